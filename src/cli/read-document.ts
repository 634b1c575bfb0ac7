import {readUtf8} from './read-text.ts'
import type {Request} from './request.ts'

/**
 * Reads the one document that a command is about: a file, or standard input.
 *
 * @throws where there are more files, or none and nothing comes in
 */
export async function readDocument(command: string, {words, terminal}: Request) {
	const [name, another] = words
	if (another !== undefined)
		throw new Error(`Expected ${command} to be given one file, received \`${words.join(' ')}\``)
	if (name === undefined && terminal.stdin.isTTY) {
		throw new Error(`Expected ${command} to be given a file, or Markdown on standard input`)
	}
	return {name, text: await readUtf8(name ?? terminal.stdin)}
}
