import {type Form, forms} from '../dutch/inflect/index.ts'

/**
 * The singular of a label that is surely a plural: bloedplaatjes gives bloedplaatje, fysiologische concentraties
 * fysiologische concentratie. Any other label comes back as it is: hersenen and mazelen have no singular, and of hormonen
 * the letters don't tell. Every singular that is given has the label among its forms.
 */
export function singular(label: string): string {
	const [, before = '', word = ''] = /^(.*[\s-])?(\S+)$/su.exec(label) ?? []
	if (unsure.test(word) || phrase.test(before)) return label
	const ending = endings.find(([plural]) => plural.test(word))
	const found = ending && before + word.replace(...ending)
	const isForm = ({form, rule}: Form) => form === label && !rule.startsWith('diminutive')
	return found !== undefined && found !== label && forms(found).some(isForm) ? found : label
}

// Words that end as plurals do, and are none: diabetes has no pattern here, kussen, inkomen and mensen do.
const unsure =
	/(?:hersenen|kussen|tussen|inkomen|linnen|midden|bekken|kitten|mannen)$|^(?:series|species|heden)$/i

// Its last word is not its head: wisselwerking tussen medicijnen
const phrase = /\s(?:aan|bij|door|en|in|met|naar|of|onder|op|over|tegen|tot|tussen|uit|van|voor|zonder)\s/i

/** What a plural surely ends in, and its singular. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/(je)s$/, '$1'],
	[/([stxr]ie)s$/, '$1'],
	[/([^aeiou](?:er|el)|oeder|[dtp]or|[iy]ne|[aeo]se)s$/, '$1'],
	[/([aiouy])['’]s$/, '$1'],
	[/(ie)ën$/, '$1'],
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
