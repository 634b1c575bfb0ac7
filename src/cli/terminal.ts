import type {Readable, Writable} from 'node:stream'
import {styleText} from 'node:util'
import {escapeControlCharacters, escapeInJson} from '../text/control-characters.ts'

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

/**
 * Returns a text as people are shown it: on one line, with control characters escaped. Everything that comes from
 * a glossary, a document, a file name or the command line is shown by this function or {@link shownProse}, so
 * that none of it can change what the terminal shows of the rest. What a command prints as data (`mark`,
 * `extract`, `convert`, `annotate`) isn't.
 */
export const shown = escapeControlCharacters

/** Like {@link shown}, for words and sentences: each run of line ends and spaces becomes one space. */
export function shownProse(text: string): string {
	return shown(text.replace(/\s+/g, ' '))
}

/** Returns a value as indented JSON, equal to the value, with control characters escaped. */
export function shownJson(value: unknown): string {
	return `${escapeInJson(JSON.stringify(value, null, 2))}\n`
}

/** Writes a message as one line on standard error. */
export function report({stderr}: Pick<Terminal, 'stderr'>, message: string): void {
	stderr.write(`${shown(message)}\n`)
}

/** Makes a text bold if the stream supports colours: not in a file or pipe, and not with `NO_COLOR`. */
export function bold(text: string, stream: Writable): string {
	return styleText('bold', text, {stream})
}

/** Underlines a text under the same conditions as {@link bold}. */
export function underlined(text: string, stream: Writable): string {
	return styleText('underline', text, {stream})
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
