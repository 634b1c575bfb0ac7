import type {Concept} from '../index.ts'
import type {Glossary} from './glossary.ts'

/** The answer to a word that isn't in the glossary. */
export interface UnknownWord {
	/** A sentence without final punctuation; the concepts follow it, if any. */
	readonly message: string
	readonly concepts: readonly Concept[]
}

/** Suggests the terms inside a word (*beenmerg* for *beenmergdonor*), or else the three nearest concepts. */
export function explainUnknown(word: string, {match, search}: Glossary): UnknownWord {
	const start = `\`${word}\` is not in the glossary`
	const inside = new Set(match(word).flatMap(({concepts}) => concepts))
	if (inside.size > 0) return {message: `${start}. Terms it contains`, concepts: [...inside]}
	const nearest = search(word, {limit: 3}).map(({concept}) => concept)
	if (nearest.length > 0) return {message: `${start}. Did you mean`, concepts: nearest}
	return {message: `${start}, and nothing similar was found`, concepts: []}
}
