import {
	createWordEdges,
	formsOf,
	isInUse,
	isMisspelt,
	isSplitCompound,
	isSwap,
	isWrongTh,
	slipBetween,
	soundKey,
	type WordEdges,
} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {fitsLabel} from '../glossary/label-length.ts'
import {foldText} from '../text/fold.ts'
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

/** A form of a label. */
interface MeantForm extends SpelledWords {
	/** The form as it is written. */
	readonly form: string
	/** Index of the concept in the glossary. */
	readonly conceptIndex: number
	readonly isLabel: boolean
	readonly concept: Concept
}

/** A form of a label that differs from the given letters by one slip. */
export interface NearForm extends MeantForm {
	/** Offset of the slip in the given letters. */
	readonly slipOffset: number
	/** Whether it is a slip even where the matcher takes it for another spelling: immunoterapie. */
	readonly isNeverRight: boolean
}

/** The forms of the labels of a glossary, to be found by their misspellings. */
export interface NearForms {
	/** Returns the forms that differ from these words by one slip, in the order of the glossary. */
	find(words: SpelledWords): NearForm[]
	/** Returns the forms near a part of a word, if the word can be split there. */
	findPart(letters: string, start: number, end: number): NearForm[]
	/** The most words that can be near a form: one more than it has, since a slip may add a space. */
	readonly maxWords: number
}

// Shorter labels are near too many words.
const MIN_LABEL_LENGTH = 5
// A shorter piece is a name: hepatitis B is not a misspelling of hepatitis C.
const MIN_PIECE_LENGTH = 4
const MAX_CACHED = 1000

/**
 * Compiles the labels of a glossary, in their forms, into a function that finds the forms that differ from given
 * letters by one slip: a letter added, dropped or changed, two neighbours swapped, or letters, however many,
 * written as others that sound alike (trombociet).
 *
 * A slip of one letter is in one half of a word and leaves the other half intact. So each form is indexed by
 * its length with its first half, and by its length with its last half. The letters imunoglobuline (14) are
 * looked up as a misspelling of a form of 13, 14 or 15 letters, by both halves: at 15 letters, the last seven
 * are obuline, which immunoglobuline has as well. Only forms that share a half are then compared letter by
 * letter. Forms that sound alike are found by their sound keys.
 *
 * Cost: compiling is linear in the forms; a search in its letters and in the number of forms that share a
 * half with them.
 */
export function createNearForms(concepts: readonly Concept[]): NearForms {
	const byHalf = new Map<string, MeantForm[]>()
	const soundOf = createSoundOf()
	const bySound = new Map<string, MeantForm[]>()
	const edges = createWordEdges(concepts.flatMap(labelWords))
	let maxLength = 0
	let maxWords = 0
	for (const near of concepts.flatMap(meantForms)) {
		const {letters} = near
		maxLength = Math.max(maxLength, letters.length)
		maxWords = Math.max(maxWords, letters.split(' ').length + 1)
		addTo(bySound, soundOf(letters), near)
		for (const half of halves(letters, letters.length)) addTo(byHalf, half, near)
	}

	function candidates(letters: string): Set<MeantForm> {
		const forms = new Set<MeantForm>()
		for (let length = letters.length - 1; length <= letters.length + 1; length++)
			for (const half of halves(letters, length))
				for (const form of byHalf.get(half) ?? []) if (differsByOne(letters, form.letters)) forms.add(form)
		for (const spelling of letters.includes('y') ? [letters, letters.replaceAll('y', 'ij')] : [letters])
			for (const form of bySound.get(soundOf(spelling)) ?? []) forms.add(form)
		return forms
	}

	function find(words: SpelledWords): NearForm[] {
		const {letters} = words
		if (letters.length < MIN_LABEL_LENGTH - 1 || letters.length > maxLength + 1) return []
		const forms = [...candidates(letters)]
		if (forms.some(form => form.letters === letters)) return []
		return forms
			.sort((a, b) => a.conceptIndex - b.conceptIndex)
			.flatMap(form => {
				const slipOffset = slipOffsetIn(words, form, edges)
				if (slipOffset === undefined) return []
				return {...form, slipOffset, isNeverRight: isWrongTh(letters, slipBetween(letters, form.letters))}
			})
	}

	return {
		maxWords,
		find,
		findPart(letters, start, end) {
			const seam = start === 0 ? end : start
			return edges.endsAsWord(letters.slice(0, seam)) && edges.startsAsWord(letters.slice(seam))
				? find({letters: letters.slice(start, end), pieceStarts: []})
				: []
		},
	}
}

