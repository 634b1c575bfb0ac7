import {createHash} from 'node:crypto'
import {type Concept, createMatcher} from '../index.ts'
import {createMarkdownReader} from './markdown.ts'
import {createOffsets, type Units} from './offsets.ts'

/** A line of the result, and whether it tells of an error. */
export interface Annotated {
	readonly line: string
	readonly failed: boolean
}

/** A match with its place in what the line gave: the text, or the source of the Markdown (`null` where that is not provable). */
interface Annotation {
	readonly start: number | null
	readonly end: number | null
	readonly text: string
	readonly kind: string
	readonly label: string
	readonly concepts: readonly string[]
}

/** What a line asks. */
type InputRecord =
	| {readonly id: string | number; readonly text: string}
	| {readonly id: string | number; readonly markdown: string}

const LONGEST_QUOTE = 60

/**
 * Compiles a glossary into a function from a line of JSON to a line of JSON, both without a line end: `{"id", "text"}` or `{"id", "markdown"}`
 * gives `{"id", "glossary", "matches"}`, with a hash of the concepts, and in order each match with its offsets in these units. Other
 * fields are not read. Whatever is wrong with a line becomes `{"id", "error"}`; nothing is thrown. Cost: linear in the line.
 */
export function createAnnotator(concepts: readonly Concept[], units: Units): (line: Uint8Array) => Annotated {
	const glossary = createHash('sha256').update(JSON.stringify(concepts)).digest('hex').slice(0, 16)
	const match = createMatcher(concepts)
	const readMarkdown = createMarkdownReader(match)
	const decoder = new TextDecoder('utf-8', {fatal: true})

	return bytes => {
		let id: unknown = null
		try {
			const value = parse(decoder.decode(bytes))
			id = 'id' in value ? value.id : null
			const record = toRecord(value)
			return {line: JSON.stringify({id: record.id, glossary, matches: annotateRecord(record)}), failed: false}
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error)
			return {line: JSON.stringify({id: isId(id) ? id : null, error: message}), failed: true}
		}
	}

	function annotateRecord(record: InputRecord): Annotation[] {
		const isMarkdown = 'markdown' in record
		const source = isMarkdown ? record.markdown : record.text
		const offset = createOffsets(source, units)
		const placed = isMarkdown
			? readMarkdown(source)
			: match(source).map(found => ({found, text: source.slice(found.start, found.end), ...found}))
		return placed.map(({found, text, start, end}) => ({
			start: offset(start),
			end: offset(end),
			text,
			kind: found.kind,
			label: found.label,
			concepts: found.concepts.map(concept => concept.id),
		}))
	}
}

function parse(line: string): object {
	let value: unknown
	try {
		value = JSON.parse(line)
	} catch {
		value = undefined
	}
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
	throw new Error(`Expected a line to be a JSON object, received \`${line.slice(0, LONGEST_QUOTE)}\``)
}

function toRecord(value: object): InputRecord {
	const id = 'id' in value ? value.id : undefined
	if (!isId(id)) throw new Error(`Expected id to be a string or a number, received \`${quote(id)}\``)
	const text = 'text' in value ? value.text : undefined
	const markdown = 'markdown' in value ? value.markdown : undefined
	if (typeof text === 'string' && markdown === undefined) return {id, text}
	if (typeof markdown === 'string' && text === undefined) return {id, markdown}
	throw new Error(
		`Expected either text or markdown to be a string, received \`${quote(text)}\` and \`${quote(markdown)}\``,
	)
}

function isId(id: unknown): id is string | number {
	return typeof id === 'string' || typeof id === 'number'
}

function quote(value: unknown): string {
	return String(JSON.stringify(value)).slice(0, LONGEST_QUOTE)
}
