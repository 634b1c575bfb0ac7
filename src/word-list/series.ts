/** Numbers before entries that show by their order that they are numbers: `I. Ader`, `II. Bot`; not *C. difficile*, *I. Jansen*. */

const marker = /^\(?([IVXL]{1,7}|[ivxl]{1,7}(?=[.)])|[A-Z](?=[.)]))[.)]? (?=(\p{L}))/u

const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx']
const romanNumbers = /* @__PURE__ */ tens.flatMap(ten => units.map(unit => ten + unit))
const valueByRoman = /* @__PURE__ */ new Map(romanNumbers.map((number, value) => [number, value]))

/**
 * Returns how many UTF-16 units at the start of each text are its number or letter in a series, 0 for other texts. A series
 * has two members or more from the first, and other texts may come between them. Cost: linear.
 */
export function seriesLengths(texts: readonly string[]): number[] {
	const lengths = texts.map(() => 0)
	for (const valueIn of [romanValue, letterValue]) {
		let series: number[] = []
		texts.forEach((text, index) => {
			const [, number = '', next = ''] = marker.exec(text) ?? []
			const value = valueIn(number, next)
			if (value === 1) series = [index]
			else if (value === series.length + 1) series.push(index)
			else return
			const added = series.length === 2 ? series : [index]
			if (series.length > 1) for (const member of added) lengths[member] = markerLength(texts[member])
		})
	}
	return lengths
}

function markerLength(text = ''): number {
	return marker.exec(text)?.[0].length ?? 0
}

/** The value of a Roman number, in capitals or in small letters. */
function romanValue(number: string): number | undefined {
	return valueByRoman.get(number.toLowerCase())
}

/** The index of a capital before another one, from 1: 3 for the C of *C. Cel*. */
function letterValue(number: string, next: string): number | undefined {
	return /^[A-Z]$/.test(number) && /\p{Lu}/u.test(next) ? number.charCodeAt(0) - 64 : undefined
}
