import {functionWord} from '../dutch/function-words.ts'
import {soundKey} from '../dutch/sound.ts'
import {readPhrase} from '../text/phrase.ts'

/** A word as search compares it. */
export interface SoundedWord {
	/** Letters and digits without case and diacritics. */
	readonly letters: string
	/** How they sound. */
	readonly key: string
}

/** A label as search compares it: as one word, spaces and hyphens left out (`autoimmuun`), and its words apart. */
export interface SoundedLabel extends SoundedWord {
	/** The parts around a hyphen are words too: `auto`, `immuun`. */
	readonly words: readonly SoundedWord[]
}

/** A query as search compares it; a word that is repeated is one of its `words`. */
export interface Query extends SoundedLabel {
	/** The same begun at its second word, its third, …: `geneesmiddelen interactie` for `interactie geneesmiddelen`. */
	readonly rotations: readonly SoundedWord[]
	/** The sound of the words that are no function words, or of all where no other is left. */
	readonly contentKey: string
}

// Past four words a query is a sentence, and its order is that of the label.
const maxRotatedWords = 4

/** Reads a label. Cost: linear in its letters. */
export function soundLabel(label: string): SoundedLabel {
	const {folded, gaps} = readPhrase(label)
	const whole = soundWord(folded)
	if (gaps.length === 0) return {...whole, words: [whole]}
	const places = [0, ...gaps.map(({offset}) => offset)]
	return {...whole, words: places.map((place, i) => soundWord(folded.slice(place, places[i + 1])))}
}

/** Reads a query. Cost: linear in its letters, five times where it has four words. */
export function soundQuery(text: string): Query {
	const spelled = soundLabel(text)
	const parts = spelled.words.map(({letters}) => letters)
	const starts = parts.length <= maxRotatedWords ? [...parts.keys()].slice(1) : []
	const rotations = starts.map(i => soundWord([...parts.slice(i), ...parts.slice(0, i)].join('')))
	const content = parts.filter(part => !functionWord.test(part))
	const contentKey = content.length > 0 ? soundKey(content.join('')) : spelled.key
	const words = spelled.words.filter(({letters}, i) => parts.indexOf(letters) === i)
	return {...spelled, words, rotations, contentKey}
}

function soundWord(letters: string): SoundedWord {
	return {letters, key: soundKey(letters)}
}
