import {extname, parse} from 'node:path'
import type {Concept} from '../index.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import type {ParseOptions, WordList} from '../word-list/index.ts'

/** A glossary read from a file, and what could not be read, each with its position: `'3:1 Expected …'`. */
export interface ReadGlossary {
	readonly concepts: readonly Concept[]
	readonly problems: readonly string[]
}

/** The concepts of word lists, each with the line of its entry. */
export interface ReadLists extends ReadGlossary {
	readonly lines: readonly number[]
}

/** An output format of a glossary. */
export interface Format {
	readonly print: (concepts: readonly Concept[]) => string
	/** The fields that the format can't contain. */
	readonly leavesOut: readonly (keyof Concept)[]
}

/**
 * Reads a glossary in the format that the extension of the file indicates: CSV, SKOS, the word lists in
 * Markdown or text, or JSON. A file with another extension is read if it contains JSON.
 *
 * @throws if a file is not a valid glossary, or its format is not read
 */
export async function readGlossary(name: string, text: string): Promise<ReadGlossary> {
	const extension = extname(name).toLowerCase()
	const isTable = extension === '.txt' && (await isTableText(text))
	if (/^\.(?:md|markdown|txt)$/.test(extension) && !isTable) return readLists(text, name, {whole: true})
	const parse = await parserFor(isTable ? '.tsv' : extension, text)
	const {concepts, problems} = await parse(withoutByteOrderMark(text))
	return {concepts, problems: problems.map(({place, reason}) => `${place} ${reason}`)}
}

/** Whether a text file is a table: of Anki (`#separator:tab`), or with a header as its first line, as Excel saves it. */
async function isTableText(text: string): Promise<boolean> {
	const [line = ''] = withoutByteOrderMark(text).trimStart().split('\n', 1)
	if (/^(?:#separator:|sep=)/.test(line)) return true
	if (!line.includes('\t')) return false
	const {parseCsv} = await import('../exchange/index.ts')
	return parseCsv(line).problems.every(({reason}) => !/^(?:Expected|Found no) /.test(reason))
}

async function parserFor(extension: string, text: string) {
	if (/^\.[ct]sv$/.test(extension)) return (await import('../exchange/index.ts')).parseCsv
	if (extension === '.jsonld') return (await import('../exchange/index.ts')).parseSkos
	if (extension === '.ttl') {
		const {readTurtle} = await import('./read-turtle.ts')
		return (text: string) => readTurtle(text)
	}
	if (extension === '.json' || /^\s*[[{]/.test(withoutByteOrderMark(text)))
		return (await import('./read-json.ts')).readJson
	const recipe = recipes.find(([extensions]) => extensions.test(extension))?.[1] ?? 'save it as one of these'
	throw new Error(`what is read is ${readable}; ${recipe}`)
}

const readable = '.json, .csv, .tsv, .jsonld, .ttl, .md and .txt'

/** What to do with files of other formats. */
const recipes: readonly (readonly [RegExp, string])[] = [
	[/^\.(?:xlsx?|ods|numbers)$/, 'save the sheet as CSV'],
	[/^\.(?:docx?|odt|rtf|pdf)$/, 'save the text as .txt, or a table in it as CSV'],
	[/^\.x?html?$/, 'print its list as .json with `zorgwoorden extract`'],
	[/^\.ya?ml$/, 'convert it to JSON'],
	[/^\.(?:rdf|nt|nq|n3|trig|owl|xml)$/, 'convert it to Turtle or JSON-LD'],
]

/** Reads the concepts of all word lists in a document, each with its line. */
export async function readLists(
	text: string,
	name: string | undefined,
	options: ParseOptions = {},
): Promise<ReadLists> {
	const {parseWordLists} = await import('../word-list/index.ts')
	const stem = name && parse(name).name
	return joinLists(parseWordLists({stem, toString: () => blankControlCharacters(text)}, options))
}

/** Reads the concepts of all word lists in HTML, each with its line. */
export async function readPageLists(html: string, options: ParseOptions = {}): Promise<ReadLists> {
	const {parseHtml} = await import('../html/parse.ts')
	const {parseWordLists} = await import('../word-list/index.ts')
	return joinLists(parseWordLists(parseHtml(withoutByteOrderMark(html)).tree, options))
}

function joinLists(lists: readonly WordList[]): ReadLists {
	return {
		concepts: lists.flatMap(({concepts}) => concepts),
		lines: lists.flatMap(({lines}) => lines),
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
	'rarity',
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
