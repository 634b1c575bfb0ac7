import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import type {Concept} from '../index.ts'
import {createAnnotator} from './annotate-line.ts'
import {annotateBatch, type BatchResult, readBatches} from './ndjson-lines.ts'
import type {Units} from './offsets.ts'
import {startWorkers, WorkerError} from './workers.ts'

/** Options of {@link annotateStream}. */
export interface FilterOptions {
	readonly concepts: readonly Concept[]
	readonly units: Units
	/** How many worker threads annotate; with 0, this thread does. */
	readonly workers: number
	/** The file that each worker runs. */
	readonly workerFile: URL
}

/**
 * Annotates a stream of lines: one line of output for each line of input that is not blank, in the same order.
 * Reads only a few batches ahead of what has been written, so that memory doesn't grow with the stream.
 *
 * @returns the exit code: 0 on success, 2 if any line was invalid
 * @throws if a worker stopped: an error with the number of the first line that is not in the output
 */
export async function annotateStream(
	input: Readable,
	output: Writable,
	options: FilterOptions,
): Promise<number> {
	let failures = 0
	let firstLine = 1
	const results = annotateBatches(readBatches(input), options)
	for (;;) {
		const next = await results.next().catch(error => {
			if (error instanceof WorkerError)
				throw new Error(`${error.message} at the batch from line ${firstLine}`)
			throw error
		})
		if (next.done) break
		const result = next.value
		failures += result.failures
		firstLine += result.lines
		if (result.output !== '' && !output.write(result.output)) await once(output, 'drain')
	}
	return failures > 0 ? 2 : 0
}

/** The results of the batches, in order. */
async function* annotateBatches(
	batches: AsyncIterable<Uint8Array>,
	{concepts, units, workers, workerFile}: FilterOptions,
): AsyncGenerator<BatchResult> {
	if (workers === 0) {
		const annotate = createAnnotator(concepts, units)
		for await (const batch of batches) yield annotateBatch(annotate, batch)
		return
	}
	const pool = startWorkers(workerFile, workers, {concepts, units})
	try {
		const pending: Promise<BatchResult>[] = []
		for await (const batch of batches) {
			const result = pool.annotate(batch)
			// The `await` below reports a failure; until then, this handler prevents an unhandled rejection.
			result.catch(() => {})
			pending.push(result)
			const first = pending.length > 2 * workers ? pending.shift() : undefined
			if (first !== undefined) yield await first
		}
		for (const result of pending) yield await result
	} finally {
		await pool.close()
	}
}
