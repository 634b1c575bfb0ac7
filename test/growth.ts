import {readFileSync} from 'node:fs'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Creates an input of about this size, and returns the function to time on it. It is called once. */
export type Prepare = (size: number) => () => unknown

/** The largest exponent of a function that counts as linear. One that sorts stays under it. */
export const MAX_EXPONENT = 1.25

// Three doublings.
const FACTOR = 8
// The largest input of a first series, and of a second one. A quadratic function fails in both. A linear one may
// fail in one of them: where its memory outgrows what V8 has at hand, new pages take longer than the work itself.
const SIZES = [1 << 13, 1 << 17]
// The milliseconds from which a call takes long enough to be timed by itself, and too long for larger inputs.
const ENOUGH = 2
const TOO_LONG = 25

/**
 * Returns the exponent with which the time grows while the input doubles three times: 1 if linear, 2 if
 * quadratic. It is on the same side of `MAX_EXPONENT` as the median of three runs.
 *
 * One call on the largest input is compared with eight calls on inputs of an eighth of it. Both take equally
 * long if the time is linear, so that a busy machine slows both down, and no input is too short to be timed.
 */
export function growthExponent(prepare: Prepare): number {
	let least = Number.POSITIVE_INFINITY
	for (const size of SIZES) {
		least = Math.min(least, medianExponent(prepare, size))
		if (least <= MAX_EXPONENT) break
	}
	return least
}

function medianExponent(prepare: Prepare, largest: number): number {
	const {size, calls} = calibrate(prepare, largest)
	const run = () => exponentOf(prepare, size, calls)
	const [first, second] = [run(), run()]
	// The third can't change the median to the other side.
	if (first > MAX_EXPONENT === second > MAX_EXPONENT) return Math.max(first, second)
	return Math.max(Math.min(first, second), Math.min(Math.max(first, second), run()))
}

/** Chooses the size of the largest input and how often to time it. Its calls also let V8 compile the code. */
function calibrate(prepare: Prepare, largest: number): {size: number; calls: number} {
	let size = largest / FACTOR
	collectGarbage()
	let time = timeOf(prepare, size, 1)
	while (size < largest && time < TOO_LONG) {
		size *= 2
		time = timeOf(prepare, size, 1)
	}
	return {size, calls: Math.max(1, Math.min(4, Math.floor(ENOUGH / time)))}
}

function exponentOf(prepare: Prepare, size: number, calls: number): number {
	let small = Number.POSITIVE_INFINITY
	let large = Number.POSITIVE_INFINITY
	for (let round = 0; round < 3; round++) {
		small = Math.min(small, timeOf(prepare, size / FACTOR, calls * FACTOR))
		large = Math.min(large, timeOf(prepare, size, calls))
	}
	return 1 + Math.log2(large / small) / Math.log2(FACTOR)
}

/** Returns the milliseconds of calls on inputs of one size, all of them prepared before the first is timed. */
function timeOf(prepare: Prepare, size: number, calls: number): number {
	const runs = Array.from({length: calls}, () => prepare(size))
	const before = now()
	for (const run of runs) run()
	return now() - before
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/**
 * Returns the milliseconds that this thread has run so far: other processes and the helper threads of V8
 * don't count. Only Linux counts them, up to the moment at which a thread last waited; elsewhere these are the
 * milliseconds that have passed.
 */
function now(): number {
	Atomics.wait(cell, 0, 0, 0.1)
	try {
		return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'latin1'), 10) / 1e6
	} catch {
		return performance.now()
	}
}

const cell = new Int32Array(new SharedArrayBuffer(4))
