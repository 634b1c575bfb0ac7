import {formsOf} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {fitsLabel} from '../glossary/label-length.ts'
import {readPhrase} from '../text/phrase.ts'

/** One word or several, as they are compared to find misspellings. */
export interface SpelledWords {
	/**
	 * Letters without case, diacritics and hyphens, a space between words: `perifeer zenuwstelsel`,
	 * `blymfocyt`.
	 */
	readonly letters: string
	/** Offsets into `letters` of the pieces after a hyphen or a space: 1 for `blymfocyt`. */
	readonly pieceStarts: readonly number[]
}

/** A form of a label that differs from the given letters by one slip. */
export interface NearForm extends SpelledWords {
	/** The form as it is written. */
	readonly form: string
	readonly concept: Concept
	/** Offset of the slip in the given letters. */
	readonly slipOffset: number
}

/** The forms of the long labels of a glossary, to be found by their misspellings. */
export interface NearForms {
	/** Returns the forms that differ from these words by one slip. A form may occur twice. */
	find(words: SpelledWords): NearForm[]
	/** The most words that can be near a form: one more than it has, since a slip may add a space. */
	readonly maxWords: number
}

const MIN_LABEL_LENGTH = 8
// A shorter piece is a name: hepatitis B is not a misspelling of hepatitis C.
const MIN_PIECE_LENGTH = 4

// With another one of these, it is another word: prebiotica are not probiotica.
const PREFIXES = /^(?:ab|ad|af|ef|macro|micro|pre|pro)/

/**
 * Compiles the long labels of a glossary, in all their forms, into a function that finds the forms that
 * differ from given letters by one slip: a letter added, dropped or changed, or two neighbours swapped.
 *
 * A slip is in one half of a word and leaves the other half intact. So each form is indexed by its length
 * with its first half, and by its length with its last half. The letters imunoglobuline (14) are looked up as
 * a misspelling of a form of 13, 14 or 15 letters, by both halves: at 15 letters, the last seven are obuline,
 * which immunoglobuline has as well. Only forms that share a half are then compared letter by letter.
 *
 * Cost: compiling is linear in the forms; a search in its letters and in the number of forms that share a
 * half with them.
 */
export function createNearForms(concepts: readonly Concept[]): NearForms {
	const byHalf = new Map<string, Omit<NearForm, 'slipOffset'>[]>()
	let maxLength = 0
	let maxWords = 0
	for (const concept of concepts) {
		for (const form of longForms(concept)) {
			const spelled = spellForm(form)
			if (spelled === undefined) continue
			const length = spelled.letters.length
			maxLength = Math.max(maxLength, length)
			maxWords = Math.max(maxWords, spelled.letters.split(' ').length + 1)
			for (const half of halves(spelled.letters, length)) {
				const sameHalf = byHalf.get(half)
				if (sameHalf) sameHalf.push({...spelled, form, concept})
				else byHalf.set(half, [{...spelled, form, concept}])
			}
		}
	}

	return {
		maxWords,
		find(words) {
			const {length} = words.letters
			if (length < MIN_LABEL_LENGTH - 1 || length > maxLength + 1) return []
			const sharing = [length - 1, length, length + 1].flatMap(formLength =>
				halves(words.letters, formLength).flatMap(half => byHalf.get(half) ?? []),
			)
			return [...new Set(sharing)].flatMap(near => {
				const slipOffset = slipBetween(words, near)
				return slipOffset === undefined ? [] : {...near, slipOffset}
			})
		},
	}
}

function longForms({prefLabel, altLabel}: Concept): string[] {
	return [prefLabel, ...altLabel]
		.filter(label => fitsLabel(label) && readPhrase(label).folded.length >= MIN_LABEL_LENGTH)
		.flatMap(label => [label, ...formsOf(label).map(({form}) => form)])
}

/**
 * Returns the letters of a form; `undefined` if it is too short, or has punctuation (i.v., brackets), which
 * letters alone can't be near to.
 */
function spellForm(form: string): SpelledWords | undefined {
	const {folded, gaps, tail} = readPhrase(form)
	if (
		folded.length < MIN_LABEL_LENGTH ||
		tail !== '' ||
		gaps.some(({separator}) => separator !== ' ' && separator !== '-')
	)
		return
	let letters = ''
	let from = 0
	const pieceStarts: number[] = []
	for (const {offset, separator} of gaps) {
		letters += folded.slice(from, offset) + (separator === ' ' ? ' ' : '')
		pieceStarts.push(letters.length)
		from = offset
	}
	return {letters: letters + folded.slice(from), pieceStarts}
}

/**
 * Returns the keys of the halves that these letters would share with a form of a given length. The middle
 * letter or two are in neither half, so that a swap around the middle leaves a half intact too.
 */
function halves(letters: string, length: number): string[] {
	const half = (length - 1) >> 1
	return [`${length} ${letters.slice(0, half)}…`, `${length} …${letters.slice(-half)}`]
}

/**
 * Returns the offset of the slip between some words and a form, or `undefined` if they don't differ by
 * exactly one, or if the difference makes another word.
 */
function slipBetween(words: SpelledWords, near: SpelledWords): number | undefined {
	const [written, meant] = [words.letters, near.letters]
	const minLength = Math.min(written.length, meant.length)
	let start = 0
	while (start < minLength && written[start] === meant[start]) start++
	let sameAtEnd = 0
	while (sameAtEnd < minLength - start && written.at(-1 - sameAtEnd) === meant.at(-1 - sameAtEnd)) sameAtEnd++
	// What is left after removing the common prefix and suffix.
	const slip = written.slice(start, written.length - sameAtEnd)
	const correct = meant.slice(start, meant.length - sameAtEnd)
	const isSwap = slip.length === 2 && correct === `${slip[1]}${slip[0]}`
	const isOneLetter = slip.length <= 1 && correct.length <= 1 && slip !== correct
	if (!(isSwap || isOneLetter)) return
	// Symmetrisch is the opposite of asymmetrisch, emissie is not remissie.
	if (start === 0 && slip.length !== correct.length) return
	if (PREFIXES.exec(written)?.[0] !== PREFIXES.exec(meant)?.[0]) return
	// A letter that is typed twice is always a slip.
	const isDoubled = correct === '' && slip === written[start - 1]
	if (isOneLetter && !isDoubled && isEnding(words, start, slip)) return
	return allowsSlipAt(words, start) && allowsSlipAt(near, start) ? start : undefined
}

/**
 * Whether a slip is the last letter of its word. Added or changed, it makes another form (vaccins tegen
 * kanker) or another word (cytokinese).
 */
function isEnding({letters, pieceStarts}: SpelledWords, offset: number, slip: string): boolean {
	const end = offset + 1
	return /\S/.test(slip) && (end === letters.length || letters[end] === ' ' || pieceStarts.includes(end))
}

/** Whether the piece at an offset is long enough to have a slip, and contains no digit. */
function allowsSlipAt({letters, pieceStarts}: SpelledWords, offset: number): boolean {
	const start = pieceStarts.findLast(pieceStart => pieceStart <= offset) ?? 0
	const piece = letters.slice(start, pieceStarts.find(next => next > offset) ?? letters.length).trimEnd()
	return piece.length >= MIN_PIECE_LENGTH && !/\p{N}/u.test(piece)
}
