import {by, type Form} from './form.ts'
import {byLastPart, type LastParts, lastParts} from './last-part.ts'
import {openStem, stem} from './stem.ts'
import {isShort, type Word} from './word.ts'

/** What a word's look tells: surely an adjective, maybe one (kanaal beside normaal, patiënt beside resistent), or none. */
export type Adjective = 'yes' | 'maybe' | 'no'

/** Whether a word is an adjective, by its ending or by the closed lists below: beet is none, so beter is no form of it. */
export function adjective({lower, long}: Word): Adjective {
	if (adjectives.get(lower)) return nounsToo.has(lower) ? 'maybe' : 'yes'
	if (!long) return 'no'
	const ending = byLastPart(endings, lower)
	if (ending && !(ending === 'yes' && lower.endsWith('uig'))) return ending
	if (byLastPart(adjectives, lower)) return 'maybe'
	return isParticiple(lower) ? 'maybe' : 'no'
}

/** The form with -e, the degrees, the partitive (iets acuuts), and people or things named by it (chronischen). */
export function adjectiveForms(word: Word, kind: Adjective): Form[] {
	const {text, coda} = word
	const e = inflected(word)
	if (kind === 'no' || e === text) return []
	const er = coda.endsWith('r') ? `${text}der` : `${e}r`
	const st = coda.endsWith('s') ? `${text}t` : `${text}st`
	const partitive = kind === 'yes' && !/s(?:ch)?$/.test(coda) ? by('partitive -s', `${text}s`) : []
	const named = kind === 'yes' ? by('adjective as noun', `${e}n`) : []
	return [
		...by('adjective -e', e),
		...by('comparative', er, `${er}e`),
		...by('superlative', st, `${st}e`),
		...partitive,
		...named,
	]
}

/** The form with -e; the word itself where it takes none (maligne, linker). */
export function inflected(word: Word): string {
	const {text, lower, nucleus, coda, long} = word
	if (lower === 'moe' || lower.endsWith('moe')) return `${text}ë`
	if (coda === '') return nucleus === 'ij' || nucleus === 'eu' ? `${text}e` : text
	if (unchanged.has(lower)) return text
	if (
		long &&
		isShort(word) &&
		(lower.endsWith('ig') || (nucleus === 'e' && coda.length === 1 && !byLastPart(adjectives, lower)))
	)
		return `${text}e`
	if (lower.endsWith('grof')) return `${openStem(word)}e`
	return `${stem(word)}e`
}

// behandeld, uitgezaaid, verzwakt; not gebied or gewricht
function isParticiple(lower: string): boolean {
	if (!/(?:ge|be|ver|ont|her).{2,}[dt]$/.test(lower)) return false
	return byLastPart(notParticiples, lower) !== true
}

// Endings that only adjectives have; behind ? those that nouns have as well, behind ! nouns that look so
const endings = /* @__PURE__ */ kinds(`
	isch ig lijk baar ?gebaar ?draagbaar loos zaam !sezaam achtig vormig air ieel ieus eus ?neus !reus !keus ?abel ?ibel
	aans lands lijks tijds waarts daags maands steeds hands gewijs schools aards draads ?eins ?ijns
	eerd end !vriend !eend !tiend !duizend !ochtend !weekend !dividend
	troof morf gericht schuw jarig zijdig iaal ?materiaal uun
	?aal ?eel ?ueel ?ief ?ant ?ent ?aat ?aan ?een ?eet ?ëet ?oos ?iek ?eer ?aar ?iel ?uut ?uus ?oïd ?arm ?rijk ?foob ?fiel ?noom ?geen
	?trouw ?graag ?rond ?ox ?iet ?erd ?orm ?immuun ?kundig
`)

function kinds(list: string): LastParts<Adjective> {
	return new Map(
		list
			.trim()
			.split(/\s+/)
			.map(word =>
				word.startsWith('?')
					? [word.slice(1), 'maybe']
					: word.startsWith('!')
						? [word.slice(1), 'no']
						: [word, 'yes'],
			),
	)
}

// Everyday adjectives without an ending of their own
const adjectives = /* @__PURE__ */ lastParts(`
	groot klein hoog laag oud jong nieuw ziek zwak sterk dik dun droog nat warm koud heet rood wit !eiwit zwart blauw geel groen grijs bruin
	bleek blind doof stom scheel mank krom recht scherp stomp hard zacht hees vers rauw rijp gezond vroeg laat snel traag kort lang
	breed smal diep vol leeg zwaar licht slank mager vet vlak los vast strak stijf slap suf dof duf kaal glad ruw schoon vuil vies zoet
	zuur zout bitter fris heel half dood wild mild grof fijn vrij open multipel dubbel enkel soepel goed gaaf lam moe nabij blij wijs
	dwars fout flink fiks flets bits hels kinds schuin mals schraal teer ruig trots divers simpel edel nobel stabiel
	acuut beurs boers rooms stuurs links rechts rebels schuins leers clever nader groots geil rauw bleu boud relaxt perplex luxe bankroet
	acuut direct intact perfect abrupt latent stug taai lui bang blond bont arm rond ernstig
`)

const nounsToo = /* @__PURE__ */ new Set(
	'arm recht lam vet dood zout zuur licht vlak laag schoon bont rond fout wild goed groen geel wit zwart blauw rood'.split(
		' ',
	),
)

// Adjectives in -en and -er that take no ending
const unchanged = /* @__PURE__ */ new Set('linker rechter gouden houten zilveren'.split(' '))

const notParticiples = /* @__PURE__ */ lastParts(`
	gebied gebit geluid gewricht gewicht gezicht gebed gedicht gerecht gevecht gemoed geweld geld geslacht gebod verbod verband verstand
	bestand beleid bericht verdriet ontbijt bed hert beeld veld bord feest beest best test
`)
