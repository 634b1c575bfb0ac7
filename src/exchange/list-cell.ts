/**
 * Joins values into one cell: `'trombocyt | plaatje'`. Escapes a bar in a value as `\|` and a backslash as
 * `\\`.
 */
export function joinCell(values: readonly string[]): string {
	return values.map(value => value.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** Splits a cell that `joinCell` wrote, and trims the values. */
export function splitCell(cell: string): string[] {
	if (cell.trim() === '') return []
	const values: string[] = []
	let value = ''
	for (let index = 0; index < cell.length; index++) {
		if (cell[index] === '\\' && /[\\|]/.test(cell.charAt(index + 1))) value += cell.charAt(++index)
		else if (cell[index] !== '|') value += cell.charAt(index)
		else {
			values.push(value.trim())
			value = ''
		}
	}
	return [...values, value.trim()]
}
