import {by, type Form} from './form.ts'
import {byLastPart, lastParts} from './last-part.ts'
import {openStem, stem} from './stem.ts'
import {isShort, type Word} from './word.ts'

/** Whether a word is an adjective by its ending: `'only'`, `'also'` where nouns end so too (kanaal, patiënt), else `undefined`. */
export function adjective({lower, long}: Word): 'only' | 'also' | undefined {
	if (plainAdjectives.get(lower)) return nounsToo.has(lower) ? 'also' : 'only'
	if (!long) return undefined
	if (byLastPart(plainAdjectives, lower)) return 'also'
	if (only.test(lower)) return 'only'
	return also.test(lower) ? 'also' : undefined
}

const only =
	/(?:isch|ig|lijk|baar|loos|zaam|ieel|ueel|air|eus|euus|ieus|uus|uun|uut|iel|troof|morf|eerd|end|vormig|oïd)$/
const also =
	/(?:aal|eel|ief|ant|ent|aat|aan|een|eet|oos|iek|eer|aar|arm|rijk|^ge.+[dt]|^(?:be|ver|ont|her|on|aan|uit|in|op).+[dt])$/

const plainAdjectives = /* @__PURE__ */ lastParts(`
	groot klein hoog laag oud jong nieuw ziek zwak sterk dik dun droog nat warm koud heet rood wit !eiwit zwart blauw geel groen
	grijs bruin bleek blind doof stom scheel mank krom recht scherp stomp hard zacht hees vers rauw rijp gezond vroeg laat
	snel traag kort lang breed smal diep vol leeg zwaar licht slank mager vet vlak los vast strak stijf slap suf dof duf kaal
	glad ruw schoon vuil vies zoet zuur zout bitter fris heel half dood wild mild grof fijn vrij open multipel dubbel enkel
	goed gaaf lam
`)

const nounsToo = /* @__PURE__ */ new Set([
	'arm',
	'recht',
	'lam',
	'vet',
	'dood',
	'zout',
	'zuur',
	'licht',
	'vlak',
	'laag',
	'schoon',
	'blank',
	'blond',
	'bos',
])

/** The form with -e and the degrees. */
export function adjectiveForms(word: Word): Form[] {
	const {text, coda} = word
	const e = inflected(word)
	if (e === text) return []
	const er = coda.endsWith('r') ? `${text}der` : `${e}r`
	const st = coda.endsWith('s') ? `${text}t` : `${text}st`
	return [
		...by('adjective -e', e),
		...by('comparative', er, `${er}e`),
		...by('superlative', st, `${st}e`),
		...(/s(?:ch)?$/.test(coda) ? [] : by('partitive -s', `${text}s`)),
	]
}

/** The form with -e; the word itself where it takes none (maligne, linker). */
export function inflected(word: Word): string {
	const {text, lower, nucleus, coda, long} = word
	if (coda === '') return nucleus === 'ij' ? `${text}e` : text
	if (long && isShort(word) && (lower.endsWith('ig') || /[eë][lmnr]$/.test(lower))) return `${text}e`
	if (byLastPart(lengthening, lower)) return `${openStem(word)}e`
	return `${stem(word)}e`
}

const lengthening = /* @__PURE__ */ lastParts('grof')
