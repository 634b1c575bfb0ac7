/**
 * Work that may pause after each step, so that a live page does not block. A step yields `true` if it should pause there,
 * such as before a long step. It returns the result.
 */
export type Steps<Result> = Generator<true | undefined, Result, void>

/** Does all steps at once, and returns the result. */
export function finish<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next()
		if (step.done) return step.value
	}
}

/** Returns work that does not pause as a single step. */
export function* oneStep<Result>(work: () => Result): Steps<Result> {
	yield
	return work()
}
