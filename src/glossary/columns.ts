import {collapseWhiteSpace} from '../text/white-space.ts'

/**
 * The field that each column of a table holds, by the Dutch names in its header, brackets behind them aside; `undefined` where a name
 * is not known, and for every column where the row is no header. Where the term is named and its meaning isn't, that is the next
 * column without a known name, and the other way round. `more` has further names, in lower case.
 */
export function fieldsOfColumns(
	header: readonly string[],
	otherNames: ReadonlyMap<string, string> = new Map(),
): (string | undefined)[] {
	const names = header.map(cell => {
		const name = collapseWhiteSpace(cell).toLowerCase()
		return name.replace(/ ?\([^()]*\)| ?[?:]$/g, '')
	})
	const found = names.map(name => otherNames.get(name) ?? fieldByName.get(name))
	// Where nothing else is the term, the abbreviation is.
	const short = found.includes('prefLabel') ? 'altLabel' : 'prefLabel'
	const columns = names.map((name, at) => (/^afkorting(?:en)?$/.test(name) ? short : found[at]))
	const term = columns.indexOf('prefLabel')
	const meaning = columns.indexOf('definition')
	const others = columns.flatMap((column, at) => (column === undefined && names[at] !== '' ? [at] : []))
	const lacking = meaning < 0 && term >= 0 ? 'definition' : term < 0 && meaning >= 0 ? 'prefLabel' : undefined
	const near = lacking === 'definition' ? others.find(at => at > term) : others.findLast(at => at < meaning)
	return columns.map((column, at) => {
		if (lacking !== undefined && at === (near ?? others[0])) return lacking
		return repeatable.has(column) || columns.indexOf(column) === at ? column : undefined
	})
}

const repeatable = /* @__PURE__ */ new Set<string | undefined>(['altLabel', 'hiddenLabel', 'related'])

const fieldByName: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...namesOfField(
		'prefLabel',
		'woord|woorden|term|termen|begrip|begrippen|moeilijk woord|moeilijke woorden|naam|label',
	),
	...namesOfField('altLabel', 'synoniem|synoniemen|ook wel|andere naam|andere namen|ander woord'),
	...namesOfField(
		'definition',
		'betekenis|uitleg|definitie|omschrijving|toelichting|verklaring|beschrijving',
	),
	...namesOfField('definition', 'wat betekent het|wat betekent dit|wat is het|staat voor|voluit'),
])

/** Entries for a map from names in a header to a field; `names` are in lower case, with `|` between them. */
export function namesOfField(field: string, names: string): [string, string][] {
	return names.split('|').map(name => [name, field])
}
