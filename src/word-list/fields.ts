import {bareFieldName, entryFieldNames, isSourceNote, isTermColumn} from '../dutch/index.ts'
import {fieldOfName, fieldsOfColumns, namesOfField} from '../glossary/column-names.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** What a column of a table, or a line below a term, says of the term. `other` has no place in a concept. */
export type Field = 'prefLabel' | 'altLabel' | 'definition' | 'scopeNote' | 'other'

const otherNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...namesOfField('altLabel', entryFieldNames.altLabel),
	...namesOfField('scopeNote', entryFieldNames.scopeNote),
	...namesOfField('other', entryFieldNames.other),
])
const namesInTables: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...namesOfField('altLabel', entryFieldNames.altLabel).filter(([name]) => fieldOfName(name) === undefined),
	...namesOfField('other', entryFieldNames.other),
])

/** Returns the fields of the columns of a table, by the names in its header. */
export function tableFields(header: readonly string[]): (string | undefined)[] {
	const names = header.map(name => collapseWhiteSpace(name).toLowerCase())
	const hasTerm = names.some(name => fieldOfName(name) === 'prefLabel')
	const term = hasTerm ? undefined : names.find(isTermColumn)
	return fieldsOfColumns(
		header,
		term === undefined ? namesInTables : new Map([...namesInTables, [term, 'prefLabel']]),
	)
}

/** Returns the field that a heading or the start of a line names. */
export function fieldOf(name: string): Field | undefined {
	if (name.length > 60) return undefined
	const lowerCased = bareFieldName(collapseWhiteSpace(name).replace(/ ?:$/, ''))
	const field = fieldOfName(lowerCased, otherNames)
	switch (field) {
		case 'definition':
		case 'scopeNote':
		case 'altLabel':
		case 'other':
			return field
		default:
			return /^afkorting/.test(lowerCased) ? 'altLabel' : undefined
	}
}

/** Splits a line that starts with the name of a field (`Synoniemen: dokter`), or is a source in brackets. */
export function splitField(line: string): {field: Field; name: string; text: string} | undefined {
	if (isSourceNote(line)) return {field: 'other', name: '', text: line}
	const [start, name] = /^([^:]{2,40}?) ?: /.exec(`${line} `) ?? []
	if (start === undefined || name === undefined) return undefined
	const field = fieldOf(name)
	const text = line.slice(start.length).trim()
	// Names end in a full stop as a sentence does, unless they are abbreviations.
	return field && {field, name, text: field === 'altLabel' ? text.replace(/(?<=\p{L}{4})\.$/u, '') : text}
}
