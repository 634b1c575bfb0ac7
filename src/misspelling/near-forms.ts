import {formsOf} from '../dutch/inflect/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {readPhrase} from '../text/phrase.ts'

/** One word or several, as near-misses compare them. */
export interface SpelledWords {
	/** Letters without case and diacritics; a space between words, nothing at a hyphen: `perifeer zenuwstelsel`, `blymfocyt`. */
	readonly letters: string
	/** Offsets where a piece begins that a hyphen or a space sets apart. */
	readonly cuts: readonly number[]
}

/** A form of a label that some letters nearly are. */
export interface NearForm extends SpelledWords {
	/** As it is written. */
	readonly form: string
	readonly concept: Concept
	/** Where in the letters asked for the slip is. */
	readonly slipOffset: number
}

export interface NearForms {
	/** The forms at one slip from these letters, in the order of the glossary. */
	find(asked: SpelledWords): NearForm[]
	/** The most words that anything near a form has: a space may be one too many. */
	readonly mostWords: number
}

const SHORTEST_LABEL = 8
// A piece that is shorter is a name: hepatitis B is no slip for hepatitis C.
const SHORTEST_PIECE = 4

// Each makes another word: prebiotica are no probiotica.
const PREFIXES = /^(?:ab|ad|af|ef|macro|micro|pre|pro)/

/**
 * Compiles the long labels of a glossary, in all their forms, into a function that finds those that differ from given letters by
 * one slip: a letter added, dropped or changed, or two neighbours swapped. A slip leaves one half of a word whole, so the forms are
 * kept by their length and each half. Cost: linear in the forms; a question in its letters, and in the forms that share a half.
 */
export function createNearForms(concepts: readonly Concept[]): NearForms {
	const byHalf = new Map<string, Omit<NearForm, 'slipOffset'>[]>()
	let longest = 0
	let mostWords = 0
	for (const concept of concepts) {
		for (const form of longForms(concept)) {
			const spelled = spellForm(form)
			if (spelled === undefined) continue
			const length = spelled.letters.length
			longest = Math.max(longest, length)
			mostWords = Math.max(mostWords, spelled.letters.split(' ').length + 1)
			for (const half of halves(spelled.letters, length)) {
				const known = byHalf.get(half)
				if (known) known.push({...spelled, form, concept})
				else byHalf.set(half, [{...spelled, form, concept}])
			}
		}
	}

	return {
		mostWords,
		find(asked) {
			const {length} = asked.letters
			if (length < SHORTEST_LABEL - 1 || length > longest + 1) return []
			const sharing = [length - 1, length, length + 1].flatMap(size =>
				halves(asked.letters, size).flatMap(half => byHalf.get(half) ?? []),
			)
			return [...new Set(sharing)].flatMap(near => {
				const slipOffset = slipBetween(asked, near)
				return slipOffset === undefined ? [] : {...near, slipOffset}
			})
		},
	}
}

function longForms({prefLabel, altLabel}: Concept): string[] {
	return [prefLabel, ...altLabel]
		.filter(label => readPhrase(label).folded.length >= SHORTEST_LABEL)
		.flatMap(label => [label, ...formsOf(label).map(({form}) => form)])
}

/** A form with signs in it (i.v., brackets) is no word that letters alone could be near to. */
function spellForm(form: string): SpelledWords | undefined {
	const {folded, gaps, tail} = readPhrase(form)
	if (
		folded.length < SHORTEST_LABEL ||
		tail !== '' ||
		gaps.some(({separator}) => separator !== ' ' && separator !== '-')
	)
		return
	let letters = ''
	let from = 0
	const places: number[] = []
	for (const {offset, separator} of gaps) {
		letters += folded.slice(from, offset) + (separator === ' ' ? ' ' : '')
		places.push(letters.length)
		from = offset
	}
	return {letters: letters + folded.slice(from), cuts: places}
}

/** The keys of the halves that a form of so many letters shares with these. One letter between them is in neither, for swaps. */
function halves(letters: string, length: number): string[] {
	const half = (length - 1) >> 1
	return [`${length} ${letters.slice(0, half)}…`, `${length} …${letters.slice(-half)}`]
}

/** Where the one slip is, or `undefined` where there is none, more than one, or one that makes another word. */
function slipBetween(asked: SpelledWords, near: SpelledWords): number | undefined {
	const [one, other] = [asked.letters, near.letters]
	const most = Math.min(one.length, other.length)
	let start = 0
	while (start < most && one[start] === other[start]) start++
	let same = 0
	while (same < most - start && one.at(-1 - same) === other.at(-1 - same)) same++
	const written = one.slice(start, one.length - same)
	const meant = other.slice(start, other.length - same)
	const isSwap = written.length === 2 && meant === `${written[1]}${written[0]}`
	const isOne = written.length <= 1 && meant.length <= 1 && written !== meant
	if (!(isSwap || isOne)) return
	// Symmetrisch is the opposite of asymmetrisch, emissie no remissie.
	if (start === 0 && written.length !== meant.length) return
	if (PREFIXES.exec(one)?.[0] !== PREFIXES.exec(other)?.[0]) return
	// A letter that is typed twice is a slip wherever it stands.
	const isTwice = meant === '' && written === one[start - 1]
	if (isOne && !isTwice && isEnding(asked, start, written)) return
	return allowsSlipAt(asked, start) && allowsSlipAt(near, start) ? start : undefined
}

/** Whether a letter ends its word: one more or another makes another form (vaccins tegen kanker) or word (cytokinese). */
function isEnding({letters, cuts}: SpelledWords, place: number, written: string): boolean {
	const end = place + 1
	return /\S/.test(written) && (end === letters.length || letters[end] === ' ' || cuts.includes(end))
}

/** Whether the piece at a place is long enough for a slip, and no number. */
function allowsSlipAt({letters, cuts}: SpelledWords, place: number): boolean {
	const start = cuts.findLast(cut => cut <= place) ?? 0
	const piece = letters.slice(start, cuts.find(cut => cut > place) ?? letters.length).trimEnd()
	return piece.length >= SHORTEST_PIECE && !/\p{N}/u.test(piece)
}
