import {type Form, withRule} from './form.ts'
import {endingIn} from './last-part.ts'
import type {WordEnding} from './word-ending.ts'

/**
 * Returns the word for a woman and its plural where it is the word for a man with -e (diëtiste, patiënte,
 * cardiologe) or with -ster for -er (verpleegster). The rules of adjectives make some of these as well.
 */
export function feminines({text, lower, isPolysyllabic}: WordEnding): Form[] {
	if (!isPolysyllabic || !isPerson(lower)) return []
	const isInEr = lower.endsWith('er')
	const feminine = isInEr
		? text.replace(/([ae](?=[gn]er))?(.)er$/, '$1$1$2ster')
		: `${lower.endsWith('oog') ? `${text.slice(0, -2)}g` : text}e`
	return withRule(`feminine -${isInEr ? 'ster' : 'e'}`, feminine, `${feminine}s`)
}

// Persons by their ending, and substances and other things that end like them.
const isPerson = /* @__PURE__ */ endingIn(`
	ist !agonist patiënt cliënt apeut chirurg loog !dialoog !analoog !homoloog dagoog magoog
	assistent consulent docent student agent adolescent laborant participant verpleger zorger begeleider lener werker drager
`)
