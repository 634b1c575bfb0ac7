import type {Text} from 'hast'
import type {Span} from '../text/span.ts'

/** Returns where a part of the value of a text node is in the source; `undefined` if a reference would be split. */
export type TextMap = (start: number, end: number) => Span | undefined

const reference = /&(?:#\d+|#x[\da-f]+|[a-z\d]+);?/iy
// The parser leaves out end tags without a start tag, and puts the text around them in one node.
const leftOutTag = /<(?:!--(?:(?!-->)[\s\S])*-->|[/?!a-z][^>]*>)/iy
const inside = -1

/**
 * Finds the characters of a text node in the source that it was parsed from, by comparing the two character by
 * character. In the source, `&eacute;` is `é`, a line may end in `\r\n`, and there may be tags that the parser left out.
 *
 * @returns `undefined` if the source contains something else
 */
export function mapText(
	source: string,
	{value, position}: Text,
	textOfReference: (reference: string) => string,
): TextMap | undefined {
	const offset = position?.start.offset
	const endOffset = position?.end.offset
	if (offset === undefined || endOffset === undefined) return
	if (source.slice(offset, endOffset) === value)
		return (start, end) => ({start: offset + start, end: offset + end})

	// The offsets of each character in the source; those of the later characters of a reference are unknown.
	const starts: number[] = []
	const ends: number[] = []
	let cursor = offset
	while (starts.length < value.length) {
		const [written, text] = next(value.charAt(starts.length))
		if (written === '' || cursor >= endOffset || !value.startsWith(text, starts.length)) return
		for (let index = 0; index < text.length; index++) {
			starts.push(index === 0 ? cursor : inside)
			ends.push(index === text.length - 1 ? cursor + written.length : inside)
		}
		cursor += written.length
	}
	return (from, to) => {
		const start = starts[from] ?? inside
		const end = ends[to - 1] ?? inside
		return start === inside || end === inside ? undefined : {start, end}
	}

	/** The next characters as written, and the text that they are. */
	function next(character: string): [written: string, text: string] {
		const written = source.charAt(cursor)
		if (written === '&') {
			const name = matchAt(reference, cursor)
			const text = name === '' ? '' : textOfReference(name)
			return text === '' || text === name ? ['&', '&'] : [name, text]
		}
		if (written === '\r') return [source.startsWith('\r\n', cursor) ? '\r\n' : '\r', '\n']
		if (written === '\0' && character !== '\0') return [written, character === '\uFFFD' ? character : '']
		const tag = written === '<' ? matchAt(leftOutTag, cursor) : ''
		return tag === '' ? [written, written] : [tag, '']
	}

	function matchAt(pattern: RegExp, at: number): string {
		pattern.lastIndex = at
		return pattern.exec(source)?.[0] ?? ''
	}
}
