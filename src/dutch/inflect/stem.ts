import {endingIn} from './last-part.ts'
import {isShort, type WordEnding} from './word-ending.ts'

/**
 * Returns the stem: the word as it is spelled before an ending that starts with a vowel, if its last syllable
 * is stressed: cel → cell-, lymfoom → lymfom-, schijf → schijv-.
 */
export function stem(word: WordEnding): string {
	const {text, coda} = word
	if (isShort(word))
		return coda.length === 1 && !neverDoubled.includes(coda) ? text + coda : withVoicedEnd(word)
	return withOpenSyllable(word)
}

/**
 * Returns the stem if the last syllable is unstressed or its vowel becomes long: havik → havik-, dag → dag-,
 * glas → glaz-.
 */
export function openStem(word: WordEnding): string {
	return isShort(word) && word.coda === 's'
		? `${word.text.slice(0, -1)}z`
		: isShort(word) && word.coda === 'f'
			? `${word.text.slice(0, -1)}v`
			: withOpenSyllable(word)
}

/** Returns the stem that keeps f and s: fotograaf → fotograf-, diffuus → diffus-, kruis → kruis-. */
export function voicelessStem(word: WordEnding): string {
	return withOpenVowel(word, word.text)
}

const neverDoubled = 'hjqvwx'

// In an open syllable the vowel is written once: lymfoom → lymfomen. After i, e gets a diaeresis: partieel →
// partiële
function withOpenSyllable(word: WordEnding): string {
	return withOpenVowel(word, withVoicedEnd(word))
}

function withOpenVowel({nucleus, coda}: WordEnding, text: string): string {
	if (coda.length !== 1 || !doubleVowels.includes(` ${nucleus} `)) return text
	const before = text.slice(0, -3)
	const vowel = text.slice(-3, -2)
	return before + (vowel === 'e' && before.endsWith('i') ? 'ë' : vowel) + text.slice(-1)
}

const doubleVowels = ' aa ee oo uu ëe öo üu '

// Undoes final devoicing: a final f or s is often v or z before a vowel: schijf → schijven, hals → halzen
function withVoicedEnd(word: WordEnding): string {
	const {text, lower, coda} = word
	const withoutLast = text.slice(0, -1)
	if (coda === 'f' || coda === 'lf' || coda === 'rf') return keepsF(lower) ? text : `${withoutLast}v`
	if (coda === 's' && !isShort(word)) return keepsS(lower) ? text : `${withoutLast}z`
	if (coda.length > 1 && coda.endsWith('s')) return takesZ(lower) ? `${withoutLast}z` : text
	return text
}

// Greek roots keep their final f [Leidraad 2.1: fotografen, amorfe, hypertrofe]
const keepsF = /* @__PURE__ */ endingIn('ograaf egraaf agraaf soof troof morf amorf atroof')

// s is pronounced s before a vowel too: kruisen, diffuse
const keepsS = /* @__PURE__ */ endingIn(
	'kruis eis !reis !paleis saus paus kous spies struis fuus cluus luus puus ruus',
)

// After another consonant s usually stays (mensen, kansen, polsen); in these words it becomes z: halzen
const takesZ = /* @__PURE__ */ endingIn(
	'hals lens grens gans spons !respons grijns beurs laars gems pels trens baars vaars aars',
)
