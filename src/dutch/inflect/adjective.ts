import {type Form, withRule} from './form.ts'
import {byLastPart, endingIn, wordsIn} from './last-part.ts'
import {openStem, stem, voicelessStem} from './stem.ts'
import {endsUnstressed} from './stress.ts'
import {isShort, type WordEnding} from './word.ts'

/** What a word's look tells: surely an adjective, maybe one (kanaal beside normaal, patiënt beside resistent), or none. */
export type AdjectiveKind = 'yes' | 'maybe' | 'no'

/** Whether a word is an adjective, by its ending or by the closed lists below: beet is none, so beter is no form of it. */
export function adjectiveKind({lower, isPolysyllabic}: WordEnding): AdjectiveKind {
	const listed = adjectives(lower)
	if (listed === lower) return nounsToo.has(lower) ? 'maybe' : 'yes'
	if (!isPolysyllabic) return 'no'
	const ending = endings(lower)
	if (ending && !(ending === 'yes' && lower.endsWith('uig'))) return ending
	// a short one at the end is too often chance (lever, kanker), others make nouns (bloeddruk, aminozuur)
	if (listed && listed.length > 3 && !onlyAlone.has(listed)) return 'maybe'
	return isParticiple(lower) ? 'maybe' : 'no'
}

/** The form with -e, the degrees, the partitive (iets acuuts), and people or things named by it (chronischen). */
export function adjectiveForms(word: WordEnding, kind: AdjectiveKind): Form[] {
	const {text, coda} = word
	const e = inflectedWithE(word)
	const asIs = e === text
	if (kind === 'no' || (asIs && !word.lower.endsWith('en'))) return []
	const er = coda.endsWith('r') ? `${text}der` : asIs ? `${text}er` : `${e}r`
	const st = coda.endsWith('s') ? `${text}t` : `${text}st`
	const partitive =
		(kind === 'yes' || /(?:ief|[ui]eel|[^d]aal)$/.test(word.lower)) && !/s(?:ch)?$/.test(coda)
			? withRule('partitive -s', `${text}s`)
			: []
	const names = asIs
		? [`${text}e`, `${text}en`]
		: kind === 'yes' && (word.isPolysyllabic || people.has(word.lower))
			? [`${e}n`]
			: []
	return [
		...withRule('adjective -e', e),
		...withRule('comparative', er, `${er}e`),
		...withRule('superlative', st, `${st}e`),
		...partitive,
		...withRule('adjective as noun', ...names),
	]
}

/** The form with -e; the word itself where it takes none (maligne, linker). */
export function inflectedWithE(word: WordEnding): string {
	const {text, lower, nucleus, coda, isPolysyllabic} = word
	if (lower === 'moe' || lower.endsWith('moe')) return `${text}ë`
	if (coda === '') return /(?:ij|eu|ui|aai|ooi)$/.test(lower) ? `${text}e` : text
	if (lower === 'linker' || lower === 'rechter') return text
	if (endsUnstressed(word) && lower.endsWith('en')) return text
	if (endsUnstressed(word) || (isPolysyllabic && isShort(word) && lower.endsWith('ig'))) return `${text}e`
	if (coda === 's' && nucleus === 'ee') return `${voicelessStem(word)}e`
	if (lower.endsWith('grof')) return `${openStem(word)}e`
	return `${stem(word)}e`
}

// behandeld, uitgezaaid, verzwakt; not gebied or gewricht
function isParticiple(lower: string): boolean {
	if (!/[dt]$/.test(lower) || lower.endsWith('heid') || !/(?:ge|be|ver|ont|her).{2,}[dt]$/.test(lower))
		return false
	return !notParticiples(lower)
}

