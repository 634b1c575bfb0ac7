import {isUtf8} from 'node:buffer'
import {readFile} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {reasonOf} from '../text/system-error.ts'

/**
 * Reads a whole file or stream as UTF-8, and keeps a byte order mark.
 *
 * @throws an error that names the file, if it can't be read or is not UTF-8: guessing the encoding would
 * damage the text
 */
export async function readUtf8(from: string | Readable): Promise<string> {
	const name = typeof from === 'string' ? from : 'standard input'
	try {
		const bytes = typeof from === 'string' ? await readFile(from) : await readAll(from)
		if (!isUtf8(bytes)) throw new Error('it is not UTF-8 (Word and Excel can save it as UTF-8)')
		return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
	} catch (error) {
		throw new Error(`Cannot read ${name}: ${reasonOf(error)}`, {cause: error})
	}
}

async function readAll(stream: Readable): Promise<Uint8Array> {
	const pieces: Uint8Array[] = []
	for await (const piece of stream) pieces.push(Buffer.from(piece))
	return Buffer.concat(pieces)
}
