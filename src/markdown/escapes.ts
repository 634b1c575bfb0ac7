import type {Edit} from '../text/edits.ts'

/*
 * A backslash before an opening delimiter would escape it, and `!` before a `[` would make it an image. So the
 * character before the delimiter is escaped: `Let op!cel` becomes `Let op\![cel](…)`. To be able to undo that,
 * `Let op\!cel` must become something else. Every way to write the character becomes the next one in this row:
 *
 *     !   \!   &#33;   &#033;   &#0033;   …
 */

/** The characters to escape, with the number of each in a character reference. */
const numbers = {'!': '33', '\\': '92'} as const

/** How a character before an offset is written. */
interface Written {
	readonly start: number
	readonly character: keyof typeof numbers
	/** Its index in the row of ways to write it. */
	readonly level: number
}

// Longer references are not references: CommonMark allows seven digits.
const maxLevel = 7

/**
 * Returns the edit that escapes the character before an opening delimiter that is inserted at an offset;
 * `undefined` if it needs none.
 */
export function escapeBefore(source: string, offset: number, opening: string): Edit | undefined {
	const written = writtenBefore(source, offset, opening)
	return written && written.level < maxLevel ? rewrite(written, written.level + 1, offset) : undefined
}

/** Returns the edit that undoes {@link escapeBefore} before an opening delimiter at an offset. */
export function unescapeBefore(source: string, offset: number, opening: string): Edit | undefined {
	const written = writtenBefore(source, offset, opening)
	return written && written.level > 0 ? rewrite(written, written.level - 1, offset) : undefined
}

function writtenBefore(source: string, offset: number, opening: string): Written | undefined {
	const [reference, zeros = '', number] =
		/&#(0{0,5})(33|92);$/.exec(source.slice(Math.max(offset - 10, 0), offset)) ?? []
	if (reference !== undefined && !isEscaped(source, offset - reference.length)) {
		const character = number === '92' ? '\\' : '!'
		if (character === '!' && !opening.startsWith('[')) return
		return {start: offset - reference.length, character, level: zeros.length + 2}
	}
	const character = source[offset - 1]
	if (character === '\\') {
		const level = isEscaped(source, offset) ? 0 : 1
		return {start: offset - 1 - level, character, level}
	}
	if (character === '!' && opening.startsWith('[')) {
		const level = isEscaped(source, offset - 1) ? 1 : 0
		return {start: offset - 1 - level, character, level}
	}
	return
}

function rewrite({start, character}: Written, level: number, end: number): Edit {
	const reference = `&#${'0'.repeat(Math.max(level - 2, 0))}${numbers[character]};`
	return {start, end, text: [character, `\\${character}`][level] ?? reference}
}

/** Whether a backslash escapes the character at an offset, or one inserted there. */
function isEscaped(source: string, offset: number): boolean {
	let start = offset
	while (source[start - 1] === '\\') start--
	return (offset - start) % 2 === 1
}
