import type {Heading, Nodes} from 'mdast'
import {hasClauseNumber, isAboutDocument, isListName, isPartName} from '../dutch/index.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {
	canBeTerm,
	isEntry,
	isInvisible,
	isLetterDivider,
	isMarkedEntry,
	isRowBlock,
	showsEntries,
	textOf,
} from './blocks.ts'
import {maxParagraphs} from './entry.ts'
import {fieldOf} from './fields.ts'
import {readFlat} from './flat.ts'
import {isFieldList} from './list-items.ts'
import {type ListPiece, piece, type ReadingContext} from './pieces.ts'

/** A heading and the blocks below it, up to the next heading that is not deeper. */
interface Section {
	readonly heading: Heading
	readonly body: readonly Nodes[]
}

/** What a section of a word list is: one term, a group of entries, a word list of its own, or something else. */
type SectionRole = 'term' | 'group' | 'list' | 'odd'

/**
 * Reads the blocks below the name of a word list. They are entries one after the other, or headings that are each
 * a term, or headings of groups with entries below them.
 */
export function readBody(blocks: readonly Nodes[], context: ReadingContext): ListPiece[] {
	const start = blocks.findIndex(block => isHeading(block) && !isLetterDivider(block))
	if (start < 0) return readFlat(blocks, context)
	const units = unitsOf(blocks.slice(start))
	const sections = units.filter(unit => 'heading' in unit)
	const roleOf = createRoleTest(sections, context)
	const hasTerms = sections.filter(section => roleOf(section) === 'term').length > 1
	const pieces = withoutRecord(readFlat(blocks.slice(0, start), context), hasTerms)
	const hasEntries = pieces.some(({role}) => role === 'entries' || role === 'term')
	for (const unit of units) {
		if (!('heading' in unit)) {
			pieces.push(...readFlat(unit, {...context, isAfterEntries: true, needsProof: context.isCautious}))
			continue
		}
		const {heading, body} = unit
		const role = roleOf(unit)
		if (role === 'list') continue
		if (role === 'group') {
			const group = headingText(heading)
			const onlyRows = context.onlyRows && !isListName(group, true)
			const inGroup = {...context, isAfterEntries: false, needsProof: context.isCautious, onlyRows}
			const below = readBody(body, inGroup).map(piece => ({group, ...piece}))
			if (below.some(({role}) => role === 'entries' || role === 'term')) {
				pieces.push(piece('divider', heading), ...below)
				continue
			}
		}
		const isTerm = role === 'term' && !hasEntries
		if (isTerm && !context.isCautious) pieces.push(piece('term', heading, body))
		else if (isTerm && isShortSection(body, context)) {
			const rows = body.findIndex(isRowBlock)
			pieces.push(piece('term', heading, rows < 0 ? body : body.slice(0, rows)))
			if (rows >= 0) pieces.push(...readFlat(body.slice(rows), context))
		} else if (context.isCautious) break
		else pieces.push(piece('odd', heading, body))
	}
	return pieces
}

/** A single paragraph before terms as headings says who keeps the list (Eigenaar: team Zorg), and is no entry. */
function withoutRecord(pieces: readonly ListPiece[], hasTerms: boolean): ListPiece[] {
	const [entry, other] = pieces.filter(({role}) => role === 'entries' || role === 'term')
	const isRecord = hasTerms && other === undefined && entry?.node.type === 'paragraph'
	return pieces.map(piece => (isRecord && piece === entry ? {...piece, role: 'odd'} : piece))
}

/** Splits blocks into sections, and the runs of blocks between them that start with the heading of a letter. */
function unitsOf(blocks: readonly Nodes[]): (Section | Nodes[])[] {
	const units: (Section | Nodes[])[] = []
	let section: {heading: Heading; body: Nodes[]} | undefined
	let run: Nodes[] | undefined
	for (const block of blocks) {
		const isEnd = isHeading(block) && block.depth <= (section?.heading.depth ?? 6)
		if (section && !isEnd) {
			section.body.push(block)
			continue
		}
		if (isHeading(block) && !isLetterDivider(block)) {
			section = {heading: block, body: []}
			run = undefined
			units.push(section)
			continue
		}
		section = undefined
		if (run) run.push(block)
		else {
			run = [block]
			units.push(run)
		}
	}
	return units
}

