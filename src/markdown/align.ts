const escapes = /\\[!-/:-@[-`{-~]/y
const references = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy
const lineEnd = /[ \t]*(\r?\n|\r)[ \t>]*/y
const margin = /[ \t>]*/y

/**
 * Finds the Markdown that a text node was parsed from, by comparing the source and the value of the node
 * character by character. In the source, `\*` is `*`, `&eacute;` is `é`, and a line may start with spaces and
 * the `>` of a quotation. A line end may be written as `&#10;`.
 *
 * @param source the whole document
 * @param from offset of the first character to compare, in UTF-16 units
 * @param value value of the text node
 * @param decode returns the text of a character reference: `'é'` for `'&eacute;'`
 * @returns the span in the source without the margin before it, or `undefined` if the source contains
 * something else
 */
export function alignText(
	source: string,
	from: number,
	value: string,
	decode: (reference: string) => string,
): {start: number; end: number} | undefined {
	const afterMargin = from + matchAt(margin, source, from).length
	return alignFrom(source, from, value, decode) ?? alignFrom(source, afterMargin, value, decode)
}

function alignFrom(source: string, start: number, value: string, decode: (reference: string) => string) {
	let end = start
	let index = 0
	while (index < value.length) {
		const isLineEnd = value[index] === '\n' || value[index] === '\r'
		const brokenLine = isLineEnd ? matchAt(lineEnd, source, end) : ''
		const written = brokenLine || characterAt(source, end)
		const text = brokenLine ? brokenLine.replace(/[ \t>]/g, '') : textOfCharacter(written, decode)
		if (text === '' || !value.startsWith(text, index)) return undefined
		end += written.length
		index += text.length
	}
	return {start, end}
}

/** The next character as written in the source: `c`, `\*`, `&eacute;`. */
function characterAt(source: string, from: number): string {
	return matchAt(escapes, source, from) || matchAt(references, source, from) || source.charAt(from)
}

function textOfCharacter(written: string, decode: (reference: string) => string): string {
	// The parser reads U+0000 as U+FFFD.
	if (written.length < 2) return written.replace('\0', '\uFFFD')
	return written.startsWith('&') ? decode(written) : written.slice(1)
}

/** The text that a sticky pattern matches at an offset, or `''`. */
function matchAt(pattern: RegExp, source: string, from: number): string {
	pattern.lastIndex = from
	return pattern.exec(source)?.[0] ?? ''
}
