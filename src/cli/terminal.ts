import type {Readable, Writable} from 'node:stream'
import {styleText} from 'node:util'

/** Where a command reads and writes: `process` is one, and a test brings its own. */
export interface Terminal {
	readonly stdin: Readable & {readonly isTTY?: boolean}
	/** For what was asked, and nothing else. */
	readonly stdout: Writable & {readonly isTTY?: boolean}
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
