/** Returns the index of the first item that passes, by binary search: all items after it must pass too. */
export function firstIndexWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
	let low = 0
	let high = items.length
	while (low < high) {
		const middle = (low + high) >> 1
		const item = items[middle]
		if (item !== undefined && passes(item)) high = middle
		else low = middle + 1
	}
	return low
}
