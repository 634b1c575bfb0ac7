import {extname, parse} from 'node:path'
import {type Concept, parseConcepts} from '../index.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'

/** A glossary read from a file, and what could not be read, each with its position: `'3:1 Expected …'`. */
export interface ReadGlossary {
	readonly concepts: readonly Concept[]
	readonly problems: readonly string[]
}

/** An output format of a glossary. */
export interface Format {
	readonly print: (concepts: readonly Concept[]) => string
	/** The fields that the format can't contain. */
	readonly leavesOut: readonly (keyof Concept)[]
}

/**
 * Reads a glossary in the format that the extension of the file indicates: CSV, SKOS, the word lists in
 * Markdown or text, or otherwise JSON.
 *
 * @throws if a JSON file is not a valid glossary
 */
export async function readGlossary(name: string, text: string): Promise<ReadGlossary> {
	switch (extname(name).toLowerCase()) {
		case '.csv':
		case '.tsv':
		case '.jsonld': {
			const {parseCsv, parseSkos} = await import('../exchange/index.ts')
			const read = name.toLowerCase().endsWith('.jsonld') ? parseSkos : parseCsv
			const {concepts, problems} = read(text)
			return {concepts, problems: problems.map(({place, reason}) => `${place} ${reason}`)}
		}
		case '.md':
		case '.markdown':
		case '.txt':
			return readLists(text, name)
		default:
			return {concepts: parseConcepts(JSON.parse(withoutByteOrderMark(text))), problems: []}
	}
}

/** Reads the concepts of all word lists in a document. */
export async function readLists(text: string, name: string | undefined): Promise<ReadGlossary> {
	const {parseWordLists} = await import('../word-list/index.ts')
	const stem = name && parse(name).name
	const lists = parseWordLists({stem, toString: () => blankControlCharacters(text)})
	return {
		concepts: lists.flatMap(({concepts}) => concepts),
		problems: lists.flatMap(({messages}) =>
			messages.map(({line, column, reason}) => `${line}:${column} ${reason}`),
		),
	}
}

/** The fields that are neither a label nor a definition. */
const aboutConcepts: readonly (keyof Concept)[] = [
	'ambiguousLabel',
	'related',
	'source',
	'scopeNote',
	'broader',
	'subject',
	'modified',
	'reviewed',
]

/** The formats by name, and by the file extension that indicates one. */
export async function formats(): Promise<ReadonlyMap<string, Format>> {
	const {printCsv, printDefinedTermSet, printSkos, printSynonyms} = await import('../exchange/index.ts')
	const {printWordList} = await import('../word-list/index.ts')
	const json = {print: printJson, leavesOut: []}
	const csv = {print: (concepts: readonly Concept[]) => printCsv(concepts), leavesOut: []}
	const skos = {print: (concepts: readonly Concept[]) => printSkos(concepts), leavesOut: []}
	const list: Format = {
		print: concepts => printWordList(concepts, {anchors: true}),
		leavesOut: ['hiddenLabel', ...aboutConcepts],
	}
	const terms: Format = {
		print: concepts => printDefinedTermSet(concepts),
		leavesOut: ['hiddenLabel', ...aboutConcepts],
	}
	const synonyms: Format = {print: printSynonyms, leavesOut: ['definition', ...aboutConcepts]}
	return new Map<string, Format>([
		['json', json],
		['csv', csv],
		['excel', {print: concepts => printCsv(concepts, {excel: true}), leavesOut: []}],
		['skos', skos],
		['schema', terms],
		['synonyms', synonyms],
		['markdown', list],
		['.json', json],
		['.csv', csv],
		['.jsonld', skos],
		['.md', list],
		['.markdown', list],
		['.txt', synonyms],
	])
}

/** Returns a value as indented JSON with a final line end. */
export function printJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`
}
