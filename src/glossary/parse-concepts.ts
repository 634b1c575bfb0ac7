import {describeValue} from '../text/expect-type.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import type {Concept, Source} from './concept.ts'
import {fitsLabel, maxLabelLength} from './label-length.ts'
import {createLabelMap} from './label-map.ts'

const fields = ['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'related', 'source']
const sourceFields = ['document', 'list', 'headword']

/**
 * The maximum number of problems to report: nobody reads more at a time, and a million of them would fill the
 * memory.
 */
const maxProblems = 100

/**
 * Checks a glossary of unknown shape, such as parsed JSON, and returns it typed: new objects with exactly the
 * fields of `Concept`, in that order. A missing `altLabel`, `hiddenLabel`, `related` or `source` becomes
 * `[]`. The order of the concepts is kept, and `value` is never changed. Cost: linear in its size.
 *
 * These are problems: an unknown key; a missing `id`, `prefLabel` or `definition`; a label without a letter
 * or digit, or with more than 500 characters; a control character, except for line feeds and tabs in a definition; an `id` that is not kebab-case ASCII or not unique; a `related` that is the concept's own id or
 * is not an id of the glossary; and a label of a concept that the matcher takes for another one of it. The same
 * label in two concepts is fine: it is ambiguous.
 *
 * @throws {AggregateError} If there are problems. `errors` has a `TypeError` for each of them, at most 100,
 * such as "Expected concepts[3].altLabel[0] to be text with a letter or digit, received `""`", and `message`
 * lists them all.
 * @example
 * ```ts
 * import {createLookup, parseConcepts} from 'zorgwoorden'
 *
 * const concepts = parseConcepts([{id: 'milt', prefLabel: 'milt', definition: 'Orgaan in de buik.'}])
 * concepts[0]?.altLabel // => []
 * createLookup(concepts)('milten')[0]?.id // => 'milt'
 * ```
 */
export function parseConcepts(value: unknown): Concept[] {
	const problems: TypeError[] = []
	const concepts = readList(value, 'concepts', problems, readConcept)
	checkIds(concepts, problems)
	for (const [index, concept] of concepts.entries()) checkLabels(concept, `concepts[${index}]`, problems)
	if (problems.length === 0) return concepts
	const lines = problems.map(problem => `\n- ${problem.message}`)
	const count = problems.length < maxProblems ? problems.length : `${maxProblems} or more`
	throw new AggregateError(problems, `Expected a glossary without problems, found ${count}:${lines.join('')}`)
}

/** Reads a value, and adds the problems that it has. Returns a placeholder for a value that it can't read. */
type Reader<T> = (value: unknown, path: string, problems: TypeError[]) => T

function readList<T>(value: unknown, path: string, problems: TypeError[], read: Reader<T>): T[] {
	const list: T[] = []
	let itemPath = path
	try {
		if (!Array.isArray(value)) {
			addProblem(problems, path, 'an array', preview(value))
			return list
		}
		for (let index = 0; index < value.length && problems.length < maxProblems; index++) {
			itemPath = `${path}[${index}]`
			list.push(read(value[index], itemPath, problems))
		}
	} catch {
		addProblem(problems, itemPath, 'plain data', 'a value that cannot be read')
	}
	return list
}

/**
 * Takes the place of a value that is not a concept, so that the others keep their index. Never returned to a
 * caller.
 */
const placeholderConcept: Concept = {
	id: '',
	prefLabel: '',
	altLabel: [],
	hiddenLabel: [],
	definition: '',
	related: [],
	source: [],
}
const placeholderSource: Source = {document: '', list: null, headword: ''}

function readConcept(value: unknown, path: string, problems: TypeError[]): Concept {
	const record = readRecord(value, path, problems, fields)
	if (record === undefined) return placeholderConcept
	const readOptional = <T>(field: string, read: Reader<T>): T[] => {
		const list = record[field]
		return list === undefined ? [] : readList(list, `${path}.${field}`, problems, read)
	}
	return {
		id: readId(record['id'], `${path}.id`, problems),
		prefLabel: readLabel(record['prefLabel'], `${path}.prefLabel`, problems),
		altLabel: readOptional('altLabel', readLabel),
		hiddenLabel: readOptional('hiddenLabel', readLabel),
		definition: readDefinition(record['definition'], `${path}.definition`, problems),
		related: readOptional('related', readId),
		source: readOptional('source', readSource),
	}
}

function readSource(value: unknown, path: string, problems: TypeError[]): Source {
	const record = readRecord(value, path, problems, sourceFields)
	if (record === undefined) return placeholderSource
	const list = record['list']
	return {
		document: readLine(record['document'], `${path}.document`, problems),
		list: list === null ? null : readLine(list, `${path}.list`, problems),
		headword: readLine(record['headword'], `${path}.headword`, problems),
	}
}

function readRecord(
	value: unknown,
	path: string,
	problems: TypeError[],
	knownKeys: readonly string[],
): Record<string, unknown> | undefined {
	if (!isRecord(value)) {
		addProblem(problems, path, 'an object', preview(value))
		return undefined
	}
	for (const key of Object.keys(value)) {
		if (!knownKeys.includes(key))
			addProblem(problems, `a key of ${path}`, `one of ${knownKeys.join(', ')}`, preview(key))
	}
	return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readLabel(value: unknown, path: string, problems: TypeError[]): string {
	if (typeof value !== 'string' || fitsLabel(value)) return readLine(value, path, problems)
	addProblem(problems, path, `at most ${maxLabelLength} characters long`, preview(value))
	return ''
}

/** Reads text on one line. */
function readLine(value: unknown, path: string, problems: TypeError[]): string {
	return readText(value, path, problems, control())
}

function readDefinition(value: unknown, path: string, problems: TypeError[]): string {
	return readText(value, path, problems, controlInDefinition())
}

function readText(value: unknown, path: string, problems: TypeError[], refused: RegExp): string {
	let constraint = 'text with a letter or digit'
	if (typeof value === 'string' && letter().test(value)) {
		if (!refused.test(value)) return value
		constraint = 'text without control characters'
	}
	addProblem(problems, path, constraint, preview(value))
	return ''
}

function readId(value: unknown, path: string, problems: TypeError[]): string {
	if (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return value
	addProblem(problems, path, "kebab-case ASCII, such as 'b-lymfocyt'", preview(value))
	return ''
}

function checkIds(concepts: readonly Concept[], problems: TypeError[]): void {
	const ids = new Set<string>()
	for (const [index, {id}] of concepts.entries()) {
		if (id !== '' && ids.has(id)) addProblem(problems, `concepts[${index}].id`, 'unique', preview(id))
		ids.add(id)
	}
	for (const [index, {id, related}] of concepts.entries()) {
		const seenIds = new Set([id])
		for (const [position, relatedId] of related.entries()) {
			const path = `concepts[${index}].related[${position}]`
			if (relatedId === '') continue
			if (seenIds.has(relatedId))
				addProblem(problems, path, 'another concept, named once', preview(relatedId))
			else if (!ids.has(relatedId))
				addProblem(problems, path, 'the id of a concept in the glossary', preview(relatedId))
			seenIds.add(relatedId)
		}
	}
}

function checkLabels({prefLabel, altLabel, hiddenLabel}: Concept, path: string, problems: TypeError[]): void {
	const seenLabels = createLabelMap<true>()
	seenLabels.add(prefLabel, true)
	for (const [field, labels] of [
		['altLabel', altLabel],
		['hiddenLabel', hiddenLabel],
	] as const) {
		for (const [position, label] of labels.entries()) {
			if (label === '') continue
			if (seenLabels.get(label)) {
				addProblem(
					problems,
					`${path}.${field}[${position}]`,
					'unlike every other label of the concept',
					preview(label),
				)
			}
			seenLabels.add(label, true)
		}
	}
}

function addProblem(problems: TypeError[], path: string, constraint: string, received: string): void {
	if (problems.length === maxProblems) return
	problems.push(new TypeError(`Expected ${path} to be ${constraint}, received \`${received}\``))
}

/**
 * Returns a value as one short line, even a text with line ends, control characters, half a surrogate pair,
 * or a million letters.
 */
function preview(value: unknown): string {
	if (typeof value !== 'string') return describeValue(value)
	const start = /^.{0,40}/su.exec(value)?.[0] ?? ''
	return JSON.stringify(start.length < value.length ? `${start}…` : start).replace(
		invisible(),
		character => `\\u{${character.codePointAt(0)?.toString(16)}}`,
	)
}

const letter = /* @__PURE__ */ unicodeRegExp('[\\p{L}\\p{N}]')
const control = /* @__PURE__ */ unicodeRegExp('\\p{Cc}')
const controlInDefinition = /* @__PURE__ */ unicodeRegExp('[^\\P{Cc}\\n\\t]')
const invisible = /* @__PURE__ */ unicodeRegExp('[\\p{C}\\p{Zl}\\p{Zp}]', 'gu')