// Endings that only adjectives have; behind ? those that nouns have as well, behind ! nouns that look so
const endings = /* @__PURE__ */ byLastPart<AdjectiveKind>(() =>
	wordsIn(`
	isch ïsch ig lijk baar ?gebaar ?draagbaar loos zaam !sezaam achtig vormig air ieel ieus eus ?neus !reus !keus ?abel ?ibel
	aans lands lijks tijds waarts daags maands steeds hands gewijs schools aards draads eeuws lings gaand staand ?eins ?ijns
	eerd end !vriend !eend !tiend !duizend !ochtend !weekend !dividend
	troof atroof morf amorf gericht ?nees schuw jarig zijdig uun
	aal ?kanaal ?signaal ?metaal ?schaal ?zaal nazaal ?paal cipaal  ?kwaal ?verhaal ?generaal ?lokaal ?journaal ?kapitaal ?mineraal ?tribunaal ?arsenaal
	?kardinaal ?ideaal ?radicaal ?pedaal ?portaal ?sandaal ?hospitaal ?straal ?sjaal ?onthaal ?admiraal ?korporaal ?finaal ?materiaal ?personaal
	ueel ?ritueel ?eel ?ief ?ant ?ent ?aat ?aan ?een ?eet ?ëet ?oos ?iek ?eer ?aar ?iel ?uut ?uus ?oud ?moe ?dik ?nat vol ?ulier !cleus !ileus ?oïd ?arm ?rijk ?foob ?fiel ?onoom ?geen
	?trouw ?graag ?rond ?ox ?iet ?erd ?orm ?ciënt ?waard ?geboren ?oir ?rieur ?iem ?treem ?troop ?loog ?ncaaf ?chroom ?toon ?foon ?maats
`).map(marked),
)

function marked(word: string): readonly [string, AdjectiveKind] {
	if (word.startsWith('?')) return [word.slice(1), 'maybe']
	return word.startsWith('!') ? [word.slice(1), 'no'] : [word, 'yes']
}

// Everyday adjectives without an ending of their own
const adjectives = /* @__PURE__ */ byLastPart(() =>
	wordsIn(`
	groot klein hoog laag oud jong nieuw ziek zwak sterk dik dun droog nat warm koud heet lauw rood wit zwart blauw geel groen grijs
	bruin paars roze blond blank bleek blind doof stom scheel mank krom recht scheef scherp stomp hard zacht week hees vers rauw rijp
	gezond vroeg laat snel traag vlug kort lang breed smal diep vol leeg hol bol plat zwaar licht slank mager vet dor vlak los vast strak
	stijf slap lam suf dof duf kaal glad ruw ruig schoon zuiver vuil vies zoet zuur zout bitter fris puur heel half dood wild tam mild
	grof fijn vrij open eigen dicht multipel dubbel simpel soepel goed slecht echt absurd abstract apart compact kapot bruut mat duits frans engels joods vlaams kwaad erg gaaf gewoon bijzonder modern daags jarig juist vreemd naakt donker helder duister
	zeker gewis precies exact acuut direct intact perfect correct abrupt latent stabiel divers obscuur prematuur secuur infaam naïef
	moe fit stug taai lui bang boos blij kalm stil druk vief droef lief braaf dom wijs knap gek dapper wreed stoer trots teer schraal schril
	rul mul mals broos bloot stroef stram klam streng krap slim loom vroom klaar raar naar guur duur goedkoop ver nabij nader
	schuin schuins schel fel kil vaag ijl gul pril rond spits bits hip sip laf muf maf hels kinds flink fiks flets dwars fout boers
	rooms stuurs links rechts rebels leers clever groots geil bleu boud relaxt perplex luxe bankroet bont edel nobel aangenaam bekwaam
	voornaam bescheiden volwassen verworven gezwollen gesloten gespleten
	verborgen tevreden verlegen volkomen bedorven intern extern zwanger nuchter kreupel koel eng luid rein sober somber steil stout teder tenger vaal
	wakker wankel woest zat schaars jaloers robuust parallel complex idioot triest fraai snugger schuw trouw aards alert leuk mooi wijd ruim integer lekker bros kras knus bizar star schor gaar bar
`).map(word => [word, word]),
)

const nounsToo = /* @__PURE__ */ new Set(
	'complex idioot parallel trouw mat vers recht lam vet dood zout zuur licht vlak laag schoon bont rond fout wild goed groen geel wit zwart blauw rood hol bol rot week druk bar gek kras ruim kwaad ruw'.split(
		' ',
	),
)

const onlyAlone = /* @__PURE__ */ new Set(
	'druk recht dood zout zuur licht laag vlak week complex wild'.split(' '),
)

// Short ones that name people; laten and helen are verbs
const people = /* @__PURE__ */ new Set(['ziek', 'blind', 'doof', 'oud', 'jong'])

const notParticiples = /* @__PURE__ */ endingIn(`
	gebied gebit geluid gewricht gewicht gezicht gebed gedicht gerecht gevecht gemoed geweld geld geslacht gebod verbod verband verstand
	bestand beleid bericht verdriet ontbijt bed hert beeld veld bord feest beest best test
`)
