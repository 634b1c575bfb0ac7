/** Several values in one cell: `'trombocyt | plaatje'`; a bar in a value is written `\|`, a backslash `\\`. */
export function joinCell(values: readonly string[]): string {
	return values.map(value => value.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** Reads what `joinCell` wrote, without blanks around the values. */
export function splitCell(cell: string): string[] {
	if (cell.trim() === '') return []
	const values: string[] = []
	let value = ''
	for (let at = 0; at < cell.length; at++) {
		if (cell[at] === '\\' && /[\\|]/.test(cell.charAt(at + 1))) value += cell.charAt(++at)
		else if (cell[at] !== '|') value += cell.charAt(at)
		else {
			values.push(value.trim())
			value = ''
		}
	}
	return [...values, value.trim()]
}
