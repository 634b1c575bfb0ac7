import {readFile} from 'node:fs/promises'
import type {Readable} from 'node:stream'

/**
 * Reads a whole file, or all that comes in, as UTF-8, a byte order mark included.
 *
 * @throws an error that names the file, where it can't be read or is not UTF-8: guessed letters would damage it
 */
export async function readText(from: string | Readable): Promise<string> {
	const name = typeof from === 'string' ? from : 'standard input'
	try {
		const bytes = typeof from === 'string' ? await readFile(from) : await readAll(from)
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		throw new Error(`Cannot read ${name}: ${reason}`, {cause: error})
	}
}

async function readAll(stream: Readable): Promise<Uint8Array> {
	const pieces: Uint8Array[] = []
	for await (const piece of stream) pieces.push(Buffer.from(piece))
	return Buffer.concat(pieces)
}
