import {isSecondPart} from './compound.ts'

// Second parts whose first letters look like linking letters: lever|steatose, but stofwisselings|proces.
const STARTS_LIKE_LINK =
	/^(?:s(?:y|c[hr]|can|core|j|oort|l(?:a[agp]|e[cu]|ijm|o[ek]|ui)|m(?:a[kl]|e[er])|n(?:e[del]|ij)|p(?:a[nst]|e(?!il)|ie[^n]|in|o[en]|oor|ra[ay]|reek|ron|ui)|t(?:a[abdlmnprt]|e[elmu]|eat|i[cfjmp]|o[cfklmort]|oe[ln]|ra[al]|re[es]|rijd|ro[kmo]|ru|u))|e(?:co|di|du|le[ck]|pi|th|va|vo|n(?:cef|do|erg|zym)))/
// A consonant doubled after a short vowel is that of a plural in -en: antistoffen|test.
const DOUBLED = /^([^aeiou])en(?=[^aeiouy])/

/**
 * Returns the linking letters between two parts of a compound, which belong to the left part in Dutch: *en*
 * of trombocyten|transfusie, *fen* of antistoffen|test, `''` of stamcel|donor (Leidraad of the Taalunie, 8).
 * `left` is the first part without them and `right` the rest of the word (trombocyt, entransfusie), both as
 * folded letters.
 */
export function linkingLetters(left: string, right: string): string {
	const [plural, letter = ' '] = DOUBLED.exec(right) ?? []
	if (plural !== undefined && /[^aeiou][aeiou].$/.test(left) && left.endsWith(letter)) return plural
	if (STARTS_LIKE_LINK.test(right)) return ''
	const links = (letters: string) =>
		right.startsWith(letters) && isSecondPart(left + letters, right.slice(letters.length))
	// After -en- any second part may start with a vowel: consumenten|actie.
	if (/^en[aeiouy]/.test(right)) return 'en'
	return ['s', left.endsWith('e') ? 'n' : '', 'en', 'e', 'er'].find(links) ?? ''
}