/** Creates a function that returns the sound keys of words. Each has its own, since the d of rood bloed sounds like t. */
function createSoundOf(): (letters: string) => string {
	// A word is asked for in every run of words that it is part of.
	const cache = new Map<string, string>()
	const soundOfWord = (word: string) => {
		const cached = cache.get(word)
		if (cached !== undefined) return cached
		if (cache.size >= MAX_CACHED) cache.clear()
		const sound = soundKey(word)
		cache.set(word, sound)
		return sound
	}
	return letters => letters.split(' ').map(soundOfWord).join(' ')
}

function addTo(map: Map<string, MeantForm[]>, key: string, form: MeantForm): void {
	const forms = map.get(key)
	if (forms) forms.push(form)
	else map.set(key, [form])
}

function labelsOf({prefLabel, altLabel}: Concept): string[] {
	return [prefLabel, ...altLabel].filter(fitsLabel)
}

function labelWords(concept: Concept): string[] {
	return labelsOf(concept).flatMap(label => label.split(/[\s-]+/).map(foldText))
}

/** Returns the labels of a concept and their forms that are in use. */
function meantForms(concept: Concept, conceptIndex: number): MeantForm[] {
	return labelsOf(concept).flatMap(label =>
		[label, ...formsOf(label).flatMap(({form, rule}) => (isInUse(rule) ? form : []))].flatMap(form => {
			const spelled = spellForm(form)
			return spelled === undefined ? [] : {...spelled, form, isLabel: form === label, concept, conceptIndex}
		}),
	)
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

/** Whether two words differ by one letter or by two neighbours that are swapped. */
function differsByOne(one: string, other: string): boolean {
	if (one === other) return false
	const {written, meant} = slipBetween(one, other)
	return isSwap(written, meant) || (written.length <= 1 && meant.length <= 1)
}

/** Returns the offset of the slip by which words differ from a form; `undefined` if it makes other words. */
function slipOffsetIn(words: SpelledWords, near: MeantForm, edges: WordEdges): number | undefined {
	const slip = slipBetween(words.letters, near.letters)
	const {offset} = slip
	if (slip.written.includes(' ') || slip.meant.includes(' '))
		return slip.written + slip.meant === ' ' && isSpaceSlip(words, near, offset) ? offset : undefined
	const piece = pieceAt(words, offset)
	const meantPiece = pieceAt(near, offset)
	const fromEnd = words.letters.length - piece.end
	const meant = near.letters.slice(piece.start, near.letters.length - fromEnd)
	const written = words.letters.slice(piece.start, piece.end)
	// killercel has no slip in the T of killer-T-cel.
	if (
		Math.min(written.length, meant.length, meantPiece.end - meantPiece.start) < MIN_PIECE_LENGTH ||
		/\p{N}/u.test(written + meant)
	)
		return
	return isMisspelt(written, meant, {...slip, offset: offset - piece.start}, edges) ? offset : undefined
}

/** Whether words are a form with a space left out, or added within a compound. */
function isSpaceSlip({letters}: SpelledWords, near: MeantForm, offset: number): boolean {
	const longer = letters.length > near.letters.length ? letters : near.letters
	const before = longer.slice(longer.lastIndexOf(' ', offset - 1) + 1, offset)
	const [after = ''] = longer.slice(offset + 1).split(' ')
	if (Math.min(before.length, after.length) < MIN_PIECE_LENGTH || /\p{N}/u.test(before + after)) return false
	return longer !== letters || isSplitCompound(before, after, near.isLabel)
}

/** Returns where the piece at an offset starts and ends. */
function pieceAt({letters, pieceStarts}: SpelledWords, offset: number): {start: number; end: number} {
	const start = pieceStarts.findLast(pieceStart => pieceStart <= offset) ?? 0
	const next = pieceStarts.find(pieceStart => pieceStart > offset) ?? letters.length
	return {start, end: letters[next - 1] === ' ' ? next - 1 : next}
}
