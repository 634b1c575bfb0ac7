import {initialsOf, phraseSeparator, spellingKey} from '../dutch/index.ts'
import type {Phrase} from '../text/phrase.ts'

/**
 * What the phrases of a glossary begin with, as spelling keys with and without the separator after them: `ziekt`
 * and `ziekt ` for ziekte van Crohn. Other texts may begin with the same; they are proposals.
 */
export interface PhraseStarts {
	/** Adds the starts of a form. */
	add(form: Phrase): void
	/** Adds the starts of a label with dots between its first letters: K.N.O.-arts for KNO-arts. */
	addInitials(label: string): void
	has(key: string): boolean
}

// A figure before which a text may have a space: vitamine B 12, but not T 4.
const FIGURE = /(?<=\D\D)\d/

/** Creates the empty set. */
export function createPhraseStarts(): PhraseStarts {
	const keys = new Set<string>()
	return {
		add({folded, cased, gaps}) {
			for (const {offset, separator} of gaps) addStart(folded.slice(0, offset), separator)
			// Nearly all forms are small letters alone.
			const figure = folded === cased && gaps.length === 0 ? -1 : folded.search(FIGURE)
			if (figure > 0) addStart(folded.slice(0, figure), ' ')
		},
		addInitials(label) {
			const initials = initialsOf(label)
			for (let length = 1; length <= initials.length; length++)
				keys.add(phraseStartKey(initials.slice(0, length), '.'))
		},
		has: key => keys.has(key),
	}

	function addStart(folded: string, separator: string): void {
		keys.add(phraseStartKey(folded, separator))
		keys.add(spellingKey(folded))
	}
}

/** Returns the key of letters before a separator. Separators of which a text may have any share one key. */
export function phraseStartKey(folded: string, separator: string): string {
	return spellingKey(folded) + phraseSeparator(separator)
}
