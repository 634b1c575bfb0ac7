import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import type {Concept} from '../index.ts'
import {annotateBatch, type BatchResult, readBatches} from './batches.ts'
import {createAnnotator} from './create-annotator.ts'
import type {Units} from './offsets.ts'
import {startWorkers} from './workers.ts'

/** What the filter is told. */
export interface FilterOptions {
	readonly concepts: readonly Concept[]
	readonly units: Units
	/** How many threads annotate; 0 for none besides this one. */
	readonly workers: number
	/** The file that a worker runs. */
	readonly workerFile: URL
}

/**
 * Annotates a stream of lines, one out for each one in, in the same order. Reads no further than a few batches ahead of what has been
 * written, so memory does not grow with the stream.
 *
 * @returns the exit code: 0 done, 2 where a line was at fault
 */
export async function annotateStream(
	input: Readable,
	output: Writable,
	options: FilterOptions,
): Promise<number> {
	let failures = 0
	for await (const result of results(readBatches(input), options)) {
		failures += result.failures
		if (!output.write(result.output)) await once(output, 'drain')
	}
	return failures > 0 ? 2 : 0
}

async function* results(
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
			// Whoever awaits it hears of its failure; until then it is no unhandled one.
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
