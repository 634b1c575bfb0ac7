// `{wordList: {heading: …}}` has two levels.
const maxDepth = 3

/**
 * Reads one field of YAML or TOML front matter, for pipelines in which nothing parses it. Reads what people write for
 * options: `true` and `false`, texts, numbers, lists and maps, in a block or between brackets. A parser of all of YAML
 * would be larger than the plugin's own code.
 *
 * @returns `undefined` if the front matter doesn't have the field
 * @throws {TypeError} if its value is something else, such as a text over several lines
 */
export function readFrontMatterField(type: 'yaml' | 'toml', frontMatter: string, name: string): unknown {
	const lines = frontMatter.split(/\r?\n|\r/)
	return type === 'yaml' ? readYaml(lines, name) : readToml(lines, name)
}

function readYaml(lines: readonly string[], name: string): unknown {
	const start = lines.findIndex(line => startsEntry(line, 0) && splitKey(line, ':')?.key === name)
	if (start < 0) return undefined
	const end = lines.findIndex((line, index) => index > start && startsEntry(line, 0))
	return readBlock(lines.slice(start, end < 0 ? undefined : end)).get(name)
}

function readToml(lines: readonly string[], name: string): unknown {
	const firstTable = lines.findIndex(line => line.trim().startsWith('['))
	const top = lines.slice(0, firstTable < 0 ? undefined : firstTable)
	for (const line of top) {
		const entry = splitKey(line, '=')
		if (entry?.key === name) return readFlow(entry.rest)
	}
	const table = lines.findIndex(line => line.trim() === `[${name}]`)
	if (table < 0) return undefined
	const end = lines.findIndex((line, index) => index > table && line.trim().startsWith('['))
	const entries = lines.slice(table + 1, end < 0 ? undefined : end).flatMap(line => splitKey(line, '=') ?? [])
	return Object.fromEntries(entries.map(({key, rest}) => [key, readFlow(rest)]))
}

/** Reads the entries of a YAML map, whose keys have the indent of the first line. */
function readBlock(lines: readonly string[]): Map<string, unknown> {
	const filled = lines.filter(line => indentOf(line) !== undefined)
	const indent = indentOf(filled[0] ?? '')
	const starts = filled.flatMap((line, index) => (startsEntry(line, indent) ? [index] : []))
	if (starts[0] !== 0) throw unreadable(filled.join(' '))
	const entries = new Map<string, unknown>()
	for (const [number, start] of starts.entries()) {
		const [first = '', ...below] = filled.slice(start, starts[number + 1])
		const entry = splitKey(first, ':')
		if (entry) entries.set(entry.key, readValue(entry.rest, below))
	}
	return entries
}

/** Reads the value of a key: what follows it on its line, and the lines below. */
function readValue(rest: string, below: readonly string[]): unknown {
	if (rest !== '') return readFlow([rest, ...below].join(' '))
	if (below.length === 0) return null
	if (below.every(isItem)) return below.map(line => readFlow(line.trim().slice(1)))
	return Object.fromEntries(readBlock(below))
}

/** Reads a value between brackets or on one line: `{exclude: [thymus], mark: 'popover'}`. */
function readFlow(text: string): unknown {
	if (!/^\s*[[{"']/.test(text)) return readScalar(text.replace(/(?:^|\s)#.*/, '').trim(), text)
	const tokens = text.match(/"[^"]*"|'[^']*'|[[\]{},]|[:=](?=\s|$)|#.*|[^\s"'[\]{},#:=][^[\]{},:=#]*/g) ?? []
	const rest = tokens.filter(token => !token.startsWith('#')).map(token => token.trim())
	let index = 0
	const value = read(0)
	if (index < rest.length) throw unreadable(text)
	return value

	function read(depth: number): unknown {
		if (depth > maxDepth) throw unreadable(text)
		const token = rest[index++] ?? ''
		if (token === '[') return readItems(']', depth)
		if (token === '{') return Object.fromEntries(readItems('}', depth))
		return readScalar(token, text)
	}

	function readItems(end: ']', depth: number): unknown[]
	function readItems(end: '}', depth: number): [string, unknown][]
	function readItems(end: string, depth: number): unknown[] {
		const items: unknown[] = []
		while (rest[index] !== end) {
			if (index >= rest.length) throw unreadable(text)
			const item = read(depth + 1)
			if (end === '}') {
				if (!/^[:=]$/.test(rest[index++] ?? '')) throw unreadable(text)
				items.push([String(item), read(depth + 1)])
			} else items.push(item)
			if (rest[index] === ',') index++
			else if (rest[index] !== end) throw unreadable(text)
		}
		index++
		return items
	}
}

function readScalar(token: string, text: string): unknown {
	const [, quoted] = /^(?:"([^"]*)"|'([^']*)')$/.exec(token)?.filter(part => part !== undefined) ?? []
	if (quoted !== undefined) return quoted
	if (token === 'true' || token === 'false') return token === 'true'
	if (token === 'null' || token === '~') return null
	if (/^\d+(?:\.\d+)?$/.test(token)) return Number(token)
	if (/^[\p{L}\d]/u.test(token)) return token
	throw unreadable(text)
}

/** Splits a line at the separator after its key. */
function splitKey(line: string, separator: ':' | '='): {key: string; rest: string} | undefined {
	const match = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*([:=])(?:\s+([^#].*)?|$)/.exec(line)
	if (!match || match[4] !== separator) return undefined
	return {key: match[1] ?? match[2] ?? match[3] ?? '', rest: (match[5] ?? '').trim()}
}

/** Whether a line has a key of a YAML map with this indent. */
function startsEntry(line: string, indent: number | undefined): boolean {
	return indentOf(line) === indent && splitKey(line, ':') !== undefined
}

/** The number of spaces before a line; `undefined` for a blank line or a comment. */
function indentOf(line: string): number | undefined {
	const indent = line.search(/\S/)
	return indent < 0 || line[indent] === '#' ? undefined : indent
}

function isItem(line: string): boolean {
	return /^\s*-\s/.test(line)
}

function unreadable(text: string): TypeError {
	return new TypeError(
		`Expected \`zorgwoorden\` in front matter to be true, false or {exclude, mark, occurrences, wordList}, received \`${text.trim().slice(0, 100)}\``,
	)
}
