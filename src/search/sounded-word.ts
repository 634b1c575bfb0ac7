import {functionWord, soundKey} from '../dutch/index.ts'
import {readPhrase} from '../text/phrase.ts'

/** A word as search compares it. */
export interface SoundedWord {
	/** Letters and digits without case and diacritics. */
	readonly letters: string
	/** How they sound. */
	readonly key: string
	/** Which characters the key has, a bit each; capitals have the bit of the small letter. */
	readonly sounds: number
}

/** A label as search compares it: as one word without spaces and hyphens (`autoimmuun`), and word by word. */
export interface SoundedLabel extends SoundedWord {
	/** Its words. The parts around a hyphen are words too: `auto`, `immuun`. */
	readonly words: readonly SoundedWord[]
}

/** A query as search compares it. A repeated word occurs only once in `words`. */
export interface Query extends SoundedLabel {
	/**
	 * The query begun at its second word, its third, …: `zenuwstelsel perifeer` also as `perifeerzenuwstelsel`.
	 */
	readonly rotations: readonly SoundedWord[]
	/** The sound of its words without the function words, or of all its words if there are no others. */
	readonly contentKey: string
}

// A query of more than four words is a sentence, which has the words in the order of the label.
const maxRotatedWords = 4

/** Returns a label with its sound. Cost: linear in its letters. */
export function soundLabel(label: string): SoundedLabel {
	const {folded, gaps} = readPhrase(label)
	const whole = soundWord(folded)
	if (gaps.length === 0) return {...whole, words: [whole]}
	const wordOffsets = [0, ...gaps.map(({offset}) => offset)]
	return {
		...whole,
		words: wordOffsets.map((offset, i) => soundWord(folded.slice(offset, wordOffsets[i + 1]))),
	}
}

/**
 * Returns a query with its sound. Cost: linear in its letters, and five times that for a query of four words.
 */
export function soundQuery(text: string): Query {
	const sounded = soundLabel(text)
	const parts = sounded.words.map(({letters}) => letters)
	const starts = parts.length <= maxRotatedWords ? [...parts.keys()].slice(1) : []
	const rotations = starts.map(i => soundWord([...parts.slice(i), ...parts.slice(0, i)].join('')))
	const content = parts.filter(part => !functionWord.test(part))
	const contentKey = content.length > 0 ? soundKey(content.join('')) : sounded.key
	const words = sounded.words.filter(({letters}, i) => parts.indexOf(letters) === i)
	return {...sounded, words, rotations, contentKey}
}

/** Returns the letters of each word. */
export function lettersOf({words}: SoundedLabel): string[] {
	return words.map(({letters}) => letters)
}

function soundWord(letters: string): SoundedWord {
	const key = soundKey(letters)
	let sounds = 0
	for (let i = 0; i < key.length; i++) sounds |= 1 << (key.charCodeAt(i) & 31)
	return {letters, key, sounds}
}
