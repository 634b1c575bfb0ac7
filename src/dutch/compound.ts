/**
 * Where a solid Dutch word may be cut in two. A cut lies on the edge of a syllable, and what stands on either side could be
 * a word: it has a vowel, begins as Dutch words begin and ends as they end. Letters are folded.
 */

const SHORTEST = 3
const VOWEL = /[aeiouy]/
// What a Dutch word may begin with before its first vowel (Leidraad of the Taalunie; loans such as ps-, th- and rh- with them).
const ONSET =
	/^(?:[bcdfghjklmnprstvwz]|bl|br|ch|chl|chr|cl|cr|dr|dw|fl|fr|fy|gl|gn|gr|kl|kn|kr|kw|pl|pn|pr|ps|qu|rh|sc|sch|schr|sf|sh|sj|sk|sl|sm|sn|sp|spl|spr|st|str|th|thr|tr|tw|ts|vl|vr|wr|zw|x|ph|phr|ij)?$/
// Endings that make one word into another, not a compound: hormoon|aal, traumat|oloog, fibrose|rend; kanker|achtig is no thing of its own.
const INFLECTION =
	's?(?:en|ers?|e|n|s|t|d|den?|te|ten|ste?|[tp]?jes?|ders?|dere|heid|heden|loos|loze|lijke?|ling|schap|bare?|baar|zaam|zame|sels?|sters?)'
const ADJECTIVE =
	't?ische?|che|t?ige?|d?erige?|e[rl]ige?|ieve?|ief|aire?|aal|ale|eel|ele|eus|euze|oos|oze|isme|iek|ieke|elijke?|achtige?|oide?'
const NOUN =
	'inge?n?|isten?|iteit(?:en)?|a?n?[te]*ies?|[ae]nten?|eling(?:en)?|veling(?:en)?|els?|elen|aars?|age|inne?|aan|ieen'
const VERB =
	's?e?(?:ren|rende?|rings?|rend)|eert|eerde?|ende?|t?erd|d?eerde?|t?iseer(?:de?|t)?|t?iseren|t?isering(?:en)?|seerde?'
const CLASSICAL =
	'ose|osen|oom|omen|oma|[lt]?itis|[lt]?itiden|e?mie|emisch|urie|ase|asen|ese|penie|penisch|plas|gen|gene|geen|poese|poietine|lyse|lytische?|stase|clast|blast|blasten|metrie|t?o?log(?:ie|en|ische?)|t?o?loog|pathie|pathisch|toxische?|thie'
const SUFFIX = /* @__PURE__ */ new RegExp(`^(?:${INFLECTION}|${ADJECTIVE}|${NOUN}|${VERB}|${CLASSICAL})$`)
// A second part that begins with a vowel stands behind a consonant only where such a part is known: beenmerg|onderzoek.
const VOWEL_START =
	/^(?:aan[b-df-hj-np-tvwz]|af[b-dg-hj-np-svwz]|op[b-dg-hj-nrsvwz]|uit[b-dg-hj-np-tvwz]|onder|over|abces|abla|abscess|absorptie|activ|adem|adenocarc|adenoom|ader|admini|advies|agressie|aids|alarm|allerg|alvleesklier|amput|analys|anatom|anemie|aneurysm|angst|anomal|antagon|anti|apparaat|apparat|arbeid|arm|arteri|arthr|artr|arts|asp|assist|asthma|astma|atlas|atleet|atrofi|atypi|auto|echo|eczeem|eenheid|effect|efficien|eigen|eileider|eisprong|eiwit|elasti|elektr|element|embol|emfyseem|emoti|encefal|endo|energie|enkel|enten|entst|enzym|epileps|episod|epitel|epitheel|erfelijk|erfen|ernst|erosie|erupt|ervaring|etter|evaluat|event|examen|excisie|exem|expert|explos|expressie|extract|ijzer|implant|impuls|inbreng|incontinent|index|indicat|industr|infarct|infect|infiltr|influenza|informat|infus|infuus|ingreep|ingrepen|inhal|inhib|inject|inname|inricht|insemin|institu|innesteling|inspann|inspect|instabil|instell|instort|instrument|insufficien|insulin|intake|intensi|interact|interventie|intolerant|intoxic|introduct|invasie|inzet|irrit|isolat|item|oedeem|oedem|oefen|oestr|omgeving|omloop|omvang|onbalans|onrijp|onrust|onthoud|ontkalk|ontlading|ontlast|ontlat|ontregel|ontstek|ontstoken|ontvang|ontwikk|ontwricht|onvermogen|onvoldoende|ogen|oog|oor|openin|operat|operee|oppervlak|orgaan|organ|orthop|osteo|ouder|uier|ulcer|ulcus|ultra|unit|urine|uveit)/
// Beginnings that are no words: ge|kanker, aange|vochten, plichtsver|vulling come of a verb.
const NO_FIRST_PART =
	/^(?:(?:aan|af|door|in|mee|na|om|onder|op|over|toe|uit|voor|weg)?(?:ge|be|ver|ont)|er|de|te|se|le|ne|re|me|ke|pe|ste|tie|par)$|[bdfgklmnprst](?:ge|ver)$/
