import type {Root} from 'mdast'
import {keepsSpaces} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {fitsLabel, maxLabelLength} from '../glossary/label-length.ts'
import {createLabelMap, type LabelMap} from '../glossary/label-map.ts'
import {createIds} from '../glossary/new-ids.ts'
import {createParser} from '../markdown/processor.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {expectString} from '../text/expect-type.ts'
import type {Span} from '../text/span.ts'
import {collapseWhiteSpace, withoutByteOrderMark} from '../text/white-space.ts'
import {type Entry, readEntries} from './entries.ts'
import {type FoundList, findListNames, textOf} from './find.ts'
import {readHeadword, readPrintedHeadword} from './headword.ts'
import {linesOf, type SourceLines} from './source-lines.ts'
import {showsEntry} from './split-entries.ts'

/** Something that could not be read, or that was read in a way that an editor should know about. */
export interface Message extends Span {
	readonly reason: string
	/** Counted from 1. */
	readonly line: number
	/** Counted from 1, in UTF-16 units. */
	readonly column: number
}

/** A word list in a document. Offsets are in UTF-16 units into the source. */
export interface WordList extends Span {
	/** Its name as written: `'Moeilijke woorden uitgelegd v2'`. */
	readonly heading: string
	/** In the order of the list. An entry whose headword is in an earlier list is merged into that list's concept. */
	readonly concepts: readonly Concept[]
	/** In the order of their positions. */
	readonly messages: readonly Message[]
}

/** A `VFile`, or an object like it. */
export interface DocumentFile {
	/** The file name without folder and extension; names the document if no heading does. */
	readonly stem?: string | undefined
	toString(): string
}

/**
 * Returns the word lists in Markdown, or in plain text copied from a PDF, in document order. Ids are unique
 * across all lists, so that `parseConcepts` accepts their concepts together.
 *
 * A list may consist of bullets, bold terms, lines, paragraphs, a table, headings or a definition list. The
 * names in a headword become labels, in base form where that is certain; `source.headword` is the headword as
 * printed. An entry whose headword occurred in an earlier entry is merged into it.
 *
 * No text makes it throw: whatever can't be read becomes a message with its position. Lists that are nested over
 * a hundred levels deep are not found, and a text that overflows the Markdown parser has none. Cost: linear,
 * but for what the parser takes: it is slow on thousands of nested blocks and of asterisks in a row.
 *
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
export function parseWordLists(file: string | DocumentFile): WordList[] {
	if (typeof file !== 'object' || file === null) expectString('file', file)
	const text = blankControlCharacters(String(file)).replace(/\r\n?/g, end => (end === '\r' ? '\n' : end))
	const source = createSourceText(text)
	const tree = parseMarkdown(text)
	const lists = findListNames(tree, text).filter(list => isIntended(list, source))
	const title = tree.children.find(node => node.type === 'heading' && node.depth === 1)
	const isListName = lists.some(({parts}) => parts[0]?.node === title)
	const stem = typeof file === 'string' ? undefined : file.stem
	const document = [isListName || !title ? '' : textOf(title), stem ?? '']
		.map(collapseWhiteSpace)
		.find(hasLetterOrDigit)
	const readList = createListReader(source, document)
	return lists.map(readList)
}

/** Parses Markdown. The parser overflows the stack on thousands of nested blocks, which nobody writes. */
function parseMarkdown(text: string): Root {
	try {
		return createParser().parse(text)
	} catch (error) {
		if (error instanceof RangeError) return {type: 'root', children: []}
		throw error
	}
}

/** Whether a name has a list, or is where one is expected: not in running text or a table of contents. */
function isIntended({parent, parts}: FoundList, source: SourceLines): boolean {
	const [head] = parts
	if (parts.length > 1 || head?.node.type !== 'paragraph') return true
	const lines = linesOf(head.node, source)
	return lines.length === 1 ? parent.type !== 'listItem' : showsEntry(lines.slice(head.from + 1))
}

/** The source of a document, with a lookup of positions by line. */
interface SourceText extends SourceLines {
	/** The position of the text on the lines `from` to `to`, inclusive, without the indent of the first. */
	locate(from: number, to: number): Omit<Message, 'reason'>
	/** Whether this line, or the first non-empty line after it, starts with an HTML tag. */
	isHtml(line: number): boolean
}

