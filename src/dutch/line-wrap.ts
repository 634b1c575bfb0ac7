// Fewer wrapped lines tell nothing of a habit.
const FEWEST = 4
const WRAP = /[\p{L},;]([ \t]*)\r?\n[ \t]*(?=\p{L})/gu

/**
 * Whether a text keeps the space at which its lines were wrapped, as text copied from many a PDF does. There a line that ends without
 * a space breaks a word: "verwijdin⏎gen", but "plaatselijke ⏎verwijding". Cost: linear.
 */
export function keepsSpaces(text: string): boolean {
	let spaced = 0
	let bare = 0
	for (const [, space] of text.matchAll(WRAP)) {
		if (space === '') bare++
		else spaced++
	}
	return spaced > bare && spaced + bare >= FEWEST
}
