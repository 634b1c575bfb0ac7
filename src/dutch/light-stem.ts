// Spier|tje, arm|pje, but vaat|je and pomp|je.
const DIMINUTIVE = /(?:(?<=[lnrwiju])tj|(?<=(?:aa|ee|oo|uu|r)m)pj|j)es?$/
// An ending with a vowel follows a consonant (spier|en, but spier), and a t or d none of a, e, o and u (bloedvat).
const ENDING = /(?:(?<=[^aeiou])(?:end(?:en?)?|sten?|st|ers?|en|e)|(?<=[^aeou])[td](?:en?)?|s)$/
const DENTAL = /(?<=[^aeiou])[td]$/
const DOUBLED_CONSONANT = /([^aeiou])\1$/
const DOUBLED_VOWEL = /([aeou])\1([^aeiou])$/

/**
 * Returns the letters that the forms of a word have in common, roughly: *pomp* of pompen, pompt, pompte and pompje;
 * *vernauw* of vernauwd and vernauwende. Unlike the inflection of labels it reads verbs too, and takes some different
 * words for one (*long* and *longer*), so it is only for judging how common a word is. `letters` are folded.
 */
export function lightStem(letters: string): string {
	let stem = letters
	if (stem.length > 5) stem = stem.replace(DIMINUTIVE, '')
	stem = stem.replace(/heden$/, 'heid')
	if (stem.length > 4) stem = stem.replace(ENDING, '')
	if (stem.length > 4) stem = stem.replace(DENTAL, '')
	stem = stem.replace(DOUBLED_CONSONANT, '$1').replace(DOUBLED_VOWEL, '$1$2')
	// A final v or z is written f or s: blijven, blijf.
	return stem.replace(/v$/, 'f').replace(/z$/, 's')
}

/** Whether letters are a prefix of verbs and of what is made of them: ver|nauwen, samen|trekken, mee|ge|nomen. */
export function isVerbPrefix(letters: string): boolean {
	return VERB_PREFIX.test(letters)
}

const VERB_PREFIX =
	/^(?:be|ge|ver|ont|her|on|af|aan|op|in|uit|door|voor|na|om|over|onder|toe|bij|mee|weg|terug|tegen|samen|vast|los)$/

/** The letters that may link two parts of a compound, without regard to which ones do: hart|ritme|stoornis. */
export const possibleLinks: readonly string[] = ['', 's', 'en', 'e', 'n']
