import type {Readable, Writable} from 'node:stream'
import {styleText} from 'node:util'

/** A stream that may be a terminal, which is so many columns wide. */
export type Output = Writable & {readonly isTTY?: boolean; readonly columns?: number}

/** Where a command reads and writes: `process` is one, and a test brings its own. */
export interface Terminal {
	readonly stdin: Readable & {readonly isTTY?: boolean}
	/** For what was asked, and nothing else. */
	readonly stdout: Output
	/** For all that is said about it. */
	readonly stderr: Writable
}

/** Bold where the stream shows colours: not in a file or a pipe, nor with `NO_COLOR`. */
export function bold(text: string, stream: Writable): string {
	return styleText('bold', text, {stream})
}

/** Underlined, where {@link bold} is bold. */
export function underlined(text: string, stream: Writable): string {
	return styleText('underline', text, {stream})
}

/** Why a file can't be read or written, in words where the system gives a code. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	return reasons.get(code) ?? (error instanceof Error ? error.message : String(error))
}

const reasons = new Map([
	['ENOENT', 'there is no such file or folder'],
	['EISDIR', 'it is a folder'],
	['EACCES', 'it may not be opened'],
])

/** A text with its line ends and runs of spaces as one space. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ')
}

/** Indents a text by two, and breaks it between words where it would pass the edge of a terminal. */
export function indented(text: string, {columns = Number.POSITIVE_INFINITY}: Output): string {
	const lines: string[] = []
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : `  ${word}`
		if (lines.length > 0 && longer.length <= columns) lines.pop()
		lines.push(longer.length <= columns ? longer : `  ${word}`)
	}
	return lines.join('\n')
}
