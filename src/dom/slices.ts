import type {Steps} from '../text/steps.ts'

/** How long a page may be busy at a time, in milliseconds. A step may take a little longer than what is left of it. */
const sliceLength = 8

/** Work that is being done in slices. */
export interface Slices {
	/** Resolves after the last step or when the work is stopped. Rejects with the error of a step. */
	readonly done: Promise<void>
	stop(): void
}

/**
 * Does work in slices, between which the page can do its own. The first comes at once.
 *
 * @param around runs each slice
 */
export function inSlices(steps: Steps<void>, around: (slice: () => void) => void): Slices {
	let timer: ReturnType<typeof setTimeout> | undefined
	let stop = () => {}
	const done = new Promise<void>((resolve, reject) => {
		const slice = () => {
			try {
				if (isDoneInTime(steps)) resolve()
				else timer = setTimeout(() => around(slice))
			} catch (error) {
				reject(error)
			}
		}
		stop = () => {
			clearTimeout(timer)
			resolve()
		}
		around(slice)
	})
	return {done, stop}
}

function isDoneInTime(steps: Steps<void>): boolean {
	const end = performance.now() + sliceLength
	do {
		const {done, value} = steps.next()
		if (done) return true
		if (value) return false
	} while (performance.now() < end)
	return false
}