function createSourceText(text: string): SourceText {
	const body = withoutByteOrderMark(text)
	const lines = body.split(/\r\n|\n/)
	const starts: number[] = []
	let offset = text.length - body.length
	for (const line of lines) {
		starts.push(offset)
		offset += line.length + (text[offset + line.length] === '\r' ? 2 : 1)
	}
	return {
		lines,
		keepsSpaces: keepsSpaces(text),
		locate(from, to) {
			const line = Math.max(from, 1)
			const last = Math.max(to, line)
			const margin = /^[\s>]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0
			const end = (starts[last - 1] ?? 0) + (lines[last - 1]?.trimEnd().length ?? 0)
			return {line, column: margin + 1, start: (starts[line - 1] ?? 0) + margin, end}
		},
		isHtml(line) {
			let index = line - 1
			while (lines[index]?.trim() === '') index++
			return /^\s*<[a-z]/i.test(lines[index] ?? '')
		},
	}
}

/** A concept to which later entries may add labels and sources. */
interface GrowingConcept {
	readonly concept: Concept
	readonly altLabel: string[]
	readonly source: Concept['source'][number][]
	/** Its labels. */
	readonly labels: LabelMap<true>
	/** The line of its first entry. */
	readonly line: number
}

/**
 * Creates a function that reads the lists of a document one after the other, and merges an entry into the
 * concept that already has its headword.
 */
function createListReader(
	sourceText: SourceText,
	document: string | undefined,
): (list: FoundList) => WordList {
	const conceptByLabel = createLabelMap<GrowingConcept>()
	const newId = createIds()

	return ({name, parts}) => {
		const concepts: Concept[] = []
		const messages: Message[] = []
		for (const entry of readEntries(parts, sourceText)) {
			if ('reason' in entry) report(entry.reason, entry)
			else addEntry(entry)
		}
		if (parts.length === 1 && concepts.length + messages.length === 0) {
			const {start, end} = parts[0]?.node.position ?? {start: {line: 1}, end: {line: 1}}
			const found = sourceText.isHtml(end.line + 1) ? 'HTML, which is not read' : 'none'
			report(`Expected a list under \`${name}\`, found ${found}`, {from: start.line, to: start.line})
		}
		return {heading: name, concepts, ...spanOfParts(parts, sourceText), messages}

		function report(reason: string, {from, to}: {from: number; to: number}) {
			messages.push({reason, ...sourceText.locate(from, to)})
		}

		function addEntry(entry: Entry) {
			if (!fitsLabel(entry.headword)) {
				report(
					`Expected a term of at most ${maxLabelLength} characters, found \`${entry.headword.slice(0, 60)}…\``,
					entry,
				)
				return
			}
			const [prefLabel, ...otherLabels] = entryLabels(entry, /^afkortingen/i.test(name))
			if (prefLabel === undefined) return
			const printed = {document: document ?? name, list: name, headword: entry.headword}
			const earlier = conceptByLabel.get(prefLabel)
			if (earlier) {
				merge(earlier, otherLabels, entry)
				earlier.source.push(printed)
				return
			}
			const altLabel = [...otherLabels]
			const source = [printed]
			const concept = {
				id: newId(entry.id ?? prefLabel),
				prefLabel,
				altLabel,
				hiddenLabel: [],
				definition: entry.definition,
				related: [],
				source,
			}
			const labels = createLabelMap<true>()
			for (const label of [prefLabel, ...otherLabels]) labels.add(label, true)
			conceptByLabel.add(prefLabel, {
				concept,
				altLabel,
				source,
				labels,
				line: sourceText.locate(entry.from, entry.to).line,
			})
			concepts.push(concept)
		}

		function merge(
			{concept, altLabel, labels, line}: GrowingConcept,
			otherLabels: readonly string[],
			entry: Entry,
		) {
			for (const label of otherLabels) {
				if (labels.get(label)) continue
				altLabel.push(label)
				labels.add(label, true)
			}
			const leftOut =
				entry.definition === concept.definition ? '' : `; left out its definition: \`${entry.definition}\``
			report(`Merged \`${entry.headword}\` into the entry on line ${line}${leftOut}`, entry)
		}
	}
}

function entryLabels(
	{headword, definition, id, term, otherLabels = []}: Entry,
	inAbbreviations: boolean,
): string[] {
	const labels =
		id !== undefined && term !== undefined
			? readPrintedHeadword(term, headword.slice(term.length))
			: readHeadword(headword, definition, inAbbreviations)
	return distinctLabels([...labels, ...otherLabels.filter(fitsLabel)])
}

function spanOfParts(parts: FoundList['parts'], source: SourceText): Span {
	const [head] = parts
	const last = parts.at(-1)
	const start = head?.node.position?.start.line ?? 1
	const from = start + (head?.node.type === 'paragraph' ? head.from : 0)
	const position = last?.node.position
	const whole = position?.end.line ?? from
	const to = last && last.to !== Infinity && position ? position.start.line + last.to - 1 : whole
	return {start: source.locate(from, from).start, end: source.locate(to, to).end}
}

function hasLetterOrDigit(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text)
}
