/** Prepares its input, then does the work to be measured inside `timed`. */
export type Task = (timed: (work: () => unknown) => void) => void

/** Milliseconds over several runs. */
export interface Timing {
	readonly best: number
	readonly median: number
}

/**
 * Runs the tasks in turn, so that other load on the machine affects all of them alike, and returns the best
 * and median processor time of each. On a shared machine processor time, which includes the threads of the
 * garbage collector, is more reliable than the clock.
 */
export function interleave(tasks: Readonly<Record<string, Task>>, runs: number): Map<string, Timing> {
	const times = new Map(Object.keys(tasks).map(name => [name, [] as number[]] as const))
	for (let run = 0; run < runs; run++) {
		for (const [name, task] of Object.entries(tasks)) {
			task(work => {
				times.get(name)?.push(processorTime(work))
			})
		}
	}
	return new Map(
		[...times].map(([name, values]) => {
			values.sort((a, b) => a - b)
			return [name, {best: values[0] ?? Number.NaN, median: values[values.length >> 1] ?? Number.NaN}]
		}),
	)
}

/** Returns the processor time that `work` takes, in milliseconds. */
export function processorTime(work: () => unknown): number {
	const before = process.cpuUsage()
	work()
	const {user, system} = process.cpuUsage(before)
	return (user + system) / 1000
}

/** Returns the megabytes in use after garbage collection. Needs `--expose-gc`. */
export function memoryInUse(): number {
	for (let round = 0; round < 4; round++) globalThis.gc?.()
	const {heapUsed, arrayBuffers} = process.memoryUsage()
	return (heapUsed + arrayBuffers) / 1e6
}
