/**
 * Returns the edit distances from `word` to every prefix of `target`, the empty prefix first: how many
 * letters to add, drop, change or swap with their neighbour. The last distance is that to the whole `target`;
 * the smallest is the distance if `word` is still being typed. No letter is edited twice (optimal string
 * alignment). Cost: the product of the two lengths.
 */
export function editDistances(word: string, target: string): number[] {
	let twoRowsUp: number[] = []
	let rowAbove: number[] = []
	let row: number[] = []
	for (let j = 0; j <= target.length; j++) row.push(j)
	for (let i = 1; i <= word.length; i++) {
		const reusedRow = twoRowsUp
		twoRowsUp = rowAbove
		rowAbove = row
		row = reusedRow
		row[0] = i
		nextRow(row, rowAbove, twoRowsUp, word.charCodeAt(i - 1), word.charCodeAt(i - 2), target)
	}
	return row
}

/** Fills `row` of the distance table, the row of one letter of the word, from the two rows above it. */
function nextRow(
	row: number[],
	above: number[],
	twoAbove: number[],
	letter: number,
	previousLetter: number,
	target: string,
): void {
	let left = row[0] ?? 0
	let diagonal = above[0] ?? 0
	let previousTargetLetter = Number.NaN
	for (let j = 1; j <= target.length; j++) {
		const targetLetter = target.charCodeAt(j - 1)
		const up = above[j] ?? 0
		let least = letter === targetLetter ? diagonal : 1 + Math.min(diagonal, up, left)
		if (letter === previousTargetLetter && previousLetter === targetLetter) {
			least = Math.min(least, (twoAbove[j - 2] ?? 0) + 1)
		}
		row[j] = least
		left = least
		diagonal = up
		previousTargetLetter = targetLetter
	}
}

/** Returns the edit distance from `word` to the whole `target`; see {@link editDistances}. */
export function editDistance(word: string, target: string): number {
	return editDistances(word, target)[target.length] ?? 0
}
