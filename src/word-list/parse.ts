import {keepsSpaces} from '../dutch/line-break.ts'
import type {Concept} from '../glossary/concept.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {createIds} from '../glossary/new-ids.ts'
import {createParser} from '../markdown/processor.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import {collapseWhiteSpace, withoutByteOrderMark} from '../text/white-space.ts'
import {type Entry, readEntries} from './entries.ts'
import {type FoundList, findNamed, textOf} from './find.ts'
import {readHeadword, readPrinted} from './headword.ts'
import {linesOf, type SourceLines} from './lines.ts'
import {showsEntry} from './split.ts'

/** What could not be read, or was read in a way that an editor should know of. */
export interface Message extends Span {
	readonly reason: string
	/** From 1. */
	readonly line: number
	/** From 1, in UTF-16 units. */
	readonly column: number
}

/** A word list as it stands in a document; offsets are UTF-16 units into its source. */
export interface WordList extends Span {
	/** Its name as written: `'Moeilijke woorden uitgelegd v2'`. */
	readonly heading: string
	/** In the order of the list. */
	readonly concepts: readonly Concept[]
	/** In the order of their places. */
	readonly messages: readonly Message[]
}

/** A `VFile`, or what is like it. */
interface File {
	/** Its name without folder and ending, which names the document where no heading does. */
	readonly stem?: string | undefined
	toString(): string
}

/**
 * Reads the word lists in Markdown, or in plain text that was copied from a PDF, in order. `parseConcepts` takes the concepts of
 * all lists together: their ids are unique.
 *
 * Each list may be bullets, bold terms, lines, paragraphs, a table, headings or a definition list. Names in a headword become
 * labels, in base form where that is sure; `source.headword` is what was printed. A headword that stood in an earlier entry is
 * merged into that. Never throws: what can't be read is a message. Cost: linear.
 */
export function parseWordLists(file: string | File): WordList[] {
	const text = String(file).replace(/\r\n?/g, end => (end === '\r' ? '\n' : end))
	const source = createSource(text)
	const tree = createParser().parse(text)
	const lists = findNamed(tree, text).filter(list => isMeant(list, source))
	const title = tree.children.find(node => node.type === 'heading' && node.depth === 1)
	const own = lists.some(({parts}) => parts[0]?.node === title)
	const stem = typeof file === 'string' ? undefined : file.stem
	const document = [own || !title ? '' : textOf(title), stem ?? ''].map(collapseWhiteSpace).find(hasLetter)
	const gather = createGatherer(source, document)
	return lists.map(gather)
}

/** Whether a name stands above a list, or where one is expected: not in running text, nor in a table of contents. */
function isMeant({parent, parts}: FoundList, source: SourceLines): boolean {
	const [head] = parts
	if (parts.length > 1 || head?.node.type !== 'paragraph') return true
	const lines = linesOf(head.node, source)
	return lines.length === 1 ? parent.type !== 'listItem' : showsEntry(lines.slice(head.from + 1))
}

interface SourceText extends SourceLines {
	place(from: number, to: number): Omit<Message, 'reason'>
	/** Whether HTML stands on a line, or on the first behind it that is not blank. */
	isHtml(line: number): boolean
}

function createSource(text: string): SourceText {
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
		place(from, to) {
			const line = Math.max(from, 1)
			const last = Math.max(to, line)
			const margin = /^[\s>]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0
			const end = (starts[last - 1] ?? 0) + (lines[last - 1]?.trimEnd().length ?? 0)
			return {line, column: margin + 1, start: (starts[line - 1] ?? 0) + margin, end}
		},
		isHtml(line) {
			let at = line - 1
			while (lines[at]?.trim() === '') at++
			return /^\s*<[a-z]/i.test(lines[at] ?? '')
		},
	}
}

/** A concept that is still growing. */
interface GrowingConcept {
	readonly concept: Concept
	readonly altLabel: string[]
	readonly source: Concept['source'][number][]
	/** Its labels, folded. */
	readonly labels: Set<string>
	readonly line: number
}

/** Reads one list after the other; a headword that is known goes to its concept. */
function createGatherer(places: SourceText, document: string | undefined): (list: FoundList) => WordList {
	const conceptByLabel = new Map<string, GrowingConcept>()
	const newId = createIds()

	return ({name, parts}) => {
		const concepts: Concept[] = []
		const messages: Message[] = []
		for (const read of readEntries(parts, places)) {
			if ('reason' in read) report(read.reason, read)
			else addEntry(read)
		}
		if (parts.length === 1 && concepts.length + messages.length === 0) {
			const {start, end} = parts[0]?.node.position ?? {start: {line: 1}, end: {line: 1}}
			const found = places.isHtml(end.line + 1) ? 'HTML, which is not read' : 'none'
			report(`Expected a list under \`${name}\`, found ${found}`, {from: start.line, to: start.line})
		}
		return {heading: name, concepts, ...spanOfParts(parts, places), messages}

		function report(reason: string, {from, to}: {from: number; to: number}) {
			messages.push({reason, ...places.place(from, to)})
		}

		function addEntry(entry: Entry) {
			const [prefLabel, ...others] = entryLabels(entry, /^afkortingen/i.test(name))
			if (prefLabel === undefined) return
			const key = foldText(prefLabel)
			const printed = {document: document ?? name, list: name, headword: entry.headword}
			const earlier = conceptByLabel.get(key)
			if (earlier) {
				merge(earlier, others, entry)
				earlier.source.push(printed)
				return
			}
			const altLabel = [...others]
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
			const labels = new Set([prefLabel, ...others].map(foldText))
			conceptByLabel.set(key, {
				concept,
				altLabel,
				source,
				labels,
				line: places.place(entry.from, entry.to).line,
			})
			concepts.push(concept)
		}

		function merge(
			{concept, altLabel, labels, line}: GrowingConcept,
			others: readonly string[],
			entry: Entry,
		) {
			for (const label of others) {
				const folded = foldText(label)
				if (!labels.has(folded)) altLabel.push(label)
				labels.add(folded)
			}
			const left = entry.definition === concept.definition ? '' : `; left out: \`${entry.definition}\``
			report(`Merged \`${entry.headword}\` with that of line ${line}${left}`, entry)
		}
	}
}

function entryLabels(
	{headword, definition, id, term, others = []}: Entry,
	inAbbreviations: boolean,
): string[] {
	const labels =
		id !== undefined && term !== undefined
			? readPrinted(term, headword.slice(term.length))
			: readHeadword(headword, definition, inAbbreviations)
	return distinctLabels([...labels, ...others])
}

function spanOfParts(parts: FoundList['parts'], source: SourceText): Span {
	const [head] = parts
	const last = parts.at(-1)
	const start = head?.node.position?.start.line ?? 1
	const from = start + (head?.node.type === 'paragraph' ? head.from : 0)
	const position = last?.node.position
	const whole = position?.end.line ?? from
	const to = last && last.to !== Infinity && position ? position.start.line + last.to - 1 : whole
	return {start: source.place(from, from).start, end: source.place(to, to).end}
}

function hasLetter(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text)
}
