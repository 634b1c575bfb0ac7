/** Does work when the page is idle, within a second. Returns a function that cancels it. Safari has no idle callbacks. */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const id = requestIdleCallback(work, {timeout: 1000})
		return () => cancelIdleCallback(id)
	}
	const id = setTimeout(work, 100)
	return () => clearTimeout(id)
}
