/**
 * The distances from `word` to every beginning of `target`, from the empty one on: how many letters to add, drop, change or
 * swap with their neighbour. The last one is the distance to the whole `target`; the least is the distance while it is
 * still being typed. No letter is edited twice (optimal string alignment). Cost: the product of the two lengths.
 */
export function editDistances(word: string, target: string): number[] {
	let twoRowsUp: number[] = []
	let rowAbove: number[] = []
	let row: number[] = []
	for (let j = 0; j <= target.length; j++) row.push(j)
	for (let i = 1; i <= word.length; i++) {
		const last = twoRowsUp
		twoRowsUp = rowAbove
		rowAbove = row
		row = last
		row[0] = i
		nextRow(row, rowAbove, twoRowsUp, word.charCodeAt(i - 1), word.charCodeAt(i - 2), target)
	}
	return row
}

function nextRow(
	row: number[],
	above: number[],
	before: number[],
	letter: number,
	previous: number,
	target: string,
): void {
	let left = row[0] ?? 0
	let diagonal = above[0] ?? 0
	let otherPrevious = Number.NaN
	for (let j = 1; j <= target.length; j++) {
		const other = target.charCodeAt(j - 1)
		const up = above[j] ?? 0
		let least = letter === other ? diagonal : 1 + Math.min(diagonal, up, left)
		if (letter === otherPrevious && previous === other) {
			least = Math.min(least, (before[j - 2] ?? 0) + 1)
		}
		row[j] = least
		left = least
		diagonal = up
		otherPrevious = other
	}
}

/** The distance from `word` to the whole `target`; see {@link editDistances}. */
export function editDistance(word: string, target: string): number {
	return editDistances(word, target)[target.length] ?? 0
}
