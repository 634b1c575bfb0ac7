import type {Readable, Writable} from 'node:stream'
import {styleText} from 'node:util'

/** An output stream; a terminal has a width in columns. */
export type Output = Writable & {readonly isTTY?: boolean; readonly columns?: number}

/** The streams of a command: those of `process`, or of a test. */
export interface Terminal {
	readonly stdin: Readable & {readonly isTTY?: boolean}
	/** For the results only. */
	readonly stdout: Output
	/** For everything else: errors, problems and suggestions. */
	readonly stderr: Writable
}

/** Makes a text bold if the stream supports colours: not in a file or pipe, and not with `NO_COLOR`. */
export function bold(text: string, stream: Writable): string {
	return styleText('bold', text, {stream})
}

/** Underlines a text under the same conditions as {@link bold}. */
export function underlined(text: string, stream: Writable): string {
	return styleText('underline', text, {stream})
}

/** Replaces each run of line ends and spaces by one space. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ')
}

/** Indents a text by two spaces, and wraps it between words to the width of the terminal. */
export function indented(text: string, {columns = Number.POSITIVE_INFINITY}: Output): string {
	const lines: string[] = []
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : `  ${word}`
		if (lines.length > 0 && longer.length <= columns) lines.pop()
		lines.push(longer.length <= columns ? longer : `  ${word}`)
	}
	return lines.join('\n')
}
