import {expectArray} from '../text/expect-type.ts'
import {isGlossaryHeader} from './column-fields.ts'
import type {ParsedGlossary} from './draft.ts'
import {isJsonObject} from './json-ld.ts'
import {namesIn} from './json-tables.ts'
import {readValue, recordOf} from './json-values.ts'
import {createProblemLog} from './problem-log.ts'
import {draftsOfTable} from './table.ts'
import type {TableRow} from './table-rows.ts'
import {toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from rows of any kind, as objects: of JSON or YAML, a spreadsheet, a database or an API. The keys are
 * the names that a header of {@link parseCsv} may have: *woord*, *term*, *voorkeursterm*, *uitleg*, *definitie*,
 * *meaning*, *synoniemen*, … A value is a text, a number, an array of these, or an object with a text, as a CMS has it. Everything
 * else is as for a table in CSV.
 *
 * Rows whose keys name no term or no definition are refused with one problem. Places are such as `'rows[3]'`. Linear.
 *
 * @throws {TypeError} If `rows` is not an array.
 * @example
 * ```ts
 * import {parseRows} from 'zorgwoorden/exchange'
 *
 * const {concepts} = parseRows([{woord: 'Bloedplaatjes', uitleg: 'Deel van het bloed.', synoniemen: ['trombocyt']}])
 * concepts.map(({id, altLabel}) => [id, altLabel]) // => [['bloedplaatje', ['trombocyt']]]
 * ```
 */
export function parseRows(rows: readonly unknown[]): ParsedGlossary {
	expectArray('rows', rows)
	const log = createProblemLog()
	const records = rows.map(row => (isJsonObject(row) ? recordOf(row) : undefined))
	const columns = namesIn(records.filter(record => record !== undefined))
	if (rows.length > 0 && !isGlossaryHeader(columns)) {
		const found = columns.length > 0 ? `\`${columns.slice(0, 20).join(', ')}\`` : 'none'
		log.add('rows', `Expected objects with a key for the term and one for its definition, found ${found}`)
		return {concepts: [], problems: log.list()}
	}
	const tableRows = records.flatMap((record, index): TableRow[] => {
		const place = `rows[${index}]`
		if (record) return [{place, values: columns.map(name => readValue(record[name], place, log))}]
		log.addOfKind('row', place, 'Expected an object')
		return []
	})
	return toGlossary(draftsOfTable({columns, rows: tableRows}, 'rows', log), log)
}
