import type {Nodes} from 'mdast'
import {isConjunction, keepsHyphen} from '../dutch/index.ts'
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
}

/** The lines of a document's source, with the trailing spaces that a parser drops. */
export interface SourceLines {
	readonly lines: readonly string[]
	/** Whether wrapped lines end in a space, so that a line without one breaks a word. */
	readonly keepsSpaces: boolean
}

/** Returns the lines of a block. The source is needed because a parser strips the spaces at their ends. */
export function linesOf(node: Nodes, {lines: source, keepsSpaces}: SourceLines): Line[] {
	const lines = [{text: '', boldLength: 0, isContinued: false}]
	readNode(node, false, 0)
	const {start, end} = node.position ?? {}
	const isAligned = start !== undefined && end !== undefined && end.line - start.line + 1 === lines.length
	return lines.map(({text, boldLength, isContinued}, index) => {
		const number = start ? Math.min(start.line + index, end?.line ?? Infinity) : 0
		const sourceLine = isAligned ? source[number - 1] : undefined
		return {
			text: text.trim(),
			boldLength,
			isContinued,
			number,
			isBroken: keepsSpaces && sourceLine !== undefined && /\p{L}$/u.test(sourceLine),
		}
	})

	function readNode(node: Nodes, isBold: boolean, depth: number): void {
		if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) writeText('\n', isBold)
		else if (node.type === 'html') return
		else if ('value' in node) writeText(node.value, isBold)
		else if ('children' in node && depth < maxDepth)
			for (const child of node.children) readNode(child, isBold || node.type === 'strong', depth + 1)
	}

	function writeText(value: string, isBold: boolean): void {
		const [first = '', ...rest] = value.split('\n')
		for (const [index, piece] of [first, ...rest].entries()) {
			if (index > 0) lines.push({text: '', boldLength: 0, isContinued: isBold})
			const line = lines.at(-1)
			if (!line) return
			const text = line.text === '' ? piece.trimStart() : piece
			if (isBold && line.boldLength === line.text.length) line.boldLength += text.length
			line.text += text
		}
	}
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
