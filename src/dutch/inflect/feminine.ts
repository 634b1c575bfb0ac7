import {type Form, withRule} from './form.ts'
import {endingIn} from './last-part.ts'
import type {WordEnding} from './word-ending.ts'

/**
 * Returns the word for a woman and its plural where it is the word for a man with -e: diëtiste, patiënte,
 * cardiologe. The rules of adjectives make some of these as well.
 */
export function feminines({text, lower, isPolysyllabic}: WordEnding): Form[] {
	if (!isPolysyllabic || !isPerson(lower)) return []
	const feminine = `${lower.endsWith('oog') ? `${text.slice(0, -2)}g` : text}e`
	return withRule('feminine -e', feminine, `${feminine}s`)
}

// Persons by their ending, and substances and other things that end like them.
const isPerson = /* @__PURE__ */ endingIn(`
	ist !agonist patiënt cliënt apeut chirurg loog !dialoog !analoog !homoloog dagoog magoog
	assistent consulent docent student agent adolescent laborant participant
`)
