import {type Form, withRule} from './form.ts'
import {byLastPart, endingIn, wordsIn} from './last-part.ts'
import {openStem, stem, voicelessStem} from './stem.ts'
import {endsUnstressed} from './stress.ts'
import {isShort, type WordEnding} from './word-ending.ts'

/**
 * Whether a word looks like an adjective: certainly, possibly (kanaal looks like normaal, patiënt like
 * resistent), or not.
 */
export type AdjectiveKind = 'yes' | 'maybe' | 'no'

/**
 * Returns whether a word is an adjective, judging by its ending and the closed lists below. Beet is not an
 * adjective, so beter is not a form of it.
 */
export function adjectiveKind({lower, isPolysyllabic}: WordEnding): AdjectiveKind {
	const listed = listedAdjective(lower)
	if (listed === lower) return alsoNouns.has(lower) ? 'maybe' : 'yes'
	if (!isPolysyllabic) return 'no'
	const kind = kindByEnding(lower)
	if (kind && !(kind === 'yes' && lower.endsWith('uig'))) return kind
	// Words that end in a short adjective are too often not one (lever, kanker), and some adjectives form nouns
	// (bloeddruk, aminozuur)
	if (listed && listed.length > 3 && !notLastPart.has(listed)) return 'maybe'
	return isParticiple(lower) ? 'maybe' : 'no'
}

/**
 * Returns the form with -e, the comparative and superlative, the partitive (iets acuuts), and the forms as a
 * noun, for people or things (chronischen). Empty if the word is not an adjective, or invariable, except in
 * -en (volwassen, volwassenen).
 */
export function adjectiveForms(word: WordEnding, kind: AdjectiveKind): Form[] {
	const {text, coda} = word
	const inflected = inflectedWithE(word)
	const isInvariable = inflected === text
	if (kind === 'no' || (isInvariable && !word.lower.endsWith('en'))) return []
	const comparative = coda.endsWith('r') ? `${text}der` : isInvariable ? `${text}er` : `${inflected}r`
	const superlative = coda.endsWith('s') ? `${text}t` : `${text}st`
	const partitive =
		(kind === 'yes' || /(?:ief|[ui]eel|[^d]aal)$/.test(word.lower)) && !/s(?:ch)?$/.test(coda)
			? withRule('partitive -s', `${text}s`)
			: []
	const nouns = isInvariable
		? [`${text}e`, `${text}en`]
		: kind === 'yes' && (word.isPolysyllabic || personAdjectives.has(word.lower))
			? [`${inflected}n`]
			: []
	return [
		...withRule('adjective -e', inflected),
		...withRule('comparative', comparative, `${comparative}e`),
		...withRule('superlative', superlative, `${superlative}e`),
		...partitive,
		...withRule('adjective as noun', ...nouns),
	]
}

/** Returns the form with -e, or the word itself if it is invariable (maligne, linker). */
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

// Participles: behandeld, uitgezaaid, verzwakt; not gebied or gewricht. At least two letters come between the
// prefix and the ending.
function isParticiple(lower: string): boolean {
	return (
		/[dt]$/.test(lower) &&
		!lower.endsWith('heid') &&
		/(?:ge|be|ver|ont|her)../.test(lower.slice(0, -1)) &&
		!notParticiples(lower)
	)
}

// The endings of adjectives. Those with ? are endings of nouns too; words with ! are nouns that only look
// like adjectives
const kindByEnding = /* @__PURE__ */ byLastPart<AdjectiveKind>(() =>
	wordsIn(`
	isch ïsch ig lijk baar ?gebaar ?draagbaar loos zaam !sezaam air ieel ieus eus ?neus ?reus !keus !lleus ?abel ?ibel
	aans lands lijks tijds waarts daags maands steeds hands gewijs schools aards draads eeuws lings gaand staand ?eins ?ijns
	eerd end !vriend !eend !tiend !duizend !ochtend !weekend !dividend
	troof atroof morf amorf gericht ?nees schuw uun
	aal ?kanaal ?signaal ?metaal ?schaal ?zaal nazaal ?paal cipaal  ?kwaal ?verhaal ?generaal ?lokaal ?journaal ?kapitaal ?mineraal ?tribunaal ?arsenaal
	?kardinaal ?ideaal ?radicaal ?pedaal ?portaal ?sandaal ?hospitaal ?straal ?sjaal ?onthaal ?admiraal ?korporaal ?finaal ?materiaal ?personaal
	ueel ?ritueel ?eel ?ief ?ant ?ent ?aat ?aan ?een ?eet ?ëet ?oos ?iek ?eer ?aar ?iel ?uut ?uus !infuus !excuus ?oud ?moe ?dik ?nat vol ?ulier !cleus !ileus ?oïd ?arm ?rijk ?foob ?fiel ?onoom ?geen
	?trouw ?graag ?rond ?ox ?iet ?erd ?orm ?ciënt ?waard ?geboren ?oir ?rieur ?iem ?treem ?troop ?loog ?ncaaf ?chroom ?chroon ?toon ?foon ?maats
	?zygoot ?crien ?erien ?gaam ?aeroob
`).map(parseKind),
)

