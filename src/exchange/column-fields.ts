import {fieldOfName, fieldsOfColumns, hasKnownName, namesOfField} from '../glossary/column-names.ts'

/** The names of the columns that `printCsv` always prints. */
export const printedColumns = [
	...['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition'],
	...['related', 'document', 'list', 'headword'],
] as const

/** What the columns of a table contain. */
export interface ColumnFields {
	readonly fields: readonly (string | undefined)[]
	/** The column of a formal definition next to a plain one; -1 if there is none. */
	readonly formal: number
	/** The columns of the term and the definition whose name is not known: the only ones that they can be. */
	readonly guessed: readonly number[]
}

/** Returns what the columns with these names contain. */
export function readColumns(names: readonly string[]): ColumnFields {
	const fields = fieldsOfColumns(names, fieldByName)
	const formal = names.findIndex((name, i) => !fields[i] && fieldOfName(name, fieldByName) === 'definition')
	const isGuess = (i: number) =>
		/^(?:prefLabel|definition)$/.test(fields[i] ?? '') && knownField(names[i] ?? '') === undefined
	return {fields, formal, guessed: [...fields.keys()].filter(isGuess)}
}

/** Whether a row names the columns of a glossary. */
export function isGlossaryHeader(names: readonly string[]): boolean {
	return fieldsOfColumns(names, fieldByName).includes('prefLabel')
}

/** Whether a row has the name of a column, and so is a header, though maybe not of a glossary. */
export function isHeader(names: readonly string[]): boolean {
	return hasKnownName(names, fieldByName)
}

/** Returns the field that a name says by itself; `undefined` if it is unknown. */
export function knownField(name: string): string | undefined {
	return fieldOfName(name, fieldByName)
}

/** The field for each name, in lower case, in addition to those of any table. */
const fieldByName: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...[
		...printedColumns,
		'ambiguousLabel',
		'scopeNote',
		'broader',
		'subject',
		'rarity',
		'modified',
		'reviewed',
	]
		.filter(name => name !== 'definition')
		.map((name): [string, string] => [name.toLowerCase(), name]),
	...namesOfField('id', 'identifier|@id|uri|iri|concepturi|concept uri'),
	...namesOfField('type', 'type|rdf:type|@type'),
	...namesOfField('language', 'language|lang|taal'),
	...namesOfField(
		'prefLabel',
		'vakwoord|vakterm|lemma|pref label|preferred label|preferred term|itemlabel|front|voorkant',
	),
	...namesOfField('expansion', 'volledige naam|volledige term|uitgeschreven'),
	...namesOfField('definition', 'itemdescription|back|achterkant'),
	...namesOfField(
		'altLabel',
		'ook bekend als|andere benaming|andere benamingen|gebruikt voor|alternatief label|alternatieve labels|alias|aliassen|aliases|alt label|alternative label|alternative labels|alternative term|alternative terms|itemaltlabel|varianten|niet-voorkeursterm|niet-voorkeurstermen',
	),
	...namesOfField('hiddenLabel', 'hidden label|hidden labels|zoeklabel|zoeklabels|spelfouten|misspellings'),
	...namesOfField('related', 'verwant|verwante term|verwante termen|gerelateerd|is gerelateerd aan|zie ook'),
	...namesOfField('document', 'bron|source|heeft bron'),
	...namesOfField('list', 'lijst'),
	...namesOfField(
		'broader',
		'breder|boven|bovenliggend begrip|bredere term|bredere termen|heeft bovenliggend begrip|is specialisatie van',
	),
	...namesOfField(
		'narrower',
		'smaller|onder|onderliggend begrip|nauwere term|nauwere termen|narrower|heeft onderliggend begrip|is generalisatie van',
	),
	...namesOfField('subject', 'vakgebied|vakgebieden'),
	...namesOfField('rarity', 'zeldzaamheid'),
	...namesOfField('modified', 'gewijzigd|laatst gewijzigd'),
	...namesOfField('reviewed', 'beoordeeld|beoordelingen'),
])
