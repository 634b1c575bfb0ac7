/** A task does its preparations, then the work that counts within `timed`. */
export type Task = (timed: (work: () => unknown) => void) => void

export interface Timing {
	readonly best: number
	readonly median: number
}

/**
 * Runs tasks in turns, so that whatever else a machine does falls on all alike, and gives for each the milliseconds of processor time
 * that it took at best and in the middle. Processor time, its collector's threads included, tells more than a clock where others share the machine.
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
		[...times].map(([name, row]) => {
			row.sort((a, b) => a - b)
			return [name, {best: row[0] ?? Number.NaN, median: row[row.length >> 1] ?? Number.NaN}]
		}),
	)
}

/** Milliseconds of processor time that some work takes. */
export function processorTime(work: () => unknown): number {
	const before = process.cpuUsage()
	work()
	const {user, system} = process.cpuUsage(before)
	return (user + system) / 1000
}

/** Megabytes in use once the collector has been; needs `--expose-gc`. */
export function memoryInUse(): number {
	for (let round = 0; round < 4; round++) globalThis.gc?.()
	const {heapUsed, arrayBuffers} = process.memoryUsage()
	return (heapUsed + arrayBuffers) / 1e6
}
