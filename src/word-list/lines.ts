import type {Nodes} from 'mdast'
import {isAbbreviation} from '../dutch/abbreviation.ts'
import {isConjunction} from '../dutch/ellipsis.ts'

/** A line of a block as a reader sees it, markup left out. */
export interface Line {
	readonly text: string
	/** How many letters at its start are bold. */
	readonly boldLength: number
	/** Whether it begins inside what the line before made bold: `**perifeer⏎zenuwstelsel**`. */
	readonly isContinued: boolean
	/** Line in the source, from 1; 0 where the block has no position. */
	readonly number: number
	/** Whether its last word goes on in the next line, as the source shows it. */
	readonly isBroken: boolean
}

/** The source of a document, as far as its lines tell what a parser drops. */
export interface SourceLines {
	readonly lines: readonly string[]
	/** Whether wrapped lines end in a space, so that one without it breaks a word. */
	readonly keepsSpaces: boolean
}

/** The lines of a block. A parser strips the space at their ends, so the source is read beside them. */
export function linesOf(node: Nodes, {lines: source, keepsSpaces}: SourceLines): Line[] {
	const lines = [{text: '', boldLength: 0, isContinued: false}]
	readNode(node, false)
	const {start, end} = node.position ?? {}
	const aligned = start !== undefined && end !== undefined && end.line - start.line + 1 === lines.length
	return lines.map(({text, boldLength, isContinued}, index) => {
		const number = start ? Math.min(start.line + index, end?.line ?? Infinity) : 0
		const written = aligned ? source[number - 1] : undefined
		return {
			text: text.trim(),
			boldLength,
			isContinued,
			number,
			isBroken: keepsSpaces && written !== undefined && /\p{L}$/u.test(written),
		}
	})

	function readNode(node: Nodes, bold: boolean): void {
		if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) writeText('\n', bold)
		else if (node.type === 'html') return
		else if ('value' in node) writeText(node.value, bold)
		else if ('children' in node)
			for (const child of node.children) readNode(child, bold || node.type === 'strong')
	}

	function writeText(value: string, bold: boolean): void {
		const [first = '', ...rest] = value.split('\n')
		for (const [index, piece] of [first, ...rest].entries()) {
			if (index > 0) lines.push({text: '', boldLength: 0, isContinued: bold})
			const line = lines.at(-1)
			if (!line) return
			const text = line.text === '' ? piece.trimStart() : piece
			if (bold && line.boldLength === line.text.length) line.boldLength += text.length
			line.text += text
		}
	}
}

/**
 * Joins lines to one text, and the words that they broke: verwijdin⏎gen where the source says so, immunoglobu-⏎linen without its
 * hyphen, auto-⏎immuun and T-⏎cel with it.
 */
export function joinLines(lines: readonly Line[]): string {
	const pieces: string[] = []
	lines.forEach(({text}, index) => {
		const before = lines[index - 1]
		const last = pieces.at(-1)
		if (!before || last === undefined) pieces.push(text)
		else pieces.splice(-1, 1, ...join(last, text, before.isBroken))
	})
	return pieces.join('').replace(/\s+/g, ' ').trim()
}

/** The end of the line before as it stays, and the next line as it follows. */
function join(before: string, after: string, broken: boolean): [string, string] {
	if (broken && /^\p{Ll}/u.test(after)) return [before, after]
	if (before.endsWith('\u00ad')) return [before.slice(0, -1), after]
	const word = /[\p{L}\p{N}]+(?=[-\u2010]$)/u.exec(before.slice(-50))?.[0]
	const next = /^[\p{L}\p{N}]+/u.exec(after.slice(0, 50))?.[0]
	if (word === undefined || next === undefined || isConjunction(next)) return [before, ` ${after}`]
	return [keepsHyphen(word, next) ? before : before.slice(0, -1), after]
}

/** Dutch writes a hyphen between clashing vowels, beside a letter, a digit, an abbreviation or a capital, and behind niet-. */
function keepsHyphen(word: string, next: string): boolean {
	if (/^[\p{Lu}\p{N}]/u.test(next) || /^.$|\d$|^(?:niet|non|ex|oud)$/iu.test(word) || isAbbreviation(word))
		return true
	return /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/.test(`${word.at(-1)}${next.at(0)}`.toLowerCase())
}
