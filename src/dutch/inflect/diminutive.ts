import {type Form, withRule} from './form.ts'
import {endingIn} from './last-part.ts'
import {isPlural} from './plural.ts'
import {stem} from './stem.ts'
import {endsUnstressed} from './stress.ts'
import {isShort, type WordEnding} from './word-ending.ts'

/**
 * Returns the diminutives of a noun, each followed by its plural: celletje, celletjes. A plural or a
 * diminutive has none.
 */
export function diminutives(word: WordEnding): Form[] {
	if (isPlural(word) || word.lower.endsWith('je')) return []
	const withLongVowel = lengthensVowel(word.lower) ? [lengthenVowel(word)] : []
	return [...singularDiminutives(word), ...withLongVowel].flatMap(form =>
		withRule('diminutive', form, `${form}s`),
	)
}

function singularDiminutives(word: WordEnding): string[] {
	const {text, lower, nucleus, coda, isPolysyllabic} = word
	if (lower.endsWith('ine')) return [`${text}tje`, `${text.slice(0, -3)}ientje`]
	if (coda === '') return [diminutiveAfterVowel(word)]
	const hasShortVowel = isShort(word)
	if (lower.endsWith('ing'))
		return isPolysyllabic ? [`${text.slice(0, -1)}kje`, `${text}etje`] : [`${text}etje`]
	if (coda === 'ng') return [`${text}etje`]
	if (endsUnstressed(word)) return [coda === 'm' ? `${text}pje` : `${text}tje`]
	if (coda === 'm')
		return hasShortVowel && nucleus !== 'u'
			? [`${stem(word)}etje`, ...(isPolysyllabic ? [`${text}pje`] : [])]
			: [`${text}pje`]
	if (coda.endsWith('m')) return [`${text}pje`]
	if (/^[lnr]$/.test(coda)) {
		if (!hasShortVowel || lower.endsWith('or')) return [`${text}tje`]
		return isPolysyllabic && nucleus !== 'e' ? [`${text}tje`, `${stem(word)}etje`] : [`${stem(word)}etje`]
	}
	if (coda === 'w') return [`${text}tje`]
	if (hasShortVowel && /^[bg]$/.test(coda)) return [`${text}je`, `${stem(word)}etje`]
	return [`${text}je`]
}

function diminutiveAfterVowel({text, nucleus}: WordEnding): string {
	if (nucleus === 'y') return `${text}'tje`
	if (nucleus === 'i') return `${text}etje`
	if (nucleus === 'é') return `${text.slice(0, -1)}eetje`
	if (nucleus === 'a' || nucleus === 'o' || nucleus === 'u') return `${text}${nucleus}tje`
	return `${text}tje`
}

// bloedvat → bloedvaatje, schip → scheepje
function lengthenVowel({text, nucleus, coda}: WordEnding): string {
	const vowel = nucleus === 'i' ? 'ee' : nucleus + nucleus
	return `${text.slice(0, -coda.length - 1)}${vowel}${coda}je`
}

const lengthensVowel = /* @__PURE__ */ endingIn('vat gat blad pad glas rad lot schip')
