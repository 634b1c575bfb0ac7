/** What offsets count: UTF-16 units as JavaScript and Java do, or code points as Python does. */
export type Units = 'utf16' | 'code-points'

/** Gives offsets in UTF-16 units into a text as offsets in other units; `null` stays `null`. Cost: one pass, then a few steps an offset. */
export function createOffsets(text: string, units: Units): (offset: number | null) => number | null {
	if (units === 'utf16') return offset => offset
	const seconds: number[] = []
	for (let index = 1; index < text.length; index++) {
		if (isLowSurrogate(text, index)) seconds.push(index)
	}
	return offset => (offset === null ? null : offset - countBelow(seconds, offset))
}

/** Whether the unit is the second half of a character. */
function isLowSurrogate(text: string, index: number): boolean {
	return (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
}

function countBelow(sorted: readonly number[], limit: number): number {
	let low = 0
	let high = sorted.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((sorted[middle] ?? 0) < limit) low = middle + 1
		else high = middle
	}
	return low
}
