import {foldText} from '../../text/fold.ts'
import type {Form} from './form.ts'
import {isPlural} from './plural.ts'
import {analyseEnding} from './word-ending.ts'

/** The rule of a form that is the first part of a compound, and never a word by itself. */
export const FIRST_PART = 'first part'

/** The fewest letters of such a form: darm, nier. Shorter ones (bot, oor) occur by chance too often. */
export const MIN_FIRST_PART = 4

// Another word as a first part: beenmerg is not about legs (benen), nor a bloedvat about bleeding (bloeden). And
// hersen, which loses no ending itself.
const OTHER_WORD = /^(?:been|bloed|hers)$/

// Nouns with a short vowel in the singular: luchtwegen, bloedvaten. Also begins with vaat: vaatchirurg.
const SHORT_VOWEL = /(?:blad|glas|slag|vat|weg)$/

/**
 * Returns what compounds of a label in -en or of a plural in -s begin with, without that ending: hersen|bloeding
 * of hersenen, eierstok|kanker of eierstokken, slijmvlies|ontsteking of slijmvliezen, wervel|kolom of wervels.
 */
export function firstParts(label: string): Form[] {
	// Quick, since every label comes here.
	if (!/(?:[eë]n|s)$/.test(label) || /\s/.test(label)) return []
	return withoutEnding(label)
		.filter(part => foldText(part).length >= MIN_FIRST_PART && !OTHER_WORD.test(part.toLowerCase()))
		.map(form => ({form, rule: FIRST_PART}))
}

function withoutEnding(label: string): string[] {
	if (/[ie]eën$/.test(label)) return [label.slice(0, -2)]
	if (label.endsWith('iën')) return [`${label.slice(0, -2)}e`]
	if (!/[^aeiou]en$/.test(label)) return isPluralInS(label) ? [label.replace(/'?s$/, '')] : []
	const stem = label.slice(0, -2)
	if (/([bdfgklmnprst])\1$/.test(stem)) return [stem.slice(0, -1)]
	const voiceless = stem.replace(/v$/, 'f').replace(/z$/, 's')
	const closed = voiceless.replace(/([^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3')
	if (/[aeiou][^aeiou]{1,4}e[lnr]$/.test(voiceless)) return [voiceless]
	return SHORT_VOWEL.test(voiceless) ? [voiceless, closed] : [closed]
}

// isPlural takes words in -els and -ens for singulars: wervels, hersens. Not divers, nor ooglens.
function isPluralInS(label: string): boolean {
	if (/[^aeiou]e[lmnr]s$(?<!vers|lens|mens|grens|wens)/.test(label) && /[aeiou]/.test(label.slice(0, -4)))
		return true
	return label.endsWith('s') && isPlural(analyseEnding(label))
}
