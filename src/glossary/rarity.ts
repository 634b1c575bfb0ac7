/** What a concept without a rarity counts as. */
export const usualRarity = 3

/** Whether a value is a rarity: a whole number from 1, a word that most readers have heard, to 5. */
export function isRarity(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5
}
