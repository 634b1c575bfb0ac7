import {endingIn} from './last-part.ts'
import {isShort, type WordEnding} from './word.ts'

/** The word as it is spelled before an ending with a vowel, its last syllable stressed: cel → cell-, lymfoom → lymfom-, schijf → schijv-. */
export function stem(word: WordEnding): string {
	const {text, coda} = word
	if (isShort(word)) return coda.length === 1 && !undoubled.includes(coda) ? text + coda : voiced(word)
	return opened(word)
}

/** The same with its last syllable unstressed or its vowel made long: havik → havik-, dag → dag-, glas → glaz-. */
export function openStem(word: WordEnding): string {
	return isShort(word) && word.coda === 's'
		? `${word.text.slice(0, -1)}z`
		: isShort(word) && word.coda === 'f'
			? `${word.text.slice(0, -1)}v`
			: opened(word)
}

/** The stem with f and s kept: fotograaf → fotograf-, diffuus → diffus-, kruis → kruis-. */
export function voicelessStem(word: WordEnding): string {
	return withOpenVowel(word, word.text)
}

const undoubled = 'hjqvwx'

// The vowel of an open syllable is written once: lymfoom → lymfomen; i and e part company with a diaeresis: partieel → partiële
function opened(word: WordEnding): string {
	return withOpenVowel(word, voiced(word))
}

function withOpenVowel({nucleus, coda}: WordEnding, text: string): string {
	if (coda.length !== 1 || !doubled.includes(` ${nucleus} `)) return text
	const before = text.slice(0, -3)
	const vowel = text.slice(-3, -2)
	return before + (vowel === 'e' && before.endsWith('i') ? 'ë' : vowel) + text.slice(-1)
}

const doubled = ' aa ee oo uu ëe öo üu '

// f and s at the end of a word are often v and z before a vowel: schijf → schijven, hals → halzen
function voiced(word: WordEnding): string {
	const {text, lower, coda} = word
	const stays = text.slice(0, -1)
	if (coda === 'f' || coda === 'lf' || coda === 'rf') return keepsF(lower) ? text : `${stays}v`
	if (coda === 's' && !isShort(word)) return keepsS(lower) ? text : `${stays}z`
	if (coda.length > 1 && coda.endsWith('s')) return takesZ(lower) ? `${stays}z` : text
	return text
}

// Greek roots keep the sound that they end in [Leidraad 2.1: fotografen, amorfe, hypertrofe]
const keepsF = /* @__PURE__ */ endingIn('ograaf egraaf agraaf soof troof morf amorf atroof')

// s heard before a vowel too: kruisen, diffuse
const keepsS = /* @__PURE__ */ endingIn(
	'kruis eis !reis !paleis saus paus kous spies struis fuus cluus luus puus ruus',
)

// The other way about behind l, m, n and r: mensen, kansen, polsen, but halzen
const takesZ = /* @__PURE__ */ endingIn(
	'!divers !pervers hals lens grens gans spons grijns beurs vers laars gems pels trens baars vaars aars',
)
