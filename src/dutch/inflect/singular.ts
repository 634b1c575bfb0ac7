import {type Form, formsOf} from './index.ts'

/**
 * Returns the singular of a label that is certainly a plural: bloedplaatje for bloedplaatjes, fysiologische
 * concentratie for fysiologische concentraties. Any other label is returned unchanged: hersenen and mazelen
 * have no singular, and the letters of synapsen do not show whether its singular is synaps or synapse. A
 * singular is returned only if the rules inflect it to the label again, or to the official spelling of a
 * common misspelling: allergiën, officially allergieën.
 */
export function singular(label: string): string {
	const {front, word} = splitLastWord(label)
	if (unsure.test(word) || verb.test(word) || prepositionInside.test(front)) return label
	if (!/[ains]$|ae$/.test(word)) return label
	const ending = endings.find(([plural]) => plural.test(word))
	const candidate = ending && front + word.replace(...ending)
	const accepted = new Set([label, label.replace(/iën$/, 'ieën')])
	const isForm = ({form, rule}: Form) => accepted.has(form) && !rule.startsWith('diminutive')
	if (candidate === undefined || candidate === label || (/e\s$/.test(front) && neuter.test(candidate)))
		return label
	return formsOf(candidate).some(isForm) ? candidate : label
}

/** Splits a label before its last word, or the part of it after a hyphen. A label may not end in white space. */
function splitLastWord(label: string): {front: string; word: string} {
	if (/\s$/.test(label)) return {front: '', word: ''}
	let start = label.length - 1
	while (start > 0 && !/[\s-]/.test(label.charAt(start - 1))) start--
	start = Math.max(start, 0)
	return {front: label.slice(0, start), word: label.slice(start)}
}

// Words that look like plurals but are not, or have no certain singular (kussen, inkomen, hersenen), or whose singular
// means something else: lasten and last, weeën and wee. Not diabetes, which matches no ending below.
const unsure =
	/(?:hersenen|kussen|tussen|inkomen|linnen|midden|bekken|kitten|mannen|abdomen|bronchiën|(?<!ok)pokken|caries|(?:domo|robo|informa|telema|mathema|problema|gene|esthe|kine|cyberne|poli)tica|(?:di|in|per|trans)vers|(?:e|ro)enten|kantoren|klassen|lasten|kosten|weeën|ingewanden|genitaliën)$|^(?:series|species|heden|activa|passiva|manieren)$/i

// Verbs, which may be headwords too: besmetten, hoesten. After a prefix only one syllable may precede -en, so
// that afweerstoffen does not match; cellen is not listed, since it is not a verb
const verb =
	/^(?:(?:aan|af|be|her|in|onder|ont|op|uit|vast|ver)[^aeiouy]*[aeiouy]+[^aeiouy]*|bell|bidd|bukk|gapp|gill|happ|hebb|hecht|hoest|kann|kenn|klapp|klemm|klopp|knipp|krabb|kunn|legg|lett|ligg|miss|pakk|pass|plass|prikk|redd|rekk|renn|rill|rust|schudd|slikk|smakk|snapp|spann|spatt|stell|stikk|stoll|stopp|strekk|tast|tell|test|tikk|till|trekk|trill|vull|wass|wenn|will|winn|zegg|zett|zitt|zull|zwell|zwemm|(?:flauw|mis|om|weg|neer)?vall)en$/

// Phrases whose last word is not the head: wisselwerking tussen medicijnen
const prepositionInside =
	/\s(?:aan|bij|door|en|in|met|naar|of|onder|op|over|tegen|tot|tussen|uit|van|voor|zonder)\s/i

// Neuter nouns: in the singular the adjective before one loses its -e too, and its spelling cannot be
// derived: witte bloedlichaampjes, een wit bloedlichaampje
const neuter =
	/(?:je|wit|vat|lichaam|orgaan|wricht|enzym|hormoon|zuur|middel|cijn|geen|teem|deem|zeem|kanaal|signaal|[lns]oom|isme|um)$/

