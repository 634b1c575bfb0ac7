import {type Commonness, commonnessBy} from './commonness.ts'
import {looksMedical} from './medical-parts.ts'
import type {DocumentWord} from './words.ts'

/**
 * Returns the words that a reader may not know: by a list of plain words those that are not on it, rarest first; without
 * a list the long ones with a Greek or Latin part, in the order of the text.
 */
export function unexplainedWords(
	words: readonly DocumentWord[],
	plainWords: readonly string[] | undefined,
): DocumentWord[] {
	if (plainWords === undefined) return words.filter(({word}) => looksMedical(word))
	const commonness = commonnessBy(plainWords)
	return words
		.filter(word => isUncommon(word, commonness))
		.map(word => ({word, rarity: commonness.rarity(word.word)}))
		.sort((a, b) => (a.rarity === b.rarity ? 0 : b.rarity - a.rarity))
		.map(({word}) => word)
}

/** Two letters are a word only as an abbreviation, and of names nobody asks what they mean. */
function isUncommon({word, isName}: DocumentWord, {isPlain}: Commonness): boolean {
	const letters = word.match(/\p{L}/gu)?.length ?? 0
	const isLongEnough = letters >= 3 || (letters === 2 && word === word.toUpperCase())
	return isLongEnough && !isName && !isPlain(word)
}
