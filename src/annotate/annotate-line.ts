import {createHash} from 'node:crypto'
import {type Concept, createMatcher} from '../index.ts'
import {createMarkdownReader} from './markdown.ts'
import {createOffsets, type Units} from './offsets.ts'
import {rawId} from './raw-id.ts'

/** A line of output, and whether it reports an error. */
export interface Annotated {
	readonly line: string
	readonly failed: boolean
}

/**
 * A match with its offsets in the input: the text, or the Markdown source (`null` if the offsets can't be
 * proven).
 */
interface Annotation {
	readonly start: number | null
	readonly end: number | null
	readonly text: string
	readonly kind: string
	readonly label: string
	readonly concepts: readonly string[]
}

/** A line of input, without its id. */
type InputRecord = {readonly text: string} | {readonly markdown: string}

const LONGEST_QUOTE = 60

/**
 * Compiles a glossary into a function that annotates one line of JSON; input and output have no line end. For
 * `{"id", "text"}` or `{"id", "markdown"}` it returns `{"id", "glossary", "matches"}`: `glossary` is a hash
 * of the concepts, and `matches` are in order, with offsets in the given units. The id comes back exactly as it
 * is written in the line, also if it is a number that JavaScript can't hold. Other fields are ignored. Anything
 * wrong with a line becomes `{"id", "error"}`; the function never throws. Cost: linear in the length
 * of the line.
 */
export function createAnnotator(concepts: readonly Concept[], units: Units): (line: Uint8Array) => Annotated {
	const glossary = createHash('sha256').update(JSON.stringify(concepts)).digest('hex').slice(0, 16)
	const match = createMatcher(concepts)
	const readMarkdown = createMarkdownReader(concepts)
	const decoder = new TextDecoder('utf-8', {fatal: true})

	return bytes => {
		let id = 'null'
		try {
			const line = decoder.decode(bytes)
			const value = parse(line)
			if ('id' in value && isId(value.id)) id = rawId(line) ?? id
			return {line: withId(id, {glossary, matches: annotateRecord(toRecord(value))}), failed: false}
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error)
			return {line: withId(id, {error: message}), failed: true}
		}
	}

	function annotateRecord(record: InputRecord): Annotation[] {
		const isMarkdown = 'markdown' in record
		const source = isMarkdown ? record.markdown : record.text
		const offset = createOffsets(source, units)
		const matches = isMarkdown
			? readMarkdown(source)
			: match(source).map(found => ({...found, text: source.slice(found.start, found.end)}))
		return matches.map(({start, end, text, kind, label, concepts}) => ({
			start: offset(start),
			end: offset(end),
			text,
			kind,
			label,
			concepts: concepts.map(({id}) => id),
		}))
	}
}

/** An object as JSON, with an id that is JSON already as its first field. */
function withId(id: string, rest: object): string {
	return `{"id":${id},${JSON.stringify(rest).slice(1)}`
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
	if (typeof text === 'string' && markdown === undefined) return {text}
	if (typeof markdown === 'string' && text === undefined) return {markdown}
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
