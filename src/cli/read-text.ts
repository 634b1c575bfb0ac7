import {isUtf8} from 'node:buffer'
import {readFile} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import type {Request} from './request.ts'
import {reasonOf} from './terminal.ts'

/**
 * Reads a whole file, or all that comes in, as UTF-8, a byte order mark included.
 *
 * @throws an error that names the file, where it can't be read or is not UTF-8: guessed letters would damage it
 */
export async function readText(from: string | Readable): Promise<string> {
	const name = typeof from === 'string' ? from : 'standard input'
	try {
		const bytes = typeof from === 'string' ? await readFile(from) : await readAll(from)
		if (!isUtf8(bytes)) throw new Error('it is not UTF-8, as which Word and Excel can save it')
		return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
	} catch (error) {
		throw new Error(`Cannot read ${name}: ${reasonOf(error)}`, {cause: error})
	}
}

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
	return {name, text: await readText(name ?? terminal.stdin)}
}

async function readAll(stream: Readable): Promise<Uint8Array> {
	const pieces: Uint8Array[] = []
	for await (const piece of stream) pieces.push(Buffer.from(piece))
	return Buffer.concat(pieces)
}
