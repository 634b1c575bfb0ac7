/**
 * Where a solid Dutch word may be cut in two. A cut lies on the edge of a syllable, and what stands on either side could be
 * a word: it has a vowel, begins as Dutch words begin and ends as they end. Letters are folded.
 */

const VOWEL = /[aeiouy]/
// What a Dutch word may begin with before its first vowel (Leidraad of the Taalunie; loans such as ps-, th- and rh- with them).
const ONSET =
	/^(?:[bcdfghjklmnprstvwz]|bl|br|ch|chl|chr|cl|cr|dr|dw|fl|fr|fy|gl|gn|gr|kl|kn|kr|kw|pl|pn|pr|ps|qu|rh|sc|sch|schr|sf|sh|sj|sk|sl|sm|sn|sp|spl|spr|st|str|th|thr|tr|tw|ts|vl|vr|wr|zw|x|ph|phr|ij)?$/
// Endings that make one word into another, not a compound: hormoon|aal, kanker|achtig stays out too, since it is no thing of its own.
const SUFFIX =
	/^(?:s?(?:en|e|er|ers|n|s|t|d|de|den|te|ten|st|ste|je|jes|tje|tjes|pje|pjes|heid|heden|loos|loze|lijk|lijke|ling|schap|baar|bare|zaam|zame|sel|sels|ster|sters)|end|ende|ing|ingen|ig|ige|isch|ische|tisch|tische|erig|erige|ist|isten|isme|iek|ieke|ief|ieve|ie|ieen|ies|iteit|iteiten|atie|aties|eren|eert|eerde|eerd|eer|aar|aars|air|aire|aal|ale|eel|ele|eus|euze|oos|oze|ose|osen|oom|omen|oma|t?itis|t?itiden|emie|emisch|urie|achtig|achtige|elijk|elijke|inne|in|age|ase|asen|ese|aan|oide|oid|penie|penisch|plas|gen|gene|geen|poese|poietine|lyse|lytisch|lytische|stase|clast|blast|blasten|metrie|logie|loog|logen|logisch|logische|pathie|pathisch|toxisch|toxische)$/
// A second part that begins with a vowel stands behind a consonant only where such a part is known: beenmerg|onderzoek.
const VOWEL_START =
	/^(?:aanbod|aanbreng|aandoen|aandr|aangedaan|aangez|aanhang|aanleg|aanmaak|aanpak|aanpass|aantal|aantas|aanval|aanvoer|aanvull|aanvr|aanwez|aanzet|abces|abla|abscess|absorptie|activ|adem|ader|adenocarc|adenoom|advies|afbra|afbreuk|afdeling|afdruk|afgifte|afname|afscheid|afspraak|afsprak|afsluit|afstand|afsterv|afstot|afvoer|afweer|afwijk|agressie|aids|alarm|allerg|alvleesklier|amput|analys|anatom|anemie|aneurysm|angst|anomal|antagon|anti|apparat|apparaat|arbeid|arm|arteri|arts|artr|arthr|asp|assist|asthma|astma|atleet|atrofi|atlas|atypi|auto|echo|eczeem|eenheid|effect|efficien|eigen|eigenschap|eileider|eisprong|eiwit|elasti|elektr|element|embol|emfyseem|emoti|encefal|endo|energie|enkel|enten|entstof|entst|enzym|epileps|epitheel|epitel|episod|erfelijk|erfen|ernst|erosie|erupt|ervaring|etter|evaluat|event|examen|excisie|exem|explos|expert|expressie|extract|ijzer|implant|impuls|incontinent|index|indicat|infarct|infect|infiltr|influenza|informat|infus|infuus|ingreep|ingrepen|inhal|inhib|inject|inname|innesteling|inspann|inspect|instabil|instell|instort|instrument|insufficien|insulin|intake|intensi|interact|interventie|intolerant|intoxic|introduct|invasie|inzet|irrit|isolat|item|oefen|oestr|oedeem|oedem|omgeving|omloop|omvang|onbalans|onderbrek|onderbroken|onderdeel|onderdrukk|ondergr|onderhoud|onderlaag|onderst|ondersteun|onderste|onderwijs|onderzoek|onrijp|onrust|onthoud|ontkalk|ontlast|ontlading|ontlat|ontregel|ontsteking|ontstek|ontstoken|ontvang|ontwikk|ontwricht|onvoldoende|onvermogen|oplos|oog|oogarts|oogst|oor|oorz|oorarts|oordop|operat|operee|oppervlak|opbouw|opbrengst|openin|opname|opneem|opslag|opspor|opstap|opvang|opvliegers|opwek|opzwel|orgaan|organ|organis|orthop|osteo|ouder|overdr|overdos|overeenkomst|overgevoelig|overgang|overgroei|overlap|overleving|overlijd|overprod|overmaat|overschot|overschr|overspan|overgewicht|overzicht|uier|uitbraak|uitdrog|uitgang|uitgroei|uitkomst|uitlezing|uitloper|uitputt|uitrijp|uitscheid|uitslag|uitstoot|uitstrijk|uitstulp|uitval|uitvloed|uitwisseling|uitz|ulcer|ulcus|ultra|unit|urine|uveit)/
