const escaped = /\\[!-/:-@[-`{-~]/y
const referred = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy
const lineEnd = /[ \t]*(\r?\n|\r)[ \t>]*/y
const margin = /[ \t>]*/y

/**
 * Finds the Markdown that a text node was read from, by reading the source beside the node's value: `\*` says
 * `*`, `&eacute;` says `é`, and a line may begin with blanks and the `>` of a quotation.
 *
 * @param source the whole document
 * @param from where to begin, in UTF-16 units
 * @param value what the text node says
 * @param decode what a character reference says: `'&eacute;'` gives `'é'`
 * @returns the span in the source, its margin left out, or `undefined` where the source says something else
 */
export function alignText(
	source: string,
	from: number,
	value: string,
	decode: (reference: string) => string,
): {start: number; end: number} | undefined {
	const inner = from + matchAt(margin, source, from).length
	return alignFrom(source, from, value, decode) ?? alignFrom(source, inner, value, decode)
}

function alignFrom(source: string, start: number, value: string, decode: (reference: string) => string) {
	let end = start
	let read = 0
	while (read < value.length) {
		const brokenHere = value[read] === '\n' || value[read] === '\r'
		const written = brokenHere ? matchAt(lineEnd, source, end) : characterAt(source, end)
		const says = brokenHere ? written.replace(/[ \t>]/g, '') : textOfCharacter(written, decode)
		if (says === '' || !value.startsWith(says, read)) return undefined
		end += written.length
		read += says.length
	}
	return {start, end}
}

/** The next character as it is written: `c`, `\*`, `&eacute;`. */
function characterAt(source: string, from: number): string {
	return matchAt(escaped, source, from) || matchAt(referred, source, from) || source.charAt(from)
}

function textOfCharacter(written: string, decode: (reference: string) => string): string {
	if (written.length < 2) return written
	return written.startsWith('&') ? decode(written) : written.slice(1)
}

/** What a sticky pattern finds at one place. */
function matchAt(pattern: RegExp, source: string, from: number): string {
	pattern.lastIndex = from
	return pattern.exec(source)?.[0] ?? ''
}
