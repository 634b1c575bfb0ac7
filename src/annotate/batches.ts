import type {Annotated} from './create-annotator.ts'

/** The lines that a batch gave, each with its line end, and how many of them tell of an error. */
export interface BatchResult {
	readonly output: string
	readonly failures: number
}

const LINE_END = 0x0a

/**
 * Cuts a stream of bytes into batches of whole lines, as large as they come in; the last line may lack its end. Cut at line feeds alone:
 * JSON may hold U+2028, at which Node's readline cuts too. Memory: a batch; a line that is longer is kept until it ends.
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

/** Annotates the lines of a batch, one out for each one in, in order. */
export function annotateBatch(annotate: (line: Uint8Array) => Annotated, batch: Uint8Array): BatchResult {
	let output = ''
	let failures = 0
	for (let start = 0; start < batch.length; ) {
		const found = batch.indexOf(LINE_END, start)
		const end = found < 0 ? batch.length : found
		const {line, failed} = annotate(batch.subarray(start, end))
		output += `${line}\n`
		if (failed) failures++
		start = end + 1
	}
	return {output, failures}
}

function toBytes(chunk: unknown): Uint8Array {
	return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
}