// Short or open beginnings that stand before a term: neuro|anatomie, auto|antistof.
const PREFIX =
	/^(?:an|anti|auto|bi|dys|endo|epi|exo|extra|hemi|hemo|her|hiv|hyper|hypo|immuno|infra|intra|iso|macro|maxi|mega|meta|micro|mini|mono|multi|na|nano|neo|neuro|non|oer|on|ortho|osteo|pan|para|peri|poly|post|pre|pseudo|psycho|radio|reuma|semi|super|supra|sym|tri|trombo|ultra|uni|vaso|on|ei|oog|oor|huid|ooi)$/
// Latin prefixes make another word of a Latin one: des|infectie, con|tractie, co|operatie.
const LATIN_PREFIX =
	/^(?:ab|ad|at|co|de|di|in|inter|intro|ob|per|pre|pro|re|se|sub|trans)$|(?:abs|con|com|des|dis|ex|sub)$/
const LATIN_NOUN = /[cpst](?:t|s)ies?$|[aeiu](?:t|s)ies?$/
// re- makes a new word of a short one (reactie), and the same thing again of a long one (retransplantatie).
const LONG = 10
// Letters that belong together and are never cut (Leidraad 1): ij, ie, eu…; sch and ng end a word or begin none.
const DIGRAPH = /(?:ij|ie|ei|eu|ou|au|ui|oe|aa|ee|oo|uu|ch|ck|ph|th|ng|sj|qu)$/
// Vowels that clash at a seam, where Dutch writes a hyphen (Leidraad 6): auto-immuun, not cardio|angiografie.
const CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[ui])$/
// A short -i or -u ends no Dutch word: per|si|stent, con|si|stent hold no stent.
const NO_END = /(?:[^aeiou]i|[^aeo]u)$/
// What a word may end in: the clusters that Dutch has behind a vowel.
const CODA =
	/(?:ij|[aeiouy])(?:[bcdfgklmnprstxz]|bs|bt|ch|chs|cht|ck|ct|ds|ff|fs|ft|gd|gs|gt|kk|ks|kt|ld|lf|lg|lk|lks|ll|lm|lp|ls|lt|lts|md|mf|mp|ms|mt|mpt|nd|nds|ng|ngs|ngst|nk|nks|nkt|nn|ns|nst|nt|nts|nct|pp|ps|pt|rd|rds|rf|rfs|rft|rg|rgs|rk|rks|rkt|rl|rm|rms|rn|rns|rnst|rp|rps|rr|rs|rst|rt|rts|rv|rz|sch|sp|ss|st|th|ts|tst|tt|ws|wd|w)?s?$/

/** Whether `left` may be the first part of a word whose second part is `right`, a term. */
export function mayPrecede(left: string, right: string): boolean {
	if (PREFIX.test(left) || (left === 're' && right.length >= LONG)) return true
	if (LATIN_NOUN.test(right) && (LATIN_PREFIX.test(left) || isAssimilated(left, right))) return false
	if (left.length < SHORTEST || !VOWEL.test(left) || NO_FIRST_PART.test(left)) return false
	return endsAsWord(left) && !NO_END.test(left) && startsAsWord(left) && !splitsDigraph(left, right)
}

// at|tractie, op|pressie: a Latin prefix that took the sound of what it stands before.
function isAssimilated(left: string, right: string): boolean {
	return right.length < LONG && /[aeiou][cflpst]$/.test(left) && left.endsWith(right.charAt(0))
}

/** Whether `right`, all that stands behind a term, may be the next part of the word; a linking -s-, -en-, -e-, -er- may stand first. */
export function mayFollow(left: string, right: string): boolean {
	if (right.length < SHORTEST || SUFFIX.test(right)) return false
	return linkers(left).some(
		linker => right.startsWith(linker) && isSecondPart(left + linker, right.slice(linker.length)),
	)
}

/** Whether Dutch writes a hyphen between two parts, since their vowels would be read as one. */
export function vowelsClash(left: string, right: string): boolean {
	return CLASH.test(left.slice(-1) + right.charAt(0))
}

function linkers(left: string): string[] {
	if (left.endsWith('e')) return ['', 'n', 's']
	return ['', 's', 'en', 'e', 'er']
}

/** Whether what stands behind a term and its linking letters could be a word of its own. Letters are folded. */
export function isSecondPart(left: string, right: string): boolean {
	if (right.length < SHORTEST || !VOWEL.test(right) || SUFFIX.test(right)) return false
	// Two vowels that clash want a hyphen, but people leave it out: astmaaanval.
	if (VOWEL.test(right.charAt(0))) return VOWEL_START.test(right)
	return startsAsWord(right) && endsAsWord(right) && !splitsDigraph(left, right)
}

function startsAsWord(part: string): boolean {
	return ONSET.test(part.slice(0, part.search(VOWEL)))
}

function endsAsWord(part: string): boolean {
	return CODA.test(part)
}

function splitsDigraph(left: string, right: string): boolean {
	const seam = left.slice(-1) + right.charAt(0)
	return (
		(DIGRAPH.test(seam) && !/[st]h/.test(seam) && seam !== 'ng' && seam !== 'sj') || vowelsClash(left, right)
	)
}
