import type {WordEdges} from './word-edges.ts'

/**
 * Decides where a solid Dutch compound may be split, without a dictionary. Dutch writes compounds as one word
 * (beenmergonderzoek), so a term is often only a part of a word, but its letters may also occur by chance:
 * long in be|long|ing, arts in h|arts|tocht. A split is accepted if it is between two syllables and if both
 * sides could be words: each has a vowel, starts with consonants that can start a Dutch word (the onset) and
 * ends with a vowel and consonants that can end one (nucleus and coda). Lists of prefixes, suffixes and
 * second parts cover what these shapes cannot decide, and both sides must begin or end as known words do. For example, stam|cel is accepted, while kle|urstof
 * would split the eu and mrok|cel starts as no Dutch word does.
 *
 * All functions take folded letters.
 */

const SHORTEST_PART = 3
const VOWEL = /[aeiouy]/
// The onsets of Dutch words: what may precede the first vowel (Leidraad of the Taalunie), including those of
// loanwords such as ps-, th- and rh-.
const ONSET =
	/^(?:[bcdfghjklmnprstvwxz]|b[lr]|c[lr]|ch[lr]?|d[rw]|f[lr]|g[lnr]|k[lnrw]|p[lnrs]|phr?|rh|s[cfhjklmnpt]|schr?|sp[lr]|str|t[hrsw]|thr|v[lr]|wr|zw)?$/
// Suffixes: a term with one of these is a form or a derivation of the term, not a compound: hormoon|aal,
// traumat|oloog, fibrose|rend, kanker|achtig.
const INFLECTION =
	's?(?:en|ers?|e|n|s|t|d|den?|te|ten|ste?|[tp]?jes?|ders?|dere|heid|heden|loos|loze|lijke?|ling|schap|bare?|baar|zaam|zame|sels?|sters?)'
const ADJECTIVE =
	't?ische?|che|t?ige?|d?erige?|e[rl]ige?|ieve?|ief|aire?|aal|ale|eel|ele|eus|euze|oos|oze|isme|iek|ieke|elijke?|achtige?|oide?'
const NOUN =
	'inge?n?|isten?|iteit(?:en)?|a?n?[te]*ies?|[ae]nten?|eling(?:en)?|veling(?:en)?|els?|elen|aars?|age|inne?|aan|ieen'
const VERB =
	's?e?(?:ren|rende?|rings?|rend)|eert|eerde?|ende?|t?erd|d?eerde?|t?iseer(?:de?|t)?|t?iseren|t?isering(?:en)?|seerde?'
const CLASSICAL =
	'ose|osen|oom|omen|oma|[lt]?itis|[lt]?itiden|e?mie|emisch|urie|ase|asen|ese|penie|penisch|plas|gen|gene|geen|poese|poietine|lyse|lytische?|stase|clast|blast|blasten|metrie|t?o?log(?:ie|en|ische?)|t?o?loog|pathie|pathisch|toxische?|thie|tuur'
const SUFFIX = /* @__PURE__ */ new RegExp(`^(?:${INFLECTION}|${ADJECTIVE}|${NOUN}|${VERB}|${CLASSICAL})$`)
// A second part that starts with a vowel is accepted only if it is listed here, since its first syllable
// could as well start with the consonant before it: beenmerg|onderzoek, but not hart|ikel.
const VOWEL_START =
	/^(?:aan[b-df-hj-np-tvwz]|af[b-dg-hj-np-svwz]|op[b-dg-hj-nrsvwz]|uit[b-dg-hj-np-tvwz]|uita|uitei|onder|over|aambei|abces|abla|abscess|absorptie|acti[ev]|adem|adres|aerosol|afasi|afname|adenocarc|adenoom|ader|admini|advies|agressie|aids|alarm|allerg|alvleesklier|ambulan|amput|amyloid|analys|anamne|anatom|anemie|anesthe|aneurysm|angst|anomal|antagon|anti|aplasi|apneu|apparaat|apparat|arbeid|archief|arm|arteri|arthr|artr|arts|artikel|ascites|asp|assist|asthma|ataxi|astma|atlas|atleet|atrofi|atypi|auto|echo|eclamp|eet[ls]|eicel|eczeem|eenheid|effect|efficien|eigen|eileider|eisprong|einde|eiwit|elasti|elektr|element|embol|emfyseem|emoti|encefal|endo|energie|enkel|enten|entst|enzym|epidemi|epileps|episod|epitel|epitheel|erfelijk|erfen|ernst|erosie|erupt|ervaring|etiolog|etter|euthan|evaluat|event|evolut|examen|exacerb|excisie|exem|expert|explos|expressie|extract|ijzer|immuun|implant|impuls|inbreng|incontinent|indeling|index|indicat|industr|infarct|infect|infiltr|influenza|informat|infus|infuus|ingreep|ingrepen|inhal|inhib|inhoud|inject|inname|inricht|insemin|institu|innesteling|inspann|inspect|instabil|install|instell|instort|instrument|insufficien|insulin|intake|intensi|interact|interventie|intolerant|intoxic|introduct|invasie|inzet|invalid|irrit|ischem|isolat|item|obstipat|obstruct|occlus|oedeem|oesof|oncolo|opioid|otit|oedem|oefen|oestr|omgeving|omloop|omtrek|omvang|onbalans|ongemak|ongeval|onrijp|onrust|onthoud|ontkalk|ontlading|ontlast|ontlat|ontregel|ontstek|ontstoken|ontvang|ontwikk|ontwricht|onvermogen|onvoldoende|ogen|oog|oor|openin|operat|operee|oppervlak|optie|orgaan|organ|orthop|osteo|oxid|ouder|uier|ulcer|ulcus|ultra|unit|uret|urine|urol|uveit)/
