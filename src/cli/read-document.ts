import {readUtf8} from './read-text.ts'
import type {Request} from './request.ts'

/**
 * Reads the document that a command takes: a file, or standard input.
 *
 * @throws if there is more than one file, or no file while standard input is a terminal
 */
export async function readDocument(command: string, {words, terminal}: Request) {
	const [name, secondName] = words
	if (secondName !== undefined)
		throw new Error(`Expected ${command} to be given one file, received \`${words.join(' ')}\``)
	if (name === undefined && terminal.stdin.isTTY) {
		throw new Error(`Expected ${command} to be given a file, or Markdown on standard input`)
	}
	return {name, text: await readUtf8(name ?? terminal.stdin)}
}