/** Creates a function that decides what a section is, also by what its siblings are. */
function createRoleTest(
	sections: readonly Section[],
	{isCustom, isWhole, onlyRows}: ReadingContext,
): (section: Section) => SectionRole {
	const isNamed = ({heading}: Section) => isListName(headingText(heading), true)
	const grouped = sections.filter(({body}) => isGroup(body))
	// In each section one bold term before the explanation: another name of the heading.
	const areNamed =
		grouped.length > 1 && grouped.every(section => hasOneName(section.body) && hasNameInSmallLetters(section))
	const groups = new Set(areNamed ? [] : grouped)
	const terms = new Set(
		sections.filter(section => !groups.has(section) && !isNamed(section) && !isOther(section)),
	)
	// An explanation with examples below it, among other terms.
	if (isCustom || terms.size > groups.size || sections.some(isClause)) {
		for (const section of groups) {
			if (isNamed(section) || !(startsAsTerm(section) || hasOneName(section.body))) continue
			groups.delete(section)
			terms.add(section)
		}
	}
	// In a file that is all list, sections next to a list with a name are chapters.
	const hasChapters = onlyRows || (groups.size > 0 && groups.size >= terms.size)
	return section => {
		if (isNamed(section)) return isWhole ? 'group' : 'list'
		if (isOther(section)) return 'odd'
		if (groups.has(section)) return 'group'
		return hasChapters ? 'odd' : 'term'
	}
}

/** Whether a section is about the document, or is a part of it without entries: *Algemeen*. */
function isOther({heading, body}: Section): boolean {
	const name = headingText(heading)
	return isAboutDocument(name) || (isPartName(name) && !isGroup(body))
}

/** Whether the first block below a heading is plain text, and there are no headings below that. */
function startsAsTerm({body}: Section): boolean {
	const first = body.find(block => !isInvisible(block))
	return first?.type === 'paragraph' && !isMarkedEntry(first) && !body.some(isHeading)
}

/** Whether all text of a paragraph is bold. */
function isBold(block: Nodes | undefined): boolean {
	if (block?.type !== 'paragraph') return false
	const visible = block.children.filter(node => textOf(node).trim() !== '')
	return visible.length > 0 && visible.every(({type}) => type === 'strong')
}

/** Whether a section is a term of a standard: `3.1 toegankelijkheid`. */
function isClause({heading, body}: Section): boolean {
	return hasClauseNumber(headingText(heading)) && hasOneName(body)
}

/** Whether blocks are one bold term, or some below each other, and a plain explanation. */
function hasOneName(body: readonly Nodes[]): boolean {
	const [first, ...rest] = body.filter(block => !isInvisible(block))
	return (
		isBold(first) &&
		rest.length > 0 &&
		rest.every(block => block.type === 'paragraph' && !isMarkedEntry(block))
	)
}

/** Whether the first text of a section starts with a small letter, as another name does and a heading in bold does not. */
function hasNameInSmallLetters({body}: Section): boolean {
	const first = body.find(block => !isInvisible(block))
	return first !== undefined && /^\s*\p{Ll}/u.test(textOf(first))
}

/** Whether the blocks below a heading are entries by themselves, or have headings of terms between them. */
function isGroup(body: readonly Nodes[]): boolean {
	if (body.some(block => isHeading(block) && !isField(headingText(block)))) return true
	if (body.some(isHeading)) return false
	const visible = body.filter(block => !isInvisible(block))
	const paragraphs = visible.filter(({type}) => type === 'paragraph')
	// A bold paragraph is a term only if more follows.
	const isTerm = (block: Nodes) => !isBold(block) || (canBeTerm(textOf(block)) && block !== visible.at(-1))
	const marked = paragraphs.filter(
		block => isMarkedEntry(block) && !isField(firstWords(block)) && isTerm(block),
	)
	if (marked.length > 0 && marked.length * 2 >= paragraphs.length) return true
	const isEntries = (block: Nodes) => block.type !== 'paragraph' && showsEntries(block)
	if (visible.some(block => isEntries(block) && !isFieldList(block, true))) return true
	return paragraphs.length > 1 && paragraphs.every(block => isEntry(block) && !isField(firstWords(block)))
}

/** The start of a paragraph up to its colon, or its bold text. */
function firstWords(block: Nodes): string {
	return textOf(block).split(/[:\n]/, 1).join('').trim()
}

function isField(name: string): boolean {
	return fieldOf(name) !== undefined
}

/** Whether a section explains a term and no more; in a list of the plugin, lists and tables may follow. */
function isShortSection(body: readonly Nodes[], {isCustom}: ReadingContext): boolean {
	const rows = isCustom ? body.findIndex(isRowBlock) : -1
	const text = rows < 0 ? body : body.slice(0, rows)
	const paragraphs = text.filter(({type}) => type === 'paragraph')
	if (paragraphs.length === 0 || text.length > maxParagraphs) return false
	return text.length === paragraphs.length
}

function isHeading(block: Nodes): block is Heading {
	return block.type === 'heading'
}

export function headingText(heading: Nodes): string {
	return collapseWhiteSpace(
		textOf(heading)
			.trim()
			.replace(/\{#[^{}]*\}$/, ''),
	)
}
