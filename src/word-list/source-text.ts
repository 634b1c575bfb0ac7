import {keepsSpaces} from '../dutch/index.ts'
import type {Span} from '../text/span.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import type {SourceLines} from './source-lines.ts'

/** A position in a document: offsets in UTF-16 units, and the line and column of the first. */
export interface LinePosition extends Span {
	/** Counted from 1. */
	readonly line: number
	/** Counted from 1, in UTF-16 units. */
	readonly column: number
}

/** The source of a document, with a lookup of positions by line. */
export interface SourceText extends SourceLines {
	/** The position of the text on the lines `from` to `to`, inclusive, without the indent of the first. */
	locate(from: number, to: number): LinePosition
	/** Whether this line, or the first non-empty line after it, starts with an HTML tag. */
	isHtml(line: number): boolean
}

export function createSourceText(text: string): SourceText {
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