/**
 * Certain plural endings, each with its singular; the first match counts. Specific words come before general
 * endings.
 */
const endings: readonly (readonly [RegExp, string])[] = [
	[/(cris|dos|test)es$/, '$1is'],
	[/((?:ziekt|cyst|lys)e)s$/, '$1'],
	[/((?:cyst|sacharid|nucleotid|kundig)e)n$/, '$1'],
	[/((?<!pr)isme|[^aou]ase|[^aeou]ose)n$/, '$1'],
	[
		/((?:^|bloed|lymfe?|haar|krans)vat|darm|long|zym|neuron|interferon|arts|tumor|donor|zintuig|breuk|urg|middel|(?:kl|kr)acht|(?:lucht|urine)weg)en$/,
		'$1',
	],
	[/((?:asi|dri|oli)et)en$/, '$1'],
	[/(ader|poliep|bei|mandel|heup|stuip|kramp|(?:t|b|h|w)and|(?:^|tong|baar)mond|wond)en$/, '$1'],
	[/(litteken)s$/, '$1'],
	[/^([A-Z][A-Za-z]*[A-Z])['’]s$/, '$1'],
	[/(p)ezen$/, '$1ees'],
	[/(.zw)eren$/, '$1eer'],
	[/(st|^b|^t|(?:scheen|dij|boven|onder)b)enen$/, '$1een'],
	[/(bl)aren$/, '$1aar'],
	[/(sch)ijven$/, '$1ijf'],
	[/(z)alven$/, '$1alf'],
	[/(lich)amen$/, '$1aam'],
	[/(fa)gen$/, '$1ag'],
	[/(olo)gen$/, '$1og'],
	[/(horm)onen$/, '$1oon'],
	[/(z)uren$/, '$1uur'],
	[/(vlie)zen$/, '$1s'],
	[/((?:kan|sign|kw)a)len$/, '$1al'],
	[/((?:transplant|hydr|prepar)a)ten$/, '$1at'],
	[/((?:syst|oed|ecz|probl)e)men$/, '$1em'],
	[/((?:s|in|gli)o)men$/, '$1om'],
	[/(bronch|alveol|nucle|muscul|fung|nerv|stimul|embol|tromb)i$/, '$1us'],
	[/(ulc|corp)(?:er|or)a$/, '$1us'],
	[/(ovari|atri|bacteri|criteri)a$/, '$1um'],
	[/(gangli|mitochondri)a$/, '$1on'],
	[/(vertebra|arteria|fistula|papilla)e$/, '$1'],
	[/(append|matr)ices$/, '$1ix'],
	[/(ind|cort)ices$/, '$1ex'],
	[/(foram|lum)ina$/, '$1en'],
	[/((?:adjuv|stimul|lax|coagul)an)tia$/, '$1s'],
	[/(it)iden$/, '$1is'],
	[/(je|scan|vaccin)s$/, '$1'],
	[/(ee|ie)ën$/, '$1'],
	[/([stxr]ie)s$/, '$1'],
	[/([^aeiou](?:er|el)|oeder|[dtp]or|[iy]ne|[aeo]se)s$/, '$1'],
	[/([aiouy])['’]s$/, '$1'],
	[/iën$/, 'ie'],
	[/heden$/, 'heid'],
	[/ziekten$/, 'ziekte'],
	[/(lobuline|okine|leukine|eïne|vitamine|[hl]istamine|ptide|tase|nase)n$/, '$1'],
	[/([bdfgklmnprst])\1en$/, '$1'],
	[/((?:ing|teit|cyt|[aeiou]nt|ïd|ijn|ier|uw|cht)(?<!acht))en$/, '$1'],
	[/([tsd])oren$/, '$1or'],
	[/(nt|st|ct)en$/, '$1'],
	[/([cdflprt])omen$/, '$1oom'],
	[/(tig|lerg|toog|athog)enen$/, '$1een'],
	[/rganen$/, 'rgaan'],
	[/mata$/, 'ma'],
	[/([st]iv|[aeiou]tic)a$/, '$1um'],
]
