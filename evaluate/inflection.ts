import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {type Form, formsOf} from '../src/dutch/inflect/index.ts'

/** How well the rules give the pairs of one file. Shares are of 1. */
export interface InflectionFigures {
	readonly pairs: number
	readonly labels: number
	readonly recall: number
	/** Share of the generated forms that are a base word of the file with another lemma. */
	readonly wrong: number
	readonly formsPerLabel: number
	readonly byKind: ReadonlyMap<string, {readonly pairs: number; readonly recall: number}>
	/** `lemma → form`, in the order of the file. */
	readonly misses: readonly string[]
	readonly wrongForms: readonly string[]
}

/** Which half of the labels to look at: rules are made by reading `'tune'`, and `'check'` tells whether they hold. */
export type Part = 'tune' | 'check' | 'all'

/**
 * Reads a file of `lemma<TAB>form` lines, `#` before remarks, and compares it with the forms that the rules generate.
 * Throws where a line is no pair.
 */
export function measureInflection(path: string, part: Part = 'all'): InflectionFigures {
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
		if (part !== 'all' && part !== partOf(lemma)) continue
		const made = formsOf(lemma)
		const known = new Set(made.map(({form}) => form))
		labels++
		generated += made.length
		for (const form of expected) {
			const kind = kindOf(form)
			const tally = kinds.get(kind) ?? {pairs: 0, hits: 0}
			kinds.set(kind, tally)
			tally.pairs++
			count++
			if (known.has(form)) {
				tally.hits++
				hits++
			} else misses.push(`${lemma} → ${form}`)
		}
		wrongForms.push(...made.filter(({form}) => lemmas.has(form) && !expected.has(form)).map(show(lemma)))
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
		// unchanging plurals: the label itself is no form of it
		if (lemma === form) continue
		pairs.set(lemma, (pairs.get(lemma) ?? new Set()).add(form))
	}
	return pairs
}

// By a hash of the lemma, so that a lemma stays in its half when the file grows.
function partOf(lemma: string): Part {
	let hash = 0
	for (const letter of lemma) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65521
	return hash % 2 === 0 ? 'tune' : 'check'
}

// The file tells no kind, so it is read from the ending.
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

function print(path: string, part: Part, shown: number): void {
	const {pairs, labels, recall, wrong, formsPerLabel, byKind, misses, wrongForms} = measureInflection(
		path,
		part,
	)
	console.log(`${part}: ${pairs} pairs of ${labels} labels`)
	console.log(
		`  recall ${percent(recall)}, wrong forms ${percent(wrong)}, ${formsPerLabel.toFixed(1)} forms a label`,
	)
	for (const [kind, tally] of [...byKind].sort(([, a], [, b]) => b.pairs - a.pairs)) {
		console.log(`  ${kind.padEnd(20)} ${String(tally.pairs).padStart(6)}  ${percent(tally.recall)}`)
	}
	console.log(`  missed (${misses.length}): ${misses.slice(0, shown).join(', ')}`)
	console.log(`  wrong (${wrongForms.length}): ${wrongForms.slice(0, shown).join(', ')}`)
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`
}

const [, script, path, shown = '20'] = process.argv
if (script && import.meta.url === pathToFileURL(script).href) {
	if (!path)
		throw new Error(
			'Expected a file of lemma<TAB>form lines: npx tsx evaluate/inflection.ts pairs.tsv [number of examples]',
		)
	for (const part of ['tune', 'check', 'all'] as const) print(path, part, Number(shown))
}
