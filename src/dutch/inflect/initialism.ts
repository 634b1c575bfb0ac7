import {isAscii} from '../../text/characters.ts'
import {unicodeRegExp} from '../../text/unicode.ts'
import {type Form, withRule} from './form.ts'
import type {WordEnding} from './word.ts'

/** Whether the word is read letter by letter or ends in a sign: ECG, ecg, hiv, IgG, CD4, x. */
export function isInitialism({text, lower, nucleus, coda}: WordEnding): boolean {
	if (text.length === 1 || nucleus === '' || /\d$/.test(text)) return true
	if (text !== lower) {
		const capitals = text.match(isAscii(text) ? /[A-Z]/g : capital())?.length ?? 0
		if (capitals > 1 && capitals * 2 >= text.length) return true
	}
	return text.length < 5 && (lowerCase.has(text) || !canBeSpoken(coda))
}

/** 's, behind a sibilant 'en: ecg's, MS'en. */
export function initialismForms(text: string): Form[] {
	const sibilant = /[sxz]$/i.test(text)
	const plural = sibilant ? "'en" : "'s"
	const small = `${text}'${sibilant ? 'je' : 'tje'}`
	return [...withRule(`initialism ${plural}`, text + plural), ...withRule('diminutive', small, `${small}s`)]
}

// Whether a short Dutch word can end in these consonants; -cg, -pd and -v are spelled out (ecg, copd, hiv)
function canBeSpoken(coda: string): boolean {
	if (coda.length < 2) return coda === '' || !'hjqv'.includes(coda)
	return codas.includes(` ${coda} `)
}

const codas =
	' lb ld lf lg lk lm lp ls lt lz mb mf mp ms mt nc nd ng nk ns nt nx rb rd rf rg rk rl rm rn rp rs rt rx rz ch ck ct ds ff fs ft gd gs gt hm hn kk ks kt ll mm nn pp ps pt rr sk sh sp ss st th ts tt tz bs wd wn ws wt cht lst lts mps mpt ngs nks nst rks rps rst rts sch tch nds '

const capital = /* @__PURE__ */ unicodeRegExp('\\p{Lu}', 'gu')

// Those that could be spoken, but aren't
const lowerCase = /* @__PURE__ */ new Set(['eeg', 'aed', 'ivig'])
