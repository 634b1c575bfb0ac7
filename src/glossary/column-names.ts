import {collapseWhiteSpace} from '../text/white-space.ts'

/**
 * Returns the concept field that each column of a table contains, by the Dutch names in its header
 * (`Betekenis (kort)` is the definition); `undefined` for a column with an unknown name. All are `undefined`
 * if the row is not a header. If only one of the term and its definition has a known name, the other one is
 * taken to be the nearest column with an unknown name: the first one after the term, or the last one before
 * the definition. `otherNames` adds names, in lower case.
 */
export function fieldsOfColumns(
	header: readonly string[],
	otherNames: ReadonlyMap<string, string> = new Map(),
): (string | undefined)[] {
	const names = header.map(cell => {
		const name = collapseWhiteSpace(cell).toLowerCase()
		return name.replace(/ ?\([^()]*\)| ?[?:]$/g, '')
	})
	const knownFields = names.map(name => otherNames.get(name) ?? fieldByName.get(name))
	// Without a column for the term, the abbreviation is the term.
	const shortField = knownFields.includes('prefLabel') ? 'altLabel' : 'prefLabel'
	const fields = names.map((name, i) => (/^afkorting(?:en)?$/.test(name) ? shortField : knownFields[i]))
	const term = fields.indexOf('prefLabel')
	const definition = fields.indexOf('definition')
	const unknown = fields.flatMap((field, i) => (field === undefined && names[i] !== '' ? [i] : []))
	const missing =
		definition < 0 && term >= 0 ? 'definition' : term < 0 && definition >= 0 ? 'prefLabel' : undefined
	const nearest =
		missing === 'definition' ? unknown.find(i => i > term) : unknown.findLast(i => i < definition)
	return fields.map((field, i) => {
		if (missing !== undefined && i === (nearest ?? unknown[0])) return missing
		return repeatable.has(field) || fields.indexOf(field) === i ? field : undefined
	})
}

/** The fields that more than one column may contain. Of the others, only the first column counts. */
const repeatable = /* @__PURE__ */ new Set<string | undefined>([
	...['altLabel', 'hiddenLabel', 'related', 'broader', 'subject'],
])

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

/** Returns map entries from the names of a column, in lower case with `|` between them, to its field. */
export function namesOfField(field: string, names: string): [string, string][] {
	return names.split('|').map(name => [name, field])
}
