import type {Annotated} from './annotate-line.ts'

/** What became of a batch. */
export interface BatchResult {
	/** The output lines, each with its line end. */
	readonly output: string
	/** How many of them report an error. */
	readonly failures: number
	/** How many lines of input there were, blank ones included. */
	readonly lines: number
}

const LINE_END = 0x0a

/**
 * Splits a stream of bytes into batches of whole lines, each about as large as a chunk of the stream; the
 * last line may lack its line end. Splits only at line feeds: Node's readline also splits at U+2028, which
 * may occur in JSON. Memory: one batch, or one line if that is longer.
 */
export async function* readBatches(input: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
	let pieces: Uint8Array[] = []
	for await (const chunk of input) {
		const bytes = toBytes(chunk)
		const end = bytes.lastIndexOf(LINE_END) + 1
		if (end > 0) {
			yield Buffer.concat([...pieces, bytes.subarray(0, end)])
			pieces = []
		}
		if (end < bytes.length) pieces.push(bytes.subarray(end))
	}
	if (pieces.length > 0) yield Buffer.concat(pieces)
}

/** Annotates the lines of a batch: one line of output for each line of input that is not blank, in order. */
export function annotateBatch(annotate: (line: Uint8Array) => Annotated, batch: Uint8Array): BatchResult {
	let output = ''
	let failures = 0
	let lines = 0
	for (let start = 0; start < batch.length; ) {
		const lineEnd = batch.indexOf(LINE_END, start)
		const end = lineEnd < 0 ? batch.length : lineEnd
		lines++
		if (!isBlank(batch, start, end)) {
			const {line, failed} = annotate(batch.subarray(start, end))
			output += `${line}\n`
			if (failed) failures++
		}
		start = end + 1
	}
	return {output, failures, lines}
}

/** Whether there is only white space of JSON in a range: spaces, tabs and carriage returns. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
	for (let index = start; index < end; index++) {
		const byte = bytes[index]
		if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false
	}
	return true
}

function toBytes(chunk: unknown): Uint8Array {
	return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
}
