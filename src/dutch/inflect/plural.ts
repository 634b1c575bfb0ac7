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
	if (/(?:'s|[stxr]ies|jes|[^aeiou](?:els|ers|ens)|ors)$/.test(lower))
		return byLastPart(singularInS, lower) !== true
	return /(?:[ëï]n|[^aeiou]en)$/.test(lower) && byLastPart(singularInEn, lower) !== true
}

const singularInS = /* @__PURE__ */ lastParts(
	'verlies caries species scabies vries fries series pers vers kers pels els mens lens grens wens ens gems',
)
const singularInEn = /* @__PURE__ */ lastParts(
	'teken wapen deken keuken kuiken laken haken baken varken wagen kussen bekken',
)

function afterVowel(word: Word): Form[] {
	const {text, lower, nucleus} = word
	if (nucleus === 'e') return by('plural -s, -n', `${text}s`, `${text}n`)
	if (nucleus === 'ie') return afterIe(word)
	if (nucleus === 'ee') return by('plural -s, -ën', `${text}ën`, `${text}s`)
	if (/(?:[aeo][aeo]i|ui|ij|ei)$/.test(lower)) return by('plural -en', `${text}en`)
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
	if (/(?:tch|sh|coach)$/.test(lower)) return by('plural -es', `${text}es`)
	if (byLastPart(takesS, lower) || foreign.test(lower)) return [...s, ...en]
	if (!long) return withVoiceless(word, en)
	if (nucleus === 'e' && /^[lmnr]$/.test(coda)) return unstressedE(word, s, en)
	if (coda === 'r' && nucleus === 'o') return [...by('plural -en', `${text.slice(0, -2)}oren`), ...s]
	if (lower.endsWith('um')) return s
	if (byLastPart(takesBoth, lower)) return [...en, ...s]
	if (lower.endsWith('ik')) return [...en, ...by('plural -en', `${text}en`)]
	return withVoiceless(word, en)
}

// Unstressed, so -s: fistels. Only those of the lists take -en, since leveren and wervelen are verbs
function unstressedE(word: Word, s: Form[], en: Form[]): Form[] {
	if (byLastPart(stressedE, word.lower)) return [...en, ...s]
	return byLastPart(takesEn, word.lower) ? [...s, ...by('plural -en', `${word.text}en`)] : s
}

// Stress tells whether f and s are heard before -en, and isn't written: paragrafen, chinezen
function withVoiceless(word: Word, en: Form[]): Form[] {
	if (!word.long || isShort(word) || (word.coda !== 'f' && word.coda !== 's')) return en
	return [...en, ...by('plural -en', `${voicelessStem(word)}en`)]
}

// -el, -em, -er with the stress on it: cellen, organellen, zeesterren (but verpleegsters)
const stressedE = /* @__PURE__ */ lastParts(`
	cel stel !fistel !borstel !distel !mistel !epistel !apostel !worstel model kapel gezel lamel fontanel organel flagel rebel
	hotel kartel tabel deurbel libel citadel frikandel ster stem klem
`)

// Unstressed, and yet -en beside -s: middelen, aderen
const takesEn = /* @__PURE__ */ lastParts(`
	middel regel ader wonder teken wapen engel artikel mossel vogel christen heiden appel stengel nagel tegel
	letter oever laken deken zuster dochter
`)

// Both, or stress decides: militairs, klieren, balkons, ionen
const takesBoth = /* @__PURE__ */ lastParts(`
	ier !klier !spier !nier !dier eur oir oor !oor on aar erd aard
	training screening meeting monitoring
	generaal korporaal admiraal accountant
`)

// Spelled as no Dutch word is
const foreign = /(?:ck|[eo]w|[^s]c|ff|oa.|ea.|ai[lmn]|oo[lt]|ship|ional|[ni]nal)$/

// Borrowed words, most of them English, and a few old ones
const takesS = /* @__PURE__ */ lastParts(`
	scan stent shunt team club film test tip trip set shot bar hotel restaurant tram roman oom broer kok
	band tank ticket app record platform interview robot lab coach act account board cam card chat claim commercial expert festival flop
	guard hashtag jack link moslim patch podcast professional quad radar rack script shop spray start strip swab tag track trend trial
	depot recital
`)