// Starts that are not words but prefixes of a verb or its derivations: ge|kanker, aange|vochten,
// plichtsver|vulling.
const NOT_FIRST_PART =
	/^(?:(?:aan|af|door|her|in|mede|mee|mis|na|om|on|onder|op|over|toe|uit|voor|weg)?(?:ge|be|ver|ont)|er|de|te|se|le|ne|re|me|ke|pe|ste|tie|par|cons?)$|[bdfgklmnprst](?:ge|ver)$/
// First parts that are accepted before any term, though most are not words or are too short: neuro|anatomie,
// auto|antistof.
const PREFIX =
	/^(?:an|anti|auto|bi|dys|endo|epi|exo|extra|hemi|hemo|her|hiv|hyper|hypo|immuno|infra|intra|iso|macro|maxi|mega|meta|micro|mini|mono|multi|na|nano|neo|neuro|non|oer|on|ortho|osteo|pan|para|peri|poly|post|pre|pseudo|psycho|radio|reuma|semi|super|supra|sym|tri|trombo|ultra|uni|vaso|ei|oog|oor|huid|ooi)$/
// Latin prefixes turn a Latin noun into a different word, not a compound: des|infectie, con|tractie,
// co|operatie.
const LATIN_PREFIX =
	/^(?:ab|ad|at|co|de|di|in|inter|intro|ob|per|pre|pro|re|se|sub|trans)$|(?:abs|con|com|des|dis|ex|sub)$/
const LATIN_NOUN = /[aceipstu][st]ies?$/
// From this length on re- means "again" (re|transplantatie); before a shorter part it makes a different word
// (re|actie).
const LONG_PART = 10
// Letters that belong together, between which a word is never split (Leidraad 1): ij, ie, eu…
const DIGRAPH = /(?:a[au]|c[hk]|e[eiu]|i[ej]|o[eou]|qu|u[iu])$/
// Two vowels that would be read as one, so that Dutch writes a hyphen between the parts (Leidraad 6):
// auto-immuun, but cardio|angiografie.
const CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[ui])$/
// No Dutch word ends in a short -i or -u, so persi|stent and consi|stent do not contain stent.
const SHORT_VOWEL_END = /(?:[^aeiou]i|[^aeo]u)$/
// The codas of Dutch words: the consonants that may follow the last vowel.
const CODA =
	/(?:ij|[aeiouy])(?:(?:[bdfgklmnprstw]|ch|lk|lt|nd|ng|nk|nt|rd|rf|rg|rk|rm|rn|rp|rt)s?|[cxz]|bt|cht|ck|ct|ff|ft|gd|gt|kk|kt|ld|lf|lg|ll|lm|lp|md|mf|mp|mt|mpt|ngst|nkt|nn|nst|nct|nx|pp|pt|rft|rkt|rl|rnst|rr|rst|rv|rz|sch|sp|st|th|tst|tt|wd)?s?$/

// A longer term is evidence enough (coli|bacterie), and so are these ends, which no other word has: Burkitt|lymfoom,
// Merkel|celtumor, pok|ziekte.
const LONG_TERM = 8
const CERTAIN_TERM = /(?:emie|itis|kanker|koorts|oom|ose|tumor|ziekte)$/

/**
 * Why letters may be the first part of a compound: they are a prefix, they end as a known word does, or the term is
 * too long or too clear to be there by chance.
 */
export type ReasonBefore = 'prefix' | 'known end' | 'certain term'

