import {isSecondPart} from './compound.ts'

// Second parts that begin with what may be linking letters too: lever|steatose, but stofwisselings|proces.
const STARTS_LIKE_LINK =
	/^(?:s(?:y|c[hr]|can|core|j|oort|l(?:a[agp]|e[cu]|ijm|o[ek]|ui)|m(?:a[kl]|e[er])|n(?:e[del]|ij)|p(?:a[nst]|e(?!il)|ie[^n]|in|o[en]|oor|ra[ay]|reek|ron|ui)|t(?:a[abdlmnprt]|e[elmu]|eat|i[cfjmp]|o[cfklmort]|oe[ln]|ra[al]|re[es]|rijd|ro[kmo]|ru|u))|e(?:co|di|du|le[ck]|pi|th|va|vo|n(?:cef|do|erg|zym)))/
// A short vowel before a doubled letter is that of a plural: antistoffen|test.
const DOUBLED = /^([^aeiou])en(?=[^aeiouy])/

/**
 * The letters that link a part of a word to the next, which Dutch counts with the first: *en* of trombocyten|transfusie, *fen* of
 * antistoffen|test, `''` of stamcel|donor (Leidraad of the Taalunie, 8). `left` and `right` are folded, and the word may be cut
 * between them.
 */
export function linkingLetters(left: string, right: string): string {
	const [plural, letter = ' '] = DOUBLED.exec(right) ?? []
	if (plural !== undefined && /[^aeiou][aeiou].$/.test(left) && left.endsWith(letter)) return plural
	if (STARTS_LIKE_LINK.test(right)) return ''
	const links = (letters: string) =>
		right.startsWith(letters) && isSecondPart(left + letters, right.slice(letters.length))
	// A part that begins with a vowel may be any word behind -en-: consumenten|actie.
	if (/^en[aeiouy]/.test(right)) return 'en'
	return ['s', left.endsWith('e') ? 'n' : '', 'en', 'e', 'er'].find(links) ?? ''
}
