import type {Answer} from './answer.ts'
import type {SearchLabel} from './search-label.ts'
import type {SoundedWord} from './sounded-word.ts'
import type {Starts} from './starts.ts'

const longQuery = 5
/** The scores of a beginning of a label, of a later word of it, and of a form of it. */
const labelScore = 0.8
const wordScore = 0.6
const formScore = 0.88

/**
 * Returns the labels that begin with a finished query, or have it as a later word. Fewer than five letters count only
 * if they are at least half of the label or a whole word of it: *auto* doesn't count as the beginning of
 * *auto-immuun*, which people who type it rarely mean, but *stam* does for *stamcel*, and *nk* for *NK-cel*.
 */
export function findBeginning(starts: Starts, {letters, key}: SoundedWord): Answer[] {
	const isLong = letters.length >= longQuery
	const answers = starts.startingWith(letters).flatMap(({label, word}): Answer[] => {
		const share = label.isAbbreviation
			? letters.length / label.letters.length
			: Math.min(1, key.length / label.key.length)
		const isWord = isWholeWord(letters, label, word)
		if (word > 0) return isWord ? [{label, kind: 'prefix', score: wordScore + 0.1 * share}] : []
		return isLong || share >= 0.5 || isWord ? [{label, kind: 'prefix', score: labelScore + 0.1 * share}] : []
	})
	return isLong ? [...answers, ...findForms(starts, letters)] : answers
}

/** Returns the labels with a form that begins with letters: leukocyt, of leukocyte. */
function findForms(starts: Starts, letters: string): Answer[] {
	return starts.inflectedStartingWith(letters).map(({label}) => ({label, kind: 'prefix', score: formScore}))
}

/**
 * Whether letters are a word of a label, or all of its words from there on, and not too short: zenuwstelsel, B12, or
 * the NK of NK-cel.
 */
function isWholeWord(letters: string, {words, text}: SearchLabel, word: number): boolean {
	const rest = words.slice(word).map(({letters}) => letters)
	if (rest[0] !== letters && rest.join('') !== letters) return false
	return (
		letters.length >= longQuery ||
		/\d/.test(letters) ||
		(letters.length > 1 && text.includes(letters.toUpperCase()))
	)
}
