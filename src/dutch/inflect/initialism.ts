import {isAscii} from '../../text/characters.ts'
import {unicodeRegExp} from '../../text/unicode.ts'
import {type Form, withRule} from './form.ts'
import type {WordEnding} from './word-ending.ts'

/**
 * Whether the word is pronounced letter by letter, or is inflected as if it were: ECG, ecg, hiv, IgG, CD4, x.
 */
export function isInitialism({text, lower, nucleus, coda}: WordEnding): boolean {
	if (text.length === 1 || nucleus === '' || /\d$/.test(text)) return true
	if (text !== lower) {
		const capitals = text.match(isAscii(text) ? /[A-Z]/g : capital())?.length ?? 0
		if (capitals > 1 && capitals * 2 >= text.length) return true
	}
	return text.length < 5 && (spelledOut.has(text) || !canBeSpoken(coda))
}

/**
 * Returns the plural in 's, or in 'en after a sibilant (ecg's, MS'en), that of capitals without the apostrophe as
 * well (NSAIDs), and the diminutives (ecg'tje).
 */
export function initialismForms(text: string): Form[] {
	const sibilant = /[sxz]$/i.test(text)
	const suffix = sibilant ? "'en" : "'s"
	const small = `${text}'${sibilant ? 'je' : 'tje'}`
	const bare = /^[A-Z]{2,}[A-RT-WY]$/.test(text) ? [`${text}s`] : []
	return [
		...withRule(`initialism ${suffix}`, text + suffix, ...bare),
		...withRule('diminutive', small, `${small}s`),
	]
}

/** Whether a short Dutch word can end in this coda. Those in -cg, -pd and -v are spelled out: ecg, copd, hiv. */
export function canBeSpoken(coda: string): boolean {
	if (coda.length < 2) return coda === '' || !'hjqv'.includes(coda)
	return shortWordCodas.includes(` ${coda} `)
}

const shortWordCodas =
	' lb ld lf lg lk lm lp ls lt lz mb mf mp ms mt nc nd ng nk ns nt nx rb rd rf rg rk rl rm rn rp rs rt rx rz ch ck ct ds ff fs ft gd gs gt hm hn kk ks kt ll mm nn pp ps pt rr sk sh sp ss st th ts tt tz bs wd wn ws wt cht lst lts mps mpt ngs nks nst rks rps rst rts sch tch nds '

const capital = /* @__PURE__ */ unicodeRegExp('\\p{Lu}', 'gu')

// Lower-case initialisms that could be pronounced as a word, but aren't
const spelledOut = /* @__PURE__ */ new Set(['eeg', 'aed', 'ivig', 'dna', 'rna', 'mri', 'kno', 'ic', 'ok'])
