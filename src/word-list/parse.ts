import type {Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import type {Concept} from '../glossary/concept.ts'
import {expectString} from '../text/expect-type.ts'
import type {Span} from '../text/span.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {textOf} from './blocks.ts'
import {type BuiltList, buildConcepts} from './build-concepts.ts'
import {readEntries} from './entries.ts'
import type {Entry, UnreadEntry} from './entry.ts'
import {findNamedLists, type NamedList, wholeList} from './find.ts'
import {looseEntries} from './loose-entries.ts'
import {type ParseOptions, readOptions} from './parse-options.ts'
import {type DocumentFile, openDocument} from './read-document.ts'
import {linesOf, type SourceLines} from './source-lines.ts'
import type {LinePosition, SourceText} from './source-text.ts'
import {showsEntry} from './split-entries.ts'

export type {ParseOptions} from './parse-options.ts'
export type {DocumentFile} from './read-document.ts'
export type {LinePosition} from './source-text.ts'

/** Something that could not be read, or that was read in a way that an editor should know about. */
export interface Message extends LinePosition {
	readonly reason: string
}

/** A word list in a document. Offsets are in UTF-16 units into the source. */
export interface WordList extends Span {
	/** Its name as written: `'Moeilijke woorden uitgelegd v2'`; `''` for entries that are in no list. */
	readonly heading: string
	/** In the order of the list. An entry whose headword is in an earlier list is merged into that list's concept. */
	readonly concepts: readonly Concept[]
	/** The line of the first entry of each concept, counted from 1. */
	readonly lines: readonly number[]
	/** In the order of their positions. */
	readonly messages: readonly Message[]
}

/** A list before its entries are concepts: first and last line, and what was read. */
interface FoundEntries {
	readonly name: string
	readonly entries: readonly (Entry | UnreadEntry)[]
	readonly from: number
	readonly to: number
	/** The last line of its section, where that is known. */
	readonly sectionEnd: number
}

/**
 * Returns the word lists in Markdown, or in plain text copied from a PDF, in document order. Ids are unique
 * across all lists, so that `parseConcepts` accepts their concepts together.
 *
 * The document may also be a tree: of Markdown (mdast) or of a page (hast, as rehype-parse returns it). Its lists are
 * read by the same rules, with the positions of its nodes; where a node has none, its numbers are 0.
 *
 * A list may consist of bullets, bold terms, lines, paragraphs, tables, headings or a definition list, with
 * headings and letters in between. The names in a headword become labels, in base form where that is certain;
 * `source.headword` is the headword as printed. An entry whose headword occurred in an earlier entry is merged into
 * it, and one that only refers to another (*zie …*) becomes a label of that one. Whatever else is in the section of
 * a list is not read as an entry, and reported with its position.
 *
 * No text makes it throw: whatever can't be read becomes a message with its position. Lists that are nested over
 * a hundred levels deep are not found, and a text that overflows the Markdown parser has none. Cost: linear,
 * but for what the parser takes: it is slow on thousands of nested blocks and of asterisks in a row.
 *
 * @throws {TypeError} if an option has a value that it can't have
 * @example
 * ```ts
 * import {parseWordLists} from 'zorgwoorden/word-list'
 *
 * const [list] = parseWordLists('## Woordenlijst\n\n- Bloedplaatjes (trombocyten): cellen.\n- Thymus')
 * list?.concepts[0]?.prefLabel // => 'bloedplaatje'
 * list?.concepts[0]?.altLabel // => ['trombocyt']
 * list?.messages[0]?.reason // => 'Expected a term and its explanation, found `Thymus`'
 * ```
 */
export function parseWordLists(
	file: string | DocumentFile | Root | HtmlRoot,
	options: ParseOptions = {},
): WordList[] {
	if (typeof file !== 'object' || file === null) expectString('file', file)
	const {isCustomName, whole} = readOptions(options)
	const {tree, source, text, asides, hasGlossary, stem} = openDocument(file)
	const named = whole ? [] : findNamedLists(tree, text, {isCustomName, isCautious: false})
	const isWhole = whole || (hasGlossary && named.length === 0)
	const intended = named.filter(list => isIntended(list, source))
	const found = isWhole
		? [readWhole(tree, text, source, stem)]
		: intended.map(list => readNamed(list, source))
	const loose = isWhole ? undefined : looseEntries(tree, source, found)
	const lists = withAsides(loose ? [...found, loose].sort((a, b) => a.from - b.from) : found, asides)
	const document = [titleOf(tree, intended), stem].map(collapseWhiteSpace).find(hasLetterOrDigit)
	const built = buildConcepts(lists, document)
	return lists.map((list, index) => wordList(list, built[index], source))
}

/** The title of a document, unless it is the name of a word list. */
function titleOf(tree: Root, lists: readonly NamedList[]): string {
	const title = tree.children.find(node => node.type === 'heading' && node.depth === 1)
	return !title || lists.some(({head}) => head.node === title) ? '' : textOf(title)
}

/** Whether a name has a list, or is where one is expected: not in running text or a table of contents. */
function isIntended({parent, head, pieces}: NamedList, source: SourceLines): boolean {
	if (pieces.some(({role}) => role !== 'odd') || head.node.type !== 'paragraph') return true
	const lines = linesOf(head.node, source)
	return lines.length === 1 ? parent.type !== 'listItem' : showsEntry(lines.slice(head.from + 1))
}

function readNamed(
	{name, head, isEmpty, hasListBelow, sectionEnd, pieces}: NamedList,
	source: SourceText,
): FoundEntries {
	const isParagraph = head.node.type === 'paragraph'
	// Entries may follow the name in its own paragraph.
	const first = {...head, from: head.from + 1, role: 'entries' as const, more: []}
	const entries = readEntries(isParagraph ? [first, ...pieces] : pieces, source)
	const {start, end} = head.node.position ?? {start: {line: 0}, end: {line: 0}}
	if (entries.length === 0 && !hasListBelow) {
		const found = !isEmpty && source.isHtml(end.line + 1) ? 'HTML, which is not read' : 'none'
		const reason = `Expected a list under \`${name}\`, found ${found}`
		entries.push({reason, from: start.line, to: start.line})
	}
	const from = start.line + (isParagraph ? head.from : 0)
	const last = pieces.findLast(({role}) => role !== 'odd')
	const lastNode = last?.more.at(-1) ?? last?.node
	const ends = [
		(lastNode ?? head.node).position?.end.line ?? from,
		last && last.to !== Infinity && last.node.position
			? last.node.position.start.line + last.to - 1
			: Infinity,
	]
	return {name, entries, from, to: Math.min(...ends), sectionEnd}
}

/** Adds to each list the lines in its section that were taken out of the text. Both are in the order of the text. */
function withAsides(lists: readonly FoundEntries[], asides: readonly UnreadEntry[]): readonly FoundEntries[] {
	let next = 0
	return lists.map((list, index) => {
		const end = Math.min(list.sectionEnd, (lists[index + 1]?.from ?? Infinity) - 1)
		const inside: UnreadEntry[] = []
		for (let aside = asides[next]; aside && aside.from <= end; aside = asides[++next])
			if (aside.from >= list.from) inside.push(aside)
		return inside.length === 0 ? list : {...list, entries: [...list.entries, ...inside]}
	})
}

function readWhole(tree: Root, text: string, source: SourceText, stem: string): FoundEntries {
	const {title, pieces} = wholeList(tree, text)
	const name = [title ?? '', stem].find(hasLetterOrDigit) ?? ''
	return {name, entries: readEntries(pieces, source), from: 1, to: source.lines.length, sectionEnd: Infinity}
}

function wordList(
	{name, from, to}: FoundEntries,
	built: BuiltList | undefined,
	source: SourceText,
): WordList {
	const {start} = source.locate(from, from)
	const {end} = source.locate(to, to)
	const messages = (built?.problems ?? []).map(({reason, from, to}) => ({reason, ...source.locate(from, to)}))
	// In a tree, a line within a paragraph has no offset.
	messages.sort((a, b) => a.line - b.line || a.start - b.start)
	return {heading: name, concepts: built?.concepts ?? [], lines: built?.lines ?? [], start, end, messages}
}

function hasLetterOrDigit(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text)
}
