import type {Nodes} from 'mdast'
import {isAboutDocument, isRecordField, isRemarkLine, isSentence, isStatement} from '../dutch/index.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {textOf} from './blocks.ts'
import {exactName} from './brackets.ts'
import {splitField} from './fields.ts'
import {mainNameOf} from './headword.ts'
import type {Line} from './source-lines.ts'

/** How many paragraphs an explanation may have. What follows is not part of it, and a section with more is a chapter. */
export const maxParagraphs = 3

/** First and last line in the source. */
export interface LineRange {
	readonly from: number
	readonly to: number
}

/** One entry of a word list: a headword and its definition. */
export interface Entry extends LineRange {
	/** As printed, with broken words joined. */
	readonly headword: string
	readonly definition: string
	/** The concept's id if zorgwoorden printed the entry, otherwise `undefined`. */
	readonly id?: string | undefined
	/** The term, if zorgwoorden printed the entry; the rest of the headword contains the other labels. */
	readonly term?: string | undefined
	/** More headwords, from separate columns of a table or lines below the definition. */
	readonly otherNames?: readonly string[]
	readonly scopeNote?: string | undefined
	/** The heading of the group that the entry is in. */
	readonly group?: string | undefined
}

/** Something that can't be read as an entry, and its first and last line in the source. */
export interface UnreadEntry extends LineRange {
	readonly reason: string
}

/**
 * An entry if both the headword and the definition contain a letter or digit and the headword can be a term,
 * otherwise an unread entry. With `isTerm`, a column says that the headword is a term, even *Status*.
 */
export function checkedEntry(
	headword: string,
	definition: string,
	range: LineRange,
	{text = collapseWhiteSpace(`${headword} ${definition}`), isOurs = false, isTerm = false} = {},
): Entry | UnreadEntry {
	const hasBoth = /[\p{L}\p{N}]/u.test(headword) && /[\p{L}\p{N}]/u.test(definition)
	const isText = isSentence(mainNameOf(headword)) || isStatement(headword) || endsAsSentence(headword)
	const canBeTerm = (isTerm && !isText && !isRemarkLine(headword)) || canBeHeadword(headword)
	if (hasBoth && (isOurs || (canBeTerm && mainNameOf(headword) !== definition)))
		return {headword, definition: isOurs ? definition : withoutFieldName(definition), ...range}
	return {reason: `Expected a term and its explanation, found \`${shortened(text)}\``, ...range}
}

/** Returns an explanation without a name that says that it is one: `Definitie: buis`. */
function withoutFieldName(definition: string): string {
	const found = splitField(definition)
	const isName = found?.field === 'definition' && !found.name.includes(' ')
	return isName && found.text !== '' ? found.text : definition
}

/** Whether a headword is a term: not a sentence, nor something about the document (*Bron*), unless it is quoted. */
export function canBeHeadword(headword: string): boolean {
	const name = mainNameOf(headword)
	return (
		exactName(name) !== undefined ||
		(!isSentence(name) &&
			!isStatement(headword) &&
			!endsAsSentence(headword) &&
			!isPartial(name) &&
			!isAboutDocument(name) &&
			!isRecordField(name))
	)
}

/** Whether a headword is nothing but the number of a clause or version (*3.1*), or brackets that belong to the line above. */
function isPartial(name: string): boolean {
	return /^(?:[\d.]+|\([^()]*\))$/.test(name)
}

/** Whether a text ends in a full stop after three words or more, the last of which is not an abbreviation. */
function endsAsSentence(text: string): boolean {
	return /^\S+ \S+ (?:.*[ -])?[\p{L}’']{4,}[.!]$/u.test(text)
}

export function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

export function unreadEntry(reason: string, {position}: Nodes): UnreadEntry {
	return {reason, from: position?.start.line ?? 0, to: position?.end.line ?? 0}
}

export function rangeOf(lines: readonly Line[]): LineRange {
	return {from: lines[0]?.number ?? 0, to: lines.at(-1)?.number ?? 0}
}

const nodeNames = /* @__PURE__ */ new Map([
	['list', 'nested list'],
	['code', 'code block'],
	['html', 'piece of HTML'],
	['blockquote', 'quotation'],
	['paragraph', 'paragraph'],
])

export function nameOf({type}: Nodes): string {
	return nodeNames.get(type) ?? type
}

/** A block in an entry that can't be part of it. */
export function unexpectedBlock(node: Nodes): UnreadEntry {
	if (node.type === 'paragraph' && textOf(node).trim() === '')
		return unreadEntry('Expected text in an entry, found an image', node)
	const text =
		node.type === 'paragraph' ? ` too many: \`${shortened(collapseWhiteSpace(textOf(node)))}\`` : ''
	return unreadEntry(`Expected text in an entry, found a ${nameOf(node)}${text}`, node)
}