function parseKind(word: string): readonly [string, AdjectiveKind] {
	if (word.startsWith('?')) return [word.slice(1), 'maybe']
	return word.startsWith('!') ? [word.slice(1), 'no'] : [word, 'yes']
}

// Everyday adjectives without a typical ending
const listedAdjective = /* @__PURE__ */ byLastPart(() =>
	wordsIn(`
	groot klein hoog laag oud jong nieuw ziek zwak sterk dik dun droog nat warm koud heet lauw rood wit zwart blauw geel groen grijs
	bruin paars roze blond blank bleek blind doof stom scheel mank krom recht scheef scherp stomp hard zacht week hees vers rauw rijp
	gezond vroeg laat snel traag vlug kort lang breed smal diep vol leeg hol bol plat zwaar licht slank mager vet dor vlak los vast strak
	stijf slap lam suf dof duf kaal glad ruw ruig schoon zuiver vuil vies zoet zuur zout bitter fris puur heel half dood wild tam mild
	grof fijn vrij open eigen dicht multipel dubbel simpel soepel goed slecht echt absurd abstract apart compact kapot bruut mat duits frans engels joods vlaams kwaad erg gaaf gewoon bijzonder modern daags juist vreemd naakt donker helder duister
	zeker gewis precies exact acuut direct intact perfect correct abrupt latent stabiel divers obscuur prematuur secuur infaam naïef
	moe fit stug taai lui bang boos blij kalm stil druk vief droef lief braaf dom wijs knap gek dapper wreed stoer trots teer schraal schril
	rul mul mals broos bloot stroef stram klam streng krap slim loom vroom klaar raar naar guur duur goedkoop ver nabij nader
	schuin schuins schel fel kil vaag ijl gul pril rond spits bits hip sip laf muf maf hels kinds flink fiks flets dwars fout boers
	rooms stuurs links rechts rebels leers clever groots geil bleu boud relaxt perplex luxe bankroet bont edel nobel aangenaam bekwaam
	voornaam bescheiden volwassen verworven gezwollen gesloten gespleten
	verborgen tevreden verlegen volkomen bedorven intern extern zwanger nuchter kreupel koel eng luid rein sober somber steil stout teder tenger vaal
	wakker wankel woest zat schaars jaloers robuust parallel complex idioot triest fraai snugger schuw trouw aards alert leuk mooi wijd ruim integer lekker bros kras knus bizar star schor gaar bar vals obees intens
`).map(word => [word, word]),
)

// Adjectives that are nouns as well
const alsoNouns = /* @__PURE__ */ new Set(
	'complex idioot parallel trouw mat vers recht lam vet dood zout zuur licht vlak laag schoon bont rond fout wild goed groen geel wit zwart blauw rood hol bol rot week druk bar gek kras ruim kwaad ruw'.split(
		' ',
	),
)

// Adjectives that form nouns as the last part of a word: bloeddruk, aminozuur
const notLastPart = /* @__PURE__ */ new Set(
	'druk recht dood zout zuur licht laag vlak week complex wild'.split(' '),
)

// Short adjectives whose form in -en names people. Most others would give a verb: laten, helen
const personAdjectives = /* @__PURE__ */ new Set(['ziek', 'blind', 'doof', 'oud', 'jong'])

// Nouns that look like participles
const notParticiples = /* @__PURE__ */ endingIn(`
	gebied gebit geluid gewricht gewicht gezicht gedicht gerecht gevecht gemoed geweld geld geslacht gebod verbod verband verstand
	bestand beleid bericht verdriet ontbijt bed hert beeld veld bord feest beest best test
`)
