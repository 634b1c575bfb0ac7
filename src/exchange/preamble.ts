/** A table in text, without the lines above it that say how it is written. */
export interface Preamble {
	readonly body: string
	/** The line on which the body starts. */
	readonly line: number
	readonly delimiter: string | undefined
}

const ankiLine =
	/^#(separator|html|columns|notetype|deck|tags column|notetype column|deck column|guid column|if matches):(.*)$/i
const ankiSeparators: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['tab', '\t'],
	['comma', ','],
	['semicolon', ';'],
	['pipe', '|'],
	['colon', ':'],
	['space', ' '],
])

/**
 * Reads the line with which Excel sets the delimiter (`sep=;`), and those of Anki (`#separator:tab`), of which
 * `#columns:` has the header. The line ends are `\n`.
 */
export function readPreamble(source: string): Preamble {
	const [separatorLine = '', separator] = /^sep=(.)\n/i.exec(source) ?? []
	if (separator !== undefined)
		return {body: source.slice(separatorLine.length), line: 2, delimiter: separator}
	let delimiter: string | undefined
	let header = ''
	let start = 0
	let line = 1
	for (;;) {
		const end = source.indexOf('\n', start)
		const [, name, value = ''] = ankiLine.exec(source.slice(start, end)) ?? []
		if (end < 0 || name === undefined) break
		if (name.toLowerCase() === 'separator')
			delimiter = ankiSeparators.get(value.trim().toLowerCase()) ?? value.charAt(0)
		if (name.toLowerCase() === 'columns') header = `${value}\n`
		start = end + 1
		line++
	}
	return header === ''
		? {body: source.slice(start), line, delimiter}
		: {body: header + source.slice(start), line: line - 1, delimiter}
}
