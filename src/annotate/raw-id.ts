/**
 * Returns the value of the top-level key `id` as it is written in the text of a JSON object: `'"a"'`, `'1.0'`,
 * `'9007199254740993'`, which a number in JavaScript can't hold. Of several such keys, the last one counts, as
 * in `JSON.parse`. Returns `undefined` if there is none. Expects valid JSON. Cost: linear.
 */
export function rawId(json: string): string | undefined {
	let raw: string | undefined
	let depth = 0
	let isKey = false
	for (let index = 0; index < json.length; index++) {
		switch (json[index]) {
			case '{':
			case '[':
				depth++
				isKey = depth === 1
				break
			case '}':
			case ']':
				depth--
				break
			case ',':
				isKey = depth === 1
				break
			case '"': {
				const end = endOfString(json, index)
				if (isKey && JSON.parse(json.slice(index, end)) === 'id') {
					const start = startOfValue(json, end)
					raw = json.slice(start, endOfScalar(json, start))
				}
				isKey = false
				index = end - 1
			}
		}
	}
	return raw
}

/** The offset after the closing quote of the string that starts at an offset. */
function endOfString(json: string, start: number): number {
	let quote = start
	do quote = json.indexOf('"', quote + 1)
	while (isEscaped(json, quote))
	return quote + 1
}

/** Whether an odd number of backslashes comes before an offset. */
function isEscaped(json: string, offset: number): boolean {
	let first = offset
	while (json[first - 1] === '\\') first--
	return (offset - first) % 2 === 1
}

/** The offset of the value after a key: after the colon and white space. */
function startOfValue(json: string, keyEnd: number): number {
	let start = json.indexOf(':', keyEnd) + 1
	while (/\s/.test(json.charAt(start))) start++
	return start
}

/** The offset after a string or number. */
function endOfScalar(json: string, start: number): number {
	if (json[start] === '"') return endOfString(json, start)
	let end = start
	while (end < json.length && !/[\s,}]/.test(json.charAt(end))) end++
	return end
}
