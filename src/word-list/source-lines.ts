import type {Nodes, Text} from 'mdast'
import {isConjunction, keepsHyphen} from '../dutch/index.ts'
import {raiseFigures} from '../text/characters.ts'
import {maxDepth} from '../text/max-depth.ts'

/** A line of a block as a reader sees it, without markup. */
export interface Line {
	readonly text: string
	/** How many UTF-16 units at its start are bold. */
	readonly boldLength: number
	/** Whether it starts inside bold text that started on an earlier line: `**perifeer⏎zenuwstelsel**`. */
	readonly isContinued: boolean
	/** Line in the source, from 1; 0 if the block has no position. */
	readonly number: number
	/** Whether the source shows that its last word continues on the next line. */
	readonly isBroken: boolean
	/** Whether all of it is in italics. */
	readonly isItalic: boolean
}

/** The lines of a document's source, with the trailing spaces that a parser drops. */
export interface SourceLines {
	readonly lines: readonly string[]
	/** Whether wrapped lines end in a space, so that a line without one breaks a word. */
	readonly keepsSpaces: boolean
}

/** A line instead of a page number within a sentence, which is in no entry: a zero-width space. */
export const pageBreak = '\u200B'

/** Returns the lines of a block. The source is needed because a parser strips the spaces at their ends. */
export function linesOf(node: Nodes, {lines: source, keepsSpaces}: SourceLines): Line[] {
	const lines = [{text: '', boldLength: 0, isContinued: false, italicLength: 0}]
	readNode(node, {isBold: false, isItalic: false}, 0)
	const {start, end} = node.position ?? {}
	const isAligned = start !== undefined && end !== undefined && end.line - start.line + 1 === lines.length
	const all = lines.map(({text, boldLength, isContinued, italicLength}, index) => {
		const number = start ? Math.min(start.line + index, end?.line ?? Infinity) : 0
		const sourceLine = isAligned ? source[number - 1] : undefined
		return {
			text: text.trim(),
			boldLength,
			isContinued,
			number,
			isBroken: keepsSpaces && sourceLine !== undefined && /\p{L}$/u.test(sourceLine),
			isItalic: text.length > 0 && italicLength === text.length,
		}
	})
	return all.some(({text}) => text === pageBreak) ? all.filter(({text}) => text !== pageBreak) : all

	function readNode(node: Nodes, style: Style, depth: number): void {
		if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) writeText('\n', style)
		else if (node.type === 'html' || node.type === 'delete') return
		else if (node.type === 'text') writeText(cleanText(node), style)
		else if ('value' in node) writeText(node.value, style)
		else if ('children' in node && depth < maxDepth) {
			const isBold = style.isBold || node.type === 'strong'
			const isItalic = style.isItalic || node.type === 'emphasis'
			const children: readonly Nodes[] = node.children
			children.forEach((child, index) => {
				const next = children[index + 1]
				if (child.type === 'text' && next?.type === 'inlineCode' && role.test(child.value))
					writeText(child.value.replace(role, ''), {isBold, isItalic})
				else if (child.type === 'inlineCode' && isRole(children[index - 1]))
					writeText(child.value.replace(/ ?<[^<>]*>$/, ''), {isBold, isItalic})
				else if (child.type === 'text' && isRaised(child, children[index - 1]))
					writeText(raiseFigures(child.value), {isBold, isItalic})
				else readNode(child, {isBold, isItalic}, depth + 1)
			})
		}
	}

	function cleanText({value, position}: Text): string {
		if (!value.includes('[') || !position) return value
		return withoutWikiLinks(value, source.slice(position.start.line - 1, position.end.line).join('\n'))
	}

	function writeText(value: string, {isBold, isItalic}: Style): void {
		const [first = '', ...rest] = value.split('\n')
		for (const [index, piece] of [first, ...rest].entries()) {
			if (index > 0) lines.push({text: '', boldLength: 0, isContinued: isBold, italicLength: 0})
			const line = lines.at(-1)
			if (!line) return
			const text = line.text === '' ? piece.trimStart() : piece
			if (isBold && line.boldLength === line.text.length) line.boldLength += text.length
			if (isItalic) line.italicLength += text.length
			line.text += text
		}
	}
}

/** Whether a text is figures that HTML raises: the 2 of `m<sup>2</sup>`. */
function isRaised({value}: Text, before: Nodes | undefined): boolean {
	return before?.type === 'html' && /^<sup\b/i.test(before.value) && /^\d{1,3}$/.test(value)
}

interface Style {
	readonly isBold: boolean
	readonly isItalic: boolean
}

// A role of MyST before a piece of code, which is its text: {term}`arts`.
const role = /\{[a-z][a-z:-]{0,30}\}$/

function isRole(node: Nodes | undefined): boolean {
	return node?.type === 'text' && role.test(node.value)
}

/**
 * Returns a text with the text of its wiki links, and without references to notes that it does not have. `source`
 * shows which brackets are escaped, and so are no links.
 */
function withoutWikiLinks(text: string, source: string): string {
	const plain = source.includes('[[')
		? text.replace(/\[\[([^[\]]*)\]\]/g, (_, link: string) => link.slice(link.lastIndexOf('|') + 1))
		: text
	return /[^\s\\]\[\^/.test(source) ? plain.replace(/(\S)\[\^[^[\]]*\]/g, '$1') : plain
}

/**
 * Joins lines into one text and repairs the words that they break: *verwijdin⏎gen* if the source shows that
 * it is one word, *immunoglobu-⏎linen* without its hyphen, and *auto-⏎immuun* and *T-⏎cel* with it.
 */
export function joinLines(lines: readonly Line[]): string {
	const pieces: string[] = []
	lines.forEach(({text}, index) => {
		const previous = lines[index - 1]
		const last = pieces.at(-1)
		if (!previous || last === undefined) pieces.push(text)
		else pieces.splice(-1, 1, ...joinPair(last, text, previous.isBroken))
	})
	return pieces.join('').replace(/\s+/g, ' ').trim()
}

/**
 * Returns two consecutive lines in a form that can be concatenated: with a space before the second, without
 * the hyphen of a broken word, or unchanged.
 */
function joinPair(before: string, after: string, isBroken: boolean): [string, string] {
	if (isBroken && /^\p{Ll}/u.test(after)) return [before, after]
	if (before.endsWith('\u00ad')) return [before.slice(0, -1), after]
	const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=[-\u2010]$)/u.exec(before.slice(-50))?.[0]
	const next = /^[\p{L}\p{N}]+/u.exec(after.slice(0, 50))?.[0]
	if (word === undefined || next === undefined || isConjunction(next)) return [before, ` ${after}`]
	return [keepsHyphen(word, next) ? before : before.slice(0, -1), after]
}
