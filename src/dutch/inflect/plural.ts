import {isClassicalPlural} from './classical.ts'
import {type Form, withRule} from './form.ts'
import {irregularPlurals, isIrregularPlural} from './irregular.ts'
import {endingIn} from './last-part.ts'
import {stem} from './stem.ts'
import {endsUnstressed} from './stress.ts'
import type {WordEnding} from './word-ending.ts'

/**
 * Returns the Dutch plurals of a noun; none if the word is a plural already, or never has one (gips). More than
 * one where two are correct (cystes, cysten), or where stress decides, which Dutch does not write.
 */
export function plurals(word: WordEnding): Form[] {
	const irregular = irregularPlurals(word)
	if (irregular) return irregular
	if (isPlural(word) || isUncountable(word.lower)) return []
	return word.coda === '' ? pluralAfterVowel(word) : pluralAfterConsonant(word)
}

// Nouns without a plural. What would be one is often an everyday word: spitten, staren, kous.
const isUncountable = /* @__PURE__ */ endingIn(
	'melk bederf urine speeksel zuurstof gips staar kou spit bof slijm',
)

/** Whether the word looks like a plural: bloedplaatjes, infecties, lymfocyten, antibiotica, data. */
export function isPlural({lower, isPolysyllabic}: WordEnding): boolean {
	if (!isPolysyllabic) return false
	switch (lower.at(-1)) {
		case 'a':
			return isClassicalPlural(lower) || pluralInA.has(lower)
		case 's':
			return /(?:'s|[stxr]ies|jes|[^aeiou](?:els|ers|ens)|ors)$/.test(lower) && !singularInS(lower)
		case 'n':
			return isIrregularPlural(lower) || (pluralInEn.test(lower.slice(-6)) && !singularInEn(lower))
		default:
			return false
	}
}

// Two consonants (darmen) or an unstressed syllable (mazelen) before -en, and other endings of plurals. The
// infinitives that end like these (hoesten) have no plural either.
const pluralInEn = /(?:[ëï]n|(?:[bcdfghjklmnpqrstvwxz]{2}|in|hed|eit|cyt|om|ïd|[^aeiou]e[lr]|ier|eur)en)$/
// Known plurals, and singulars that end like one.
const pluralInA = /* @__PURE__ */ new Set(['data', 'media', 'genitalia'])
const singularInS = /* @__PURE__ */ endingIn(
	'verlies vries fries pers vers kers pels els mens lens grens wens ens gems',
)
const singularInEn = /* @__PURE__ */ endingIn(
	'komen abdomen linnen kussen bekken midden kitten christen varken morgen verlangen jongen',
)

function pluralAfterVowel(word: WordEnding): Form[] {
	const {text, lower, nucleus} = word
	if (lower.endsWith('je')) return withRule('plural -s', `${text}s`)
	if (nucleus === 'e')
		return withRule('plural -s, -n', `${text}s`, `${text}n`).slice(0, foreignE.test(lower.slice(-5)) ? 1 : 2)
	if (nucleus === 'ie') return pluralAfterIe(word)
	if (nucleus === 'ee')
		return withRule('plural -s, -ën', `${text}ën`, `${text}s`).slice(0, word.isPolysyllabic ? 2 : 1)
	if (/(?:[aeo][aeo]i|ui|ij|ei)$/.test(lower)) return withRule('plural -en', `${text}en`)
	if (nucleus.length === 2 || nucleus === 'é' || lower.endsWith('eau'))
		return withRule('plural -s', `${text}s`)
	return withRule("plural 's", `${text}'s`)
}

// Nouns in the mute -e of French take no -n: crème, massage. Toelage and bijdrage are Dutch.
const foreignE = /(?:[èê][^aeiou]{1,3}|.[^lr]ag)e$/

// Stress decides: allergíé → allergieën, bactérie → bacteriën, inféctie → infecties. Greek last parts such as
// -logie and -pathie are stressed.
function pluralAfterIe({text, lower, isPolysyllabic}: WordEnding): Form[] {
	const stressed = withRule('plural -ën', `${text}ën`)
	if (!isPolysyllabic) return stressed
	const withS = withRule('plural -s', `${text}s`)
	if (hasStressedIe(lower)) return [...stressed, ...withS]
	if (/[tsxc]ie$/.test(lower)) return withS
	return [...withRule('plural -ën', `${text.slice(0, -1)}ën`), ...withS, ...stressed]
}

const hasStressedIe = /* @__PURE__ */ endingIn(`
	grafie thie patie tomie copie emie urie rofie asie nosie penie lepsie nesie fobie manie filie genie nomie
	fonie metrie tropie ylaxie taxie raxie apie opsie pepsie cratie optie pexie dropsie drie gie chie stenie thenie nestie automatie
	nastie fetie
`)

function pluralAfterConsonant(word: WordEnding): Form[] {
	const {text, lower, coda, nucleus, isPolysyllabic} = word
	const en = withRule('plural -en', `${stem(word)}en`)
	const s = withRule('plural -s', `${text}s`)
	if (lower.endsWith('heid')) return withRule('plural -heden', `${text.slice(0, -3)}eden`)
	if (/(?:tch|nch|sh|ss|coach)$/.test(lower)) return withRule('plural -es', `${text}es`)
	if (takesS(lower) || foreign.test(lower.slice(-5))) return s
	if (takesBoth(lower) || englishIng.test(lower)) return [...en, ...s]
	if (!isPolysyllabic) return en
	if (endsUnstressed(word)) return takesEn(lower) ? [...s, ...withRule('plural -en', `${text}en`)] : s
	if (coda === 'r' && nucleus === 'o') return [...withRule('plural -en', `${text.slice(0, -2)}oren`), ...s]
	if (lower.endsWith('um')) return lower.endsWith('ivum') ? [] : s
	if (lower.endsWith('ik')) return [...en, ...withRule('plural -en', `${text}en`)]
	return en
}

// Unstressed, but -en is correct as well as -s: middelen, aderen
const takesEn = /* @__PURE__ */ endingIn(`
	middel regel ader amandel wonder teken !litteken wapen engel artikel meubel verschijnsel beginsel kerel mossel vogel christen heiden appel stengel nagel tegel
	oever laken deken zuster dochter
`)

// Both -en and -s are correct, or stress decides: militairs, klieren, balkons, ionen
const takesBoth = /* @__PURE__ */ endingIn(`
	ier !klier !spier eur oir on !oon kartel aar erd aard !haard foon troon
	roman platform robot tip broer kok !okok test !attest band !verband record knecht hoorn doorn plan bon zoon maat alarm
	training monitoring rating mapping camping dating parking lifting shopping ranking smoking
	peeling dressing taping bonding stripping banding grafting needling scaling shaving tubing clipping stenting timing planning grading
	shift graft implant
	generaal korporaal admiraal accountant
`)

// Endings that native Dutch words do not have, acromion and femur among them; and the last part of burn-out and
// check-in
const foreign =
	/(?:ck|[eo]w|[^s]c|ff|oa.|ea.|ai[lmn]|ship|ional|[ni]nal|ër|ion|icien|[^aeiouy][iu]r)$|^(?:out|in)$/

// English -ing, after letters that a Dutch stem does not end with before it: facing, screening, coaching.
const englishIng = /(?:c|[^s]ch|sh|ck|(?:ee|oo|ea|oa|ai)[^aeioul])ing$/

// Loanwords that take only -s: scannen and printen are verbs
const takesS = /* @__PURE__ */ endingIn(`
	scan screen hotel stent !istent shunt club film trip set shot bar restaurant tram tank app lab account board cam
	card chat commercial expert festival flop guard link moslim patch quad radar script shop
	spray start strip swab tag trend trial depot recital stop print point tour spot chip ticket event unit filet blog song disk 
	freak flat vaccin bassin boulevard circuit download light volt watt 
	up down blackout burnout checklist jetlag facelift cast drip 
	
`)
