import {type Form, formsOf} from './index.ts'

/**
 * The singular of a label that is surely a plural: bloedplaatjes gives bloedplaatje, fysiologische concentraties
 * fysiologische concentratie. Any other label comes back as it is: hersenen and mazelen have no singular, and of synapsen
 * the letters don't tell. Every singular that is given has the label among its forms, or what people write for one: allergiën.
 */
export function singular(label: string): string {
	const [, before = '', word = ''] = /^(.*[\s-])?(\S+)$/su.exec(label) ?? []
	if (unsure.test(word) || verb.test(word) || phrase.test(before)) return label
	if (!/[ains]$|ae$/.test(word)) return label
	const ending = endings.find(([plural]) => plural.test(word))
	const found = ending && before + word.replace(...ending)
	const written = new Set([label, label.replace(/iën$/, 'ieën')])
	const isForm = ({form, rule}: Form) => written.has(form) && !rule.startsWith('diminutive')
	if (found === undefined || found === label || (/e\s$/.test(before) && neuter.test(found))) return label
	return formsOf(found).some(isForm) ? found : label
}

// Words that end as plurals do, and are none: diabetes has no pattern here, kussen, inkomen and mensen do.
const unsure =
	/(?:hersenen|kussen|tussen|inkomen|linnen|midden|bekken|kitten|mannen|abdomen|bronchiën|(?<!ok)pokken|caries|(?:di|in|per|trans)vers|(?:e|ro)enten|kantoren|klassen)$|^(?:series|species|heden)$/i

// besmetten and hoesten as headwords; afweerstoffen is longer, and cellen no verb
const verb =
	/^(?:(?:aan|af|be|her|in|onder|ont|op|uit|vast|ver)[^aeiouy]*[aeiouy]+[^aeiouy]*|hecht|hoest|klopp|prikk|rill|rust|slikk|spatt|stoll|tast|tell|test|wenn|zwell)en$/

// Its last word is not its head: wisselwerking tussen medicijnen
const phrase = /\s(?:aan|bij|door|en|in|met|naar|of|onder|op|over|tegen|tot|tussen|uit|van|voor|zonder)\s/i

// An adjective before it loses its -e too, and the letters don't tell how: witte bloedlichaampjes, een wit bloedlichaampje
const neuter =
	/(?:je|wit|vat|lichaam|orgaan|wricht|enzym|hormoon|zuur|middel|cijn|geen|teem|deem|zeem|kanaal|signaal|[lns]oom|isme|um)$/

/** What a plural surely ends in, and its singular; words whose letters don't tell stand before the rules. */
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
