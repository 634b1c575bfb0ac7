import {soundKey} from '../dutch/sound.ts'
import type {Span} from '../text/span.ts'

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

/** A query as search compares it. */
export interface Query extends Spelling {
	/** The same begun at its second word, its third, …: `geneesmiddelen interactie` for `interactie geneesmiddelen`. */
	readonly turned: readonly Word[]
	/** The sound of the words that are no function words, or of all where no other is left. */
	readonly contentKey: string
}

/** Words that a question has around the word that is asked for. */
export const functionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
	`aan als bij dat de die dit een en er heb hebben heeft het hoe ik in is mijn met naar of om ook op over te tot uit
	van voor waar waarom wanneer wat welke wie zijn betekenen betekent betekenis`.split(/\s+/),
)

const mostTurned = 4

export function spelling(label: string): Spelling {
	const words = plainWords(label)
	const whole = word(words.join(''))
	return {...whole, words: words.length === 1 ? [whole] : words.map(word)}
}

export function querySpelling(text: string): Query {
	const spelled = spelling(text)
	const letters = spelled.words.map(({letters}) => letters)
	const turns = letters.length <= mostTurned ? letters.slice(1).keys() : []
	const turned = [...turns].map(i => word([...letters.slice(i + 1), ...letters.slice(0, i + 1)].join('')))
	const content = letters.filter(word => !functionWords.has(word))
	return {...spelled, turned, contentKey: content.length > 0 ? soundKey(content.join('')) : spelled.key}
}

function word(letters: string): Word {
	return {letters, key: soundKey(letters)}
}

function plainWords(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[\p{M}\u00AD'’]/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	)
}

/** A letter of a {@link Spelling} and where it stands in the text as given, its diacritics included. */
export interface PlacedLetter extends Span {
	readonly letter: string
	/** Which word it belongs to. */
	readonly word: number
}

/** The letters of `spelling(text)` with their places; slower, for the few labels that are shown. */
export function placedLetters(text: string): PlacedLetter[] {
	const placed: PlacedLetter[] = []
	let word = -1
	let inside = false
	let end = 0
	for (const character of text) {
		const start = end
		end += character.length
		if (/[\p{M}\u00AD'’]/u.test(character)) {
			const last = placed.at(-1)
			if (inside && last && /\p{M}/u.test(character)) placed[placed.length - 1] = {...last, end}
			continue
		}
		const letters = plainWords(character).join('')
		if (letters !== '' && !inside) word++
		inside = letters !== ''
		for (const letter of letters.split('')) placed.push({letter, word, start, end})
	}
	return placed
}
