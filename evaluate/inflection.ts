import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {type Form, formsOf} from '../src/dutch/inflect/index.ts'

/** How well the inflection rules reproduce the pairs of one file. Shares are between 0 and 1. */
export interface InflectionFigures {
	readonly pairs: number
	readonly labels: number
	readonly recall: number
	/** Share of the generated forms that are another lemma of the file. */
	readonly wrong: number
	readonly formsPerLabel: number
	readonly byKind: ReadonlyMap<string, {readonly pairs: number; readonly recall: number}>
	/** `lemma → form`, in the order of the file. */
	readonly misses: readonly string[]
	/** `lemma → form (rule)`. */
	readonly wrongForms: readonly string[]
}

/** Which labels to measure. Rules are written from those of `'tune'` and verified with those of `'check'`. */
export type Subset = 'tune' | 'check' | 'all'

/**
 * Compares the forms that the rules generate with a file of `lemma<TAB>form` lines, in which `#` starts a
 * comment line.
 *
 * @throws {Error} If a line is not a pair.
 */
export function measureInflection(path: string, subset: Subset = 'all'): InflectionFigures {
	const pairs = readPairs(path)
	const lemmas = new Set(pairs.keys())
	const misses: string[] = []
	const wrongForms: string[] = []
	const kinds = new Map<string, {pairs: number; hits: number}>()
	let count = 0
	let hits = 0
	let generated = 0
	let labels = 0
	for (const [lemma, expected] of pairs) {
		if (subset !== 'all' && subset !== subsetOf(lemma)) continue
		const forms = formsOf(lemma)
		const formTexts = new Set(forms.map(({form}) => form))
		labels++
		generated += forms.length
		for (const form of expected) {
			const kind = kindOf(form)
			const tally = kinds.get(kind) ?? {pairs: 0, hits: 0}
			kinds.set(kind, tally)
			tally.pairs++
			count++
			if (formTexts.has(form)) {
				tally.hits++
				hits++
			} else misses.push(`${lemma} → ${form}`)
		}
		wrongForms.push(...forms.filter(({form}) => lemmas.has(form) && !expected.has(form)).map(show(lemma)))
	}
	return {
		pairs: count,
		labels,
		recall: hits / count,
		wrong: wrongForms.length / generated,
		formsPerLabel: generated / labels,
		byKind: new Map(
			[...kinds].map(([kind, tally]) => [kind, {pairs: tally.pairs, recall: tally.hits / tally.pairs}]),
		),
		misses,
		wrongForms,
	}
}

function readPairs(path: string): Map<string, Set<string>> {
	const pairs = new Map<string, Set<string>>()
	for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
		if (line === '' || line.startsWith('#')) continue
		const [lemma, form] = line.split('\t')
		if (!lemma || !form)
			throw new Error(`Expected line ${index + 1} of ${path} to be lemma<TAB>form, received \`${line}\``)
		// An unchanged plural: a label is not a form of itself.
		if (lemma === form) continue
		pairs.set(lemma, (pairs.get(lemma) ?? new Set()).add(form))
	}
	return pairs
}

// A hash of the lemma decides, so that a lemma stays in its half when the file grows.
function subsetOf(lemma: string): Subset {
	let hash = 0
	for (const letter of lemma) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65521
	return hash % 2 === 0 ? 'tune' : 'check'
}

// The file does not contain kinds, so the ending decides.
function kindOf(form: string): string {
	if (/(?:je|jes)$/.test(form)) return 'diminutive'
	if (/'s$/.test(form)) return "plural 's"
	if (/s$/.test(form)) return 'plural -s'
	if (/(?:en|ën|n)$/.test(form)) return 'plural -en, -n'
	if (/(?:er|ere|st|ste)$/.test(form)) return 'degree'
	if (/e$/.test(form)) return 'adjective -e'
	return 'learned plural'
}

function show(lemma: string): (form: Form) => string {
	return ({form, rule}) => `${lemma} → ${form} (${rule})`
}

function print(path: string, subset: Subset, exampleCount: number): void {
	const {pairs, labels, recall, wrong, formsPerLabel, byKind, misses, wrongForms} = measureInflection(
		path,
		subset,
	)
	console.log(`${subset}: ${pairs} pairs of ${labels} labels`)
	console.log(
		`  recall ${percent(recall)}, wrong forms ${percent(wrong)}, ${formsPerLabel.toFixed(1)} forms a label`,
	)
	for (const [kind, tally] of [...byKind].sort(([, a], [, b]) => b.pairs - a.pairs)) {
		console.log(`  ${kind.padEnd(20)} ${String(tally.pairs).padStart(6)}  ${percent(tally.recall)}`)
	}
	console.log(`  missed (${misses.length}): ${misses.slice(0, exampleCount).join(', ')}`)
	console.log(`  wrong (${wrongForms.length}): ${wrongForms.slice(0, exampleCount).join(', ')}`)
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`
}

const [, script, path, exampleCount = '20'] = process.argv
if (script && import.meta.url === pathToFileURL(script).href) {
	if (!path)
		throw new Error(
			'Expected a file of lemma<TAB>form lines: npx tsx evaluate/inflection.ts pairs.tsv [number of examples]',
		)
	for (const subset of ['tune', 'check', 'all'] as const) print(path, subset, Number(exampleCount))
}
