import {by, type Form} from './form.ts'
import {irregularPlurals} from './irregular.ts'
import {byLastPart, lastParts} from './last-part.ts'
import {stem, voicelessStem} from './stem.ts'
import {isShort, type Word} from './word.ts'

/** The Dutch plurals of a noun. More than one where both are right (cystes, cysten) or stress, which is not written, decides. */
export function plurals(word: Word): Form[] {
	const irregular = irregularPlurals(word)
	if (irregular) return irregular
	if (isPlural(word)) return []
	return word.coda === '' ? afterVowel(word) : afterConsonant(word)
}

/** Whether the word is a plural by its look: bloedplaatjes, infecties, cytokinen. */
export function isPlural({lower, long}: Word): boolean {
	if (!long) return false
	if (/(?:'s|[^n]ies|jes|els|ers|ens|ors)$/.test(lower)) return byLastPart(singularInS, lower) !== true
	return /(?:[ëï]n|[^aeiou]en)$/.test(lower) && byLastPart(singularInEn, lower) !== true
}

const singularInS = /* @__PURE__ */ lastParts('pers vers kers pels els mens lens grens wens ens gems')
const singularInEn = /* @__PURE__ */ lastParts(
	'teken wapen deken keuken kuiken laken haken baken varken wagen kussen bekken',
)

function afterVowel(word: Word): Form[] {
	const {text, lower, nucleus} = word
	if (nucleus === 'e') return by('plural -s, -n', `${text}s`, `${text}n`)
	if (nucleus === 'ie') return afterIe(word)
	if (nucleus === 'ee') return by('plural -s, -ën', `${text}ën`, `${text}s`)
	if (nucleus === 'ui' || nucleus === 'ij' || nucleus === 'ei') return by('plural -en', `${text}en`)
	if (nucleus.length === 2 || nucleus === 'é' || lower.endsWith('eau')) return by('plural -s', `${text}s`)
	return by("plural 's", `${text}'s`)
}

// Stress decides: allergíé → allergieën, bactérie → bacteriën, inféctie → infecties; Greek last parts tell it
function afterIe({text, lower, long}: Word): Form[] {
	const stressed = by('plural -ën', `${text}ën`)
	if (!long) return stressed
	const plain = by('plural -s', `${text}s`)
	if (stressedIe.test(lower)) return [...stressed, ...plain]
	if (/[tsxc]ie$/.test(lower)) return plain
	return [...by('plural -ën', `${text.slice(0, -1)}ën`), ...plain, ...stressed]
}

const stressedIe =
	/(?:log|graf|path|pat|tom|cop|pleg|em|ur|alg|erg|trof|plas|ctas|stas|fas|gnos|pen|leps|kines|fob|man|fil|gen|nom|fon|metr|trop|ylax|rap|cops|iops|utops|peps|fantas|crat|opt|icht|cham|gar|drop|chond)ie$/

function afterConsonant(word: Word): Form[] {
	const {text, lower, coda, nucleus, long} = word
	const en = by('plural -en', `${stem(word)}en`)
	const s = by('plural -s', `${text}s`)
	if (lower.endsWith('heid')) return by('plural -heden', `${text.slice(0, -3)}eden`)
	if (byLastPart(takesS, lower)) return coda.endsWith('s') ? en : [...s, ...en]
	if (!long) return isShort(word) || !/[fs]$/.test(coda) ? en : withVoiceless(word, en)
	if (nucleus === 'e' && /^[lmnr]$/.test(coda)) {
		if (byLastPart(stressedE, lower)) return [...en, ...s]
		return [...s, ...by('plural -en', `${text}en`)]
	}
	if (coda === 'r' && nucleus === 'o') return [...by('plural -en', `${text.slice(0, -2)}oren`), ...s]
	if (lower.endsWith('aar') || lower.endsWith('erd') || lower.endsWith('aard')) return [...s, ...en]
	if (lower.endsWith('um')) return s
	if (/(?:ier|eur|oir|eel|oen|air|ing|on)$/.test(lower)) return [...en, ...s]
	if (lower.endsWith('ik')) return [...en, ...by('plural -en', `${text}en`)]
	return withVoiceless(word, en)
}

function withVoiceless(word: Word, en: Form[]): Form[] {
	return /[fs]$/.test(word.coda) && word.coda.length === 1 && word.long
		? [...en, ...by('plural -en', `${voicelessStem(word)}en`)]
		: en
}

const stressedE = /* @__PURE__ */ lastParts(
	'cel stel spel bel vel schel model rebel hotel kartel juweel fles gel del rel hel ster kern pen ren ven den stem klem zwem rem hem',
)

// Borrowed words, most of them English, and a few old ones
const takesS = /* @__PURE__ */ lastParts(
	'scan stent shunt team club film test tip trip set shot bar hotel restaurant tram roman oom broer kok',
)
