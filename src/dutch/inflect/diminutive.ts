import {by, type Form} from './form.ts'
import {endingIn} from './last-part.ts'
import {isPlural} from './plural.ts'
import {stem} from './stem.ts'
import {endsUnstressed} from './stress.ts'
import {isShort, type Word} from './word.ts'

/** The diminutives of a noun, each with its plural. */
export function diminutives(word: Word): Form[] {
	if (isPlural(word) || word.lower.endsWith('je')) return []
	const long = lengthening(word.lower) ? [lengthened(word)] : []
	return [...singles(word), ...long].flatMap(form => by('diminutive', form, `${form}s`))
}

function singles(word: Word): string[] {
	const {text, lower, nucleus, coda, long} = word
	if (lower.endsWith('ine')) return [`${text}tje`, `${text.slice(0, -3)}ientje`]
	if (coda === '') return [afterVowel(word)]
	const short = isShort(word)
	if (lower.endsWith('ing')) return long ? [`${text.slice(0, -1)}kje`, `${text}etje`] : [`${text}etje`]
	if (coda === 'ng') return [`${text}etje`]
	if (endsUnstressed(word)) return [coda === 'm' ? `${text}pje` : `${text}tje`]
	if (coda === 'm')
		return short && nucleus !== 'u' ? [`${stem(word)}etje`, ...(long ? [`${text}pje`] : [])] : [`${text}pje`]
	if (coda.endsWith('m')) return [`${text}pje`]
	if (/^[lnr]$/.test(coda)) {
		if (!short || lower.endsWith('or')) return [`${text}tje`]
		return long && nucleus !== 'e' ? [`${text}tje`, `${stem(word)}etje`] : [`${stem(word)}etje`]
	}
	if (coda === 'w') return [`${text}tje`]
	if (short && /^[bg]$/.test(coda)) return [`${text}je`, `${stem(word)}etje`]
	return [`${text}je`]
}

function afterVowel({text, nucleus}: Word): string {
	if (nucleus === 'y') return `${text}'tje`
	if (nucleus === 'i') return `${text}etje`
	if (nucleus === 'é') return `${text.slice(0, -1)}eetje`
	if (nucleus === 'a' || nucleus === 'o' || nucleus === 'u') return `${text}${nucleus}tje`
	return `${text}tje`
}

// bloedvat → bloedvaatje, schip → scheepje
function lengthened({text, nucleus, coda}: Word): string {
	const vowel = nucleus === 'i' ? 'ee' : nucleus + nucleus
	return `${text.slice(0, -coda.length - 1)}${vowel}${coda}je`
}

const lengthening = /* @__PURE__ */ endingIn('vat gat blad pad glas rad lot schip')
