import {soundKey} from '../dutch/sound.ts'
import {readPhrase} from '../text/phrase.ts'

/** A word as search compares it. */
export interface Word {
	/** Letters and digits without case and diacritics. */
	readonly letters: string
	/** How they sound. */
	readonly key: string
}

/** A label as search compares it: as one word, spaces and hyphens left out (`autoimmuun`), and its words apart. */
export interface Spelling extends Word {
	/** The parts around a hyphen are words too: `auto`, `immuun`. */
	readonly words: readonly Word[]
}

/** A query as search compares it; a word that is repeated is one of its `words`. */
export interface Query extends Spelling {
	/** The same begun at its second word, its third, …: `geneesmiddelen interactie` for `interactie geneesmiddelen`. */
	readonly turned: readonly Word[]
	/** The sound of the words that are no function words, or of all where no other is left. */
	readonly contentKey: string
}

/** The words that a question has around the word that is asked for: *wat betekent …?* */
export const functionWord =
	/^(?:aan|als|bij|dat|de|die|dit|een|en|er|heb|hebben|heeft|het|hoe|ik|in|is|mijn|met|naar|of|om|ook|op|over|te|tot|uit|van|voor|waar|waarom|wanneer|wat|welke|wie|zijn|beteken(?:t|en|is))$/

// Past four words a query is a sentence, and its order is that of the label.
const mostTurned = 4

/** Reads a label. Cost: linear in its letters. */
export function spelling(label: string): Spelling {
	const {folded, cuts} = readPhrase(label)
	const whole = word(folded)
	if (cuts.length === 0) return {...whole, words: [whole]}
	const places = [0, ...cuts.map(({at}) => at)]
	return {...whole, words: places.map((place, i) => word(folded.slice(place, places[i + 1])))}
}

/** Reads a query. Cost: linear in its letters, five times where it has four words. */
export function querySpelling(text: string): Query {
	const spelled = spelling(text)
	const parts = spelled.words.map(({letters}) => letters)
	const starts = parts.length <= mostTurned ? [...parts.keys()].slice(1) : []
	const turned = starts.map(i => word([...parts.slice(i), ...parts.slice(0, i)].join('')))
	const content = parts.filter(part => !functionWord.test(part))
	const contentKey = content.length > 0 ? soundKey(content.join('')) : spelled.key
	const words = spelled.words.filter(({letters}, i) => parts.indexOf(letters) === i)
	return {...spelled, words, turned, contentKey}
}

function word(letters: string): Word {
	return {letters, key: soundKey(letters)}
}
