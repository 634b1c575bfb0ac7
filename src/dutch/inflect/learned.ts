import {by, type Form} from './form.ts'
import type {Word} from './word.ts'

/** Latin and Greek plurals, which clinicians write beside the Dutch ones: ovaria, bronchi, crises, aneurysmata. */
export function learnedPlurals({text, lower, long}: Word): Form[] {
	if (!long) return []
	const cut = (letters: number, ending: string) =>
		by(`learned plural -${ending}`, text.slice(0, text.length - letters) + ending)
	if (lower.endsWith('um')) return cut(2, 'a')
	if (lower.endsWith('us')) return cut(2, 'i')
	if (lower.endsWith('itis')) return cut(2, 'iden')
	if (lower.endsWith('sis') || lower.endsWith('xis')) return cut(2, 'es')
	if (lower.endsWith('ma')) return cut(0, 'ta')
	if (lower.endsWith('ix') || lower.endsWith('ex')) return cut(2, 'ices')
	return []
}
