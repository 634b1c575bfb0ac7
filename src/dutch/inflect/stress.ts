import {endingIn} from './last-part.ts'
import {isShort, type WordEnding} from './word-ending.ts'

/**
 * Whether the word ends in an unstressed -el, -em, -en or -er, whose consonant is never doubled: fistel,
 * bodem, lever, but not organel.
 */
export function endsUnstressed(word: WordEnding): boolean {
	if (!word.isPolysyllabic || word.nucleus !== 'e' || !isShort(word) || !/^[lmnr]$/.test(word.coda))
		return false
	return !hasStressedEnd(word.lower)
}

// A closed list, since -el and -er are nearly always unstressed. Words with ! only look like a compound of a
// listed word
const hasStressedEnd = /* @__PURE__ */ endingIn(`
	cel stel !fistel !borstel !distel !mistel !epistel !apostel !worstel spel hotel libel deurbel alarmbel luchtbel zeepbel oorbel kippenvel
	model kapel gezel lamel fontanel organel flagel rebel gezwel kartel citadel frikandel forel aquarel bagatel karamel morel borderel
	zeester stem klem rem !harem
`)
