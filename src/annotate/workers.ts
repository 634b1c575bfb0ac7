import {parentPort, Worker, workerData} from 'node:worker_threads'
import type {Concept} from '../index.ts'
import {createAnnotator} from './annotate-line.ts'
import {annotateBatch, type BatchResult} from './ndjson-lines.ts'
import type {Units} from './offsets.ts'

/** The data that a worker starts with. */
export interface WorkerTask {
	readonly concepts: readonly Concept[]
	readonly units: Units
}

/** Threads that annotate batches in turn. */
export interface Workers {
	annotate(batch: Uint8Array): Promise<BatchResult>
	close(): Promise<unknown>
}

/** Starts `count` threads that run `file`, which must call {@link serveBatches}. */
export function startWorkers(file: URL, count: number, task: WorkerTask): Workers {
	const threads = Array.from({length: count}, () => startThread(file, task))
	let turn = 0
	return {
		annotate(batch) {
			const thread = threads[turn++ % count]
			return thread === undefined ? Promise.reject(new Error('Expected a worker')) : thread.annotate(batch)
		},
		close: () => Promise.all(threads.map(thread => thread.close())),
	}
}

/** Runs in a worker: annotates each batch that it receives, in order. */
export function serveBatches(): void {
	const {concepts, units}: WorkerTask = workerData
	const annotate = createAnnotator(concepts, units)
	parentPort?.on('message', (batch: Uint8Array) => {
		parentPort?.postMessage(annotateBatch(annotate, batch))
	})
}

/** A worker stopped before it returned a result. */
export class WorkerError extends Error {}

function startThread(file: URL, task: WorkerTask) {
	const worker = new Worker(file, {workerData: task})
	// A worker returns results in the order of the requests.
	const pending: {resolve: (result: BatchResult) => void; reject: (error: unknown) => void}[] = []
	let failure: WorkerError | undefined
	const fail = (reason: string) => {
		failure ??= new WorkerError(`A worker stopped (${reason})`)
		for (const {reject} of pending.splice(0)) reject(failure)
	}
	worker.on('message', (result: BatchResult) => pending.shift()?.resolve(result))
	worker.on('messageerror', error => fail(error.message))
	worker.on('error', error => fail(error instanceof Error ? error.message : String(error)))
	worker.on('exit', code => fail(`exit code ${code}`))
	return {
		annotate: (batch: Uint8Array) =>
			new Promise<BatchResult>((resolve, reject) => {
				if (failure) return reject(failure)
				pending.push({resolve, reject})
				worker.postMessage(batch)
			}),
		close: () => worker.terminate(),
	}
}
