import {isUtf8} from 'node:buffer'
import {readFile} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {reasonOf} from '../text/system-error.ts'
import {decodeOtherText} from './text-encoding.ts'

/** A text, and the name of its encoding if it is not UTF-8. */
export interface DecodedText {
	readonly text: string
	readonly encoding?: string
}

const notUtf8 = 'it is not UTF-8 (Word and Excel can save it as UTF-8)'

/**
 * Reads a whole file or stream as UTF-8, and keeps a byte order mark.
 *
 * @throws an error that names the file, if it can't be read or is not UTF-8: guessing the encoding would
 * damage the text
 */
export async function readUtf8(from: string | Readable): Promise<string> {
	return read(from, bytes => {
		if (isBinary(bytes)) throw new Error('it is not a text but a binary file')
		if (!isUtf8(bytes)) throw new Error(notUtf8)
		return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
	})
}

/**
 * Reads a whole file in UTF-8, or in another encoding of Excel if it certainly is that one.
 *
 * @throws an error that names the file, if it can't be read or its encoding is not certain
 */
export async function readAnyText(file: string): Promise<DecodedText> {
	return read(file, bytes => {
		if (isUtf8(bytes)) return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)}
		const decoded = decodeOtherText(bytes)
		if (decoded === undefined) throw new Error(notUtf8)
		return decoded
	})
}

/** Whether bytes can't be a text: those of a picture or PDF have zeros, and those of UTF-16 start with a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
	const isUtf16 = /^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join())
	return !isUtf16 && bytes.subarray(0, 8000).includes(0)
}

async function read<T>(from: string | Readable, decode: (bytes: Uint8Array) => T): Promise<T> {
	const name = typeof from === 'string' ? from : 'standard input'
	try {
		return decode(typeof from === 'string' ? await readFile(from) : await readAll(from))
	} catch (error) {
		throw new Error(`Cannot read ${name}: ${reasonOf(error)}`, {cause: error})
	}
}

async function readAll(stream: Readable): Promise<Uint8Array> {
	const pieces: Uint8Array[] = []
	for await (const piece of stream) pieces.push(Buffer.from(piece))
	return Buffer.concat(pieces)
}