/** Whether `left` may be the first part of a compound whose second part, `right`, is a term. */
export function mayPrecede(left: string, right: string, edges: WordEdges): boolean {
	return reasonBefore(left, right, edges) !== undefined
}

/** Returns why `left` may be the first part of a compound whose second part, `right`, is a term, if it may. */
export function reasonBefore(left: string, right: string, edges: WordEdges): ReasonBefore | undefined {
	if (PREFIX.test(left.replace('th', 't')) || (left === 're' && right.length >= LONG_PART)) return 'prefix'
	if (LATIN_NOUN.test(right) && (LATIN_PREFIX.test(left) || isAssimilated(left, right))) return undefined
	if (left.length < SHORTEST_PART || !VOWEL.test(left) || NOT_FIRST_PART.test(left)) return undefined
	if (!(endsAsWord(left) && beginsAsWord(left)) || splitsDigraph(left, right)) return undefined
	if (right.length < LONG_TERM && SHORT_VOWEL_END.test(left)) return undefined
	if (endsAsPart(left, edges)) return 'known end'
	return right.length >= LONG_TERM || CERTAIN_TERM.test(right) ? 'certain term' : undefined
}

/**
 * Whether letters may be the first part of a compound by their last ones: as a known word does, with or without
 * linking letters, or as a Greek, Latin or foreign word does: radio, zika.
 */
export function endsAsPart(left: string, edges: WordEdges): boolean {
	if (/[^aeiou]i$|..[^o]o$|..[^a]a$/.test(left)) return true
	return ['', 's', 'en', 'e', 'er', 'n'].some(link => {
		const part = left.slice(0, left.length - link.length)
		return left.endsWith(link) && part.length >= SHORTEST_PART && edges.endsAsWord(part)
	})
}

/**
 * Whether `left` is a Latin prefix whose last consonant was assimilated to the next one: at|tractie,
 * op|pressie.
 */
function isAssimilated(left: string, right: string): boolean {
	return right.length < LONG_PART && /[aeiou][cflpst]$/.test(left) && left.endsWith(right.charAt(0))
}

/**
 * Whether `right`, the rest of a word after the term `left`, may be the next part of a compound, with or
 * without a linking element before it: -s-, -en-, -e-, -er-, and -n- after a final e.
 */
export function mayFollow(left: string, right: string, edges: WordEdges): boolean {
	if (right.length < SHORTEST_PART || SUFFIX.test(right)) return false
	return linkingElements(left).some(element => {
		const part = right.slice(element.length)
		if (!right.startsWith(element) || !isSecondPart(left + element, part)) return false
		return VOWEL.test(part.charAt(0)) || edges.startsAsWord(part)
	})
}

/**
 * Whether Dutch writes a hyphen between two parts because the vowels at the seam would be read as one:
 * auto-immuun.
 */
export function vowelsClash(left: string, right: string): boolean {
	return CLASH.test(left.slice(-1) + right.charAt(0))
}

// A consonant after a short vowel is doubled before -en-: antistof|fen|test.
const SHORT_SYLLABLE = /[^aeiou][aeiou][bdfgklmnprst]$/

/** Returns the linking elements that `left` may take, the empty one first. */
function linkingElements(left: string): string[] {
	if (left.endsWith('e')) return ['', 'n', 's']
	const doubled = SHORT_SYLLABLE.test(left) ? [`${left.slice(-1)}en`] : []
	return ['', 's', 'en', 'e', 'er', ...doubled]
}

/** Whether `right` could be a word by itself after `left`, a term with its linking letters. */
export function isSecondPart(left: string, right: string): boolean {
	if (right.length < SHORTEST_PART || !VOWEL.test(right) || SUFFIX.test(right)) return false
	// Clashing vowels should have a hyphen between them, but people leave it out: astmaaanval.
	if (VOWEL.test(right.charAt(0))) return VOWEL_START.test(right)
	return beginsAsWord(right) && endsAsWord(right) && !splitsDigraph(left, right)
}

/** Whether letters begin with consonants that a Dutch word can begin with. */
export function beginsAsWord(part: string): boolean {
	return ONSET.test(part.slice(0, part.search(VOWEL)))
}

function endsAsWord(part: string): boolean {
	return CODA.test(part)
}

/**
 * Whether a split between the parts would divide a digraph, or the vowels at the seam clash. t|h, p|h, n|g and s|j
 * are allowed, since the letters are often separate sounds in a compound: borst|huid, slaap|hormoon, been|gezwel.
 */
function splitsDigraph(left: string, right: string): boolean {
	return DIGRAPH.test(left.slice(-1) + right.charAt(0)) || vowelsClash(left, right)
}