// Word beginnings that are no words: ge|kanker, ver|wond are derivations.
const NO_FIRST_PART = /^(?:ge|be|ver|her|ont|er|de|te|se|le|ne|re|me|ke|pe|ste|tie)$/
// Short or open beginnings that stand before a term: neuro|anatomie, auto|antistof.
const PREFIX =
	/^(?:an|anti|auto|bi|co|de|di|dys|endo|epi|exo|extra|hemi|hemo|hyper|hypo|immuno|infra|inter|intra|iso|macro|maxi|mega|meta|micro|mini|mono|multi|nano|neo|neuro|non|oer|on|ortho|osteo|pan|para|peri|poly|post|pre|pro|pseudo|psycho|radio|re|reuma|semi|sub|super|supra|sym|trans|tri|trombo|ultra|uni|vaso|on|ei|oog|oor|huid|ooi)$/
// Letters that belong together and are never cut (Leidraad 1): ij, ie, eu…; sch and ng end a word or begin none.
const TORN = /(?:ij|ie|ei|eu|ou|au|ui|oe|aa|ee|oo|uu|ch|ck|ph|th|ng|sj|qu)$/
// Vowels that clash at a seam, where Dutch writes a hyphen (Leidraad 6): auto-immuun, not cardio|angiografie.
const CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[ui])$/
// A short -i or -u ends no Dutch word: per|si|stent, con|si|stent hold no stent.
const NO_END = /(?:[^aeiou]i|[^aeo]u)$/
// What a word may end in: the clusters that Dutch has behind a vowel.
const CODA =
	/(?:ij|[aeiouy])(?:[bcdfgklmnprstxz]|bs|bt|ch|chs|cht|ck|ct|ds|ff|fs|ft|gd|gs|gt|kk|ks|kt|ld|lf|lg|lk|lks|ll|lm|lp|ls|lt|lts|md|mp|ms|mt|mpt|nd|nds|ng|ngs|ngst|nk|nks|nkt|nn|ns|nst|nt|nts|nct|pp|ps|pt|rd|rds|rf|rfs|rft|rg|rgs|rk|rks|rkt|rl|rm|rms|rn|rns|rnst|rp|rps|rr|rs|rst|rt|rts|rv|rz|sch|sp|ss|st|th|ts|tst|tt|ws|wd|w)?s?$/

/** Whether `left` may be the first part of a word whose second part is `right`, a term. */
export function mayPrecede(left: string, right: string): boolean {
	if (PREFIX.test(left)) return true
	if (left.length < 3 || !VOWEL.test(left) || NO_FIRST_PART.test(left)) return false
	return endsAsWord(left) && !NO_END.test(left) && startsAsWord(left) && !isTorn(left, right)
}

/** Whether `right`, all that stands behind a term, may be the next part of the word; a linking -s-, -en-, -e-, -er- may stand first. */
export function mayFollow(left: string, right: string): boolean {
	if (SUFFIX.test(right)) return false
	return linkers(left).some(
		linker => right.startsWith(linker) && isSecondPart(left + linker, right.slice(linker.length)),
	)
}

function linkers(left: string): string[] {
	if (left.endsWith('e')) return ['', 'n', 's']
	return ['', 's', 'en', 'e', 'er']
}

function isSecondPart(left: string, right: string): boolean {
	if (right.length < 3 || !VOWEL.test(right) || SUFFIX.test(right)) return false
	if (isTorn(left, right) || !startsAsWord(right)) return false
	if (!VOWEL.test(right.charAt(0))) return endsAsWord(right)
	return VOWEL_START.test(right)
}

function startsAsWord(part: string): boolean {
	return ONSET.test(part.slice(0, part.search(VOWEL)))
}

function endsAsWord(part: string): boolean {
	return CODA.test(part)
}

function isTorn(left: string, right: string): boolean {
	const seam = left.slice(-1) + right.charAt(0)
	return (TORN.test(seam) && !/[st]h/.test(seam) && seam !== 'ng' && seam !== 'sj') || CLASH.test(seam)
}
