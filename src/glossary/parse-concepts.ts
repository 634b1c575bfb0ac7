import {foldText} from '../text/fold.ts'
import {unicode} from '../text/unicode.ts'
import type {Concept, Source} from './concept.ts'

const fields = ['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'related', 'source']
const sourceFields = ['document', 'list', 'headword']

/** No one reads more problems than this at a time, and a million of them would fill the memory. */
const mostProblems = 100

/**
 * Checks a glossary of unknown shape, such as parsed JSON, and returns it typed: new objects with exactly the
 * fields of `Concept`, in that order. A missing `altLabel`, `hiddenLabel`, `related` or `source` becomes `[]`.
 * The order of the concepts is kept, and `value` is never changed. Cost is linear in its size.
 *
 * Throws one `AggregateError` for all problems, the first 100 at most. Its `errors` are `TypeError`s such as
 * "Expected concepts[3].altLabel[0] to be text with a letter or digit, received `""`", and its message lists
 * them. Wrong are: unknown keys, a missing `id`, `prefLabel` or `definition`, a label without a letter or digit,
 * an `id` that is not kebab-case ASCII or not unique, a `related` that is the concept's own id or no id of the
 * glossary, and a label twice in one concept, compared as `lookup` compares. One label in two concepts is right:
 * it is ambiguous.
 */
export function parseConcepts(value: unknown): Concept[] {
	const problems: TypeError[] = []
	const concepts = readList(value, 'concepts', problems, readConcept)
	checkIds(concepts, problems)
	for (const [index, concept] of concepts.entries()) checkLabels(concept, `concepts[${index}]`, problems)
	if (problems.length === 0) return concepts
	const lines = problems.map(problem => `\n- ${problem.message}`)
	const count = problems.length < mostProblems ? problems.length : `${mostProblems} or more`
	throw new AggregateError(problems, `Expected a glossary without problems, found ${count}:${lines.join('')}`)
}

type Read<T> = (value: unknown, place: string, problems: TypeError[]) => T

function readList<T>(value: unknown, place: string, problems: TypeError[], read: Read<T>): T[] {
	const list: T[] = []
	let at = place
	try {
		if (!Array.isArray(value)) {
			add(problems, place, 'an array', show(value))
			return list
		}
		for (let index = 0; index < value.length && problems.length < mostProblems; index++) {
			at = `${place}[${index}]`
			list.push(read(value[index], at, problems))
		}
	} catch {
		add(problems, at, 'plain data', 'a value that cannot be read')
	}
	return list
}

/** Keeps the place of what is no concept, so that the others keep their number; never returned to a caller. */
const noConcept: Concept = {
	id: '',
	prefLabel: '',
	altLabel: [],
	hiddenLabel: [],
	definition: '',
	related: [],
	source: [],
}
const noSource: Source = {document: '', list: null, headword: ''}

function readConcept(value: unknown, place: string, problems: TypeError[]): Concept {
	const record = readRecord(value, place, problems, fields)
	if (record === undefined) return noConcept
	const readOptional = <T>(field: string, read: Read<T>): T[] => {
		const list = record[field]
		return list === undefined ? [] : readList(list, `${place}.${field}`, problems, read)
	}
	return {
		id: readId(record['id'], `${place}.id`, problems),
		prefLabel: readText(record['prefLabel'], `${place}.prefLabel`, problems),
		altLabel: readOptional('altLabel', readText),
		hiddenLabel: readOptional('hiddenLabel', readText),
		definition: readText(record['definition'], `${place}.definition`, problems),
		related: readOptional('related', readId),
		source: readOptional('source', readSource),
	}
}

function readSource(value: unknown, place: string, problems: TypeError[]): Source {
	const record = readRecord(value, place, problems, sourceFields)
	if (record === undefined) return noSource
	const list = record['list']
	return {
		document: readText(record['document'], `${place}.document`, problems),
		list: list === null ? null : readText(list, `${place}.list`, problems),
		headword: readText(record['headword'], `${place}.headword`, problems),
	}
}

function readRecord(
	value: unknown,
	place: string,
	problems: TypeError[],
	known: readonly string[],
): Record<string, unknown> | undefined {
	if (!isRecord(value)) {
		add(problems, place, 'an object', show(value))
		return undefined
	}
	for (const key of Object.keys(value)) {
		if (!known.includes(key)) add(problems, `a key of ${place}`, `one of ${known.join(', ')}`, show(key))
	}
	return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readText(value: unknown, place: string, problems: TypeError[]): string {
	if (typeof value === 'string' && letter().test(value)) return value
	add(problems, place, 'text with a letter or digit', show(value))
	return ''
}

function readId(value: unknown, place: string, problems: TypeError[]): string {
	if (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return value
	add(problems, place, "kebab-case ASCII, such as 'b-lymfocyt'", show(value))
	return ''
}

function checkIds(concepts: readonly Concept[], problems: TypeError[]): void {
	const ids = new Set<string>()
	for (const [index, {id}] of concepts.entries()) {
		if (id !== '' && ids.has(id)) add(problems, `concepts[${index}].id`, 'unique', show(id))
		ids.add(id)
	}
	for (const [index, {id, related}] of concepts.entries()) {
		const seen = new Set([id])
		for (const [position, other] of related.entries()) {
			const place = `concepts[${index}].related[${position}]`
			if (other === '') continue
			if (seen.has(other)) add(problems, place, 'another concept, named once', show(other))
			else if (!ids.has(other)) add(problems, place, 'the id of a concept in the glossary', show(other))
			seen.add(other)
		}
	}
}

function checkLabels(
	{prefLabel, altLabel, hiddenLabel}: Concept,
	place: string,
	problems: TypeError[],
): void {
	const seen = new Set(['', foldText(prefLabel)])
	for (const [field, labels] of [
		['altLabel', altLabel],
		['hiddenLabel', hiddenLabel],
	] as const) {
		for (const [position, label] of labels.entries()) {
			const folded = foldText(label)
			if (label !== '' && seen.has(folded)) {
				add(
					problems,
					`${place}.${field}[${position}]`,
					'unlike every other label of the concept',
					show(label),
				)
			}
			seen.add(folded)
		}
	}
}

function add(problems: TypeError[], place: string, constraint: string, received: string): void {
	if (problems.length === mostProblems) return
	problems.push(new TypeError(`Expected ${place} to be ${constraint}, received \`${received}\``))
}

/** One short line, also for a text with line ends, control characters, half a surrogate pair, or a million letters. */
function show(value: unknown): string {
	if (Array.isArray(value)) return '[…]'
	if (value === null || value === undefined) return String(value)
	if (typeof value === 'object') return '{…}'
	if (typeof value === 'number' || typeof value === 'boolean') return String(value)
	if (typeof value !== 'string') return `a ${typeof value}`
	const start = /^.{0,40}/su.exec(value)?.[0] ?? ''
	return JSON.stringify(start.length < value.length ? `${start}…` : start).replace(
		unseen(),
		character => `\\u{${character.codePointAt(0)?.toString(16)}}`,
	)
}

const letter = /* @__PURE__ */ unicode('[\\p{L}\\p{N}]')
const unseen = /* @__PURE__ */ unicode('[\\p{C}\\p{Zl}\\p{Zp}]', 'gu')
