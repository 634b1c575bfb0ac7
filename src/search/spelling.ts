import {soundKey} from '../dutch/sound.ts'
import type {Span} from '../text/span.ts'

/** A label or a query, as search compares it. */
export interface Spelling {
	/** All letters and digits without case, diacritics, spaces and hyphens: `'autoimmuun'`. */
	readonly letters: string
	/** How `letters` sound. */
	readonly key: string
	/** The words apart; the parts around a hyphen are words too: `['auto', 'immuun']`. */
	readonly words: readonly string[]
	/** How each of `words` sounds. */
	readonly wordKeys: readonly string[]
}

export function spelling(text: string): Spelling {
	const words = plainWords(text)
	const letters = words.join('')
	const key = soundKey(letters)
	return {letters, key, words, wordKeys: words.length > 1 ? words.map(soundKey) : [key]}
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
