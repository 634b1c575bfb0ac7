import {firstIndexWhere} from '../text/first-index-where.ts'

/** The unit of offsets: UTF-16 units as in JavaScript and Java, or code points as in Python. */
export type Units = 'utf16' | 'code-points'

/**
 * Creates a function that converts UTF-16 offsets into a text to offsets in other units; `null` stays `null`.
 * Cost: one pass over the text, then a binary search per offset.
 */
export function createOffsets(text: string, units: Units): (offset: number | null) => number | null {
	if (units === 'utf16') return offset => offset
	const lowSurrogates: number[] = []
	for (let index = 1; index < text.length; index++) {
		if (isLowSurrogate(text, index)) lowSurrogates.push(index)
	}
	const countBelow = (offset: number) => firstIndexWhere(lowSurrogates, index => index >= offset)
	return offset => (offset === null ? null : offset - countBelow(offset))
}

/** Whether the unit at an index is the second half of a surrogate pair. */
function isLowSurrogate(text: string, index: number): boolean {
	return (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
}
