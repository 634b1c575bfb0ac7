import {expectString} from '../text/expect-type.ts'
import {isGlossaryHeader} from './column-fields.ts'
import {readRows} from './csv-rows.ts'
import type {ParsedGlossary} from './draft.ts'
import {createProblemLog} from './problem-log.ts'
import {draftsOfTable} from './table.ts'
import {findTable} from './table-header.ts'
import {toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from CSV with commas, semicolons or tabs, with or without a byte order mark, in any line ends. The
 * header names the columns in any order, with the names that `printCsv` prints, or in Dutch or English: *term*,
 * *voorkeursterm*, *synoniemen*, *uitleg*, *definitie*, … Without a header, a table of two columns has the term and its
 * definition; any other table is refused. A missing id is derived from the term. Of a cell such as `'=1+1`, in which the
 * apostrophe keeps a spreadsheet from running a formula, the first apostrophe is left out. `modified` may be in Dutch
 * order (`3-11-2026`), as Excel saves it.
 *
 * In a table that `printCsv` didn't print, a term is read as the headword of a word list: `Body Mass Index (BMI)` has two
 * labels. Cells such as `NULL`, `n.v.t.` and `-` are empty.
 *
 * No text makes it throw: what can't be read is a problem, with a place such as `'line 3'`. Linear.
 *
 * @example
 * ```ts
 * import {parseCsv} from 'zorgwoorden/exchange'
 *
 * const {concepts, problems} = parseCsv('term;uitleg;synoniemen\nbloedplaatje;deel;trombocyt\nthymus;;')
 * concepts.map(({id, altLabel}) => [id, altLabel]) // => [['bloedplaatje', ['trombocyt']]]
 * problems[0]?.place // => 'line 3'
 * ```
 */
export function parseCsv(text: string): ParsedGlossary {
	expectString('text', text)
	const log = createProblemLog()
	const rows = readRows(text, isGlossaryHeader)
	for (const {line, unclosed} of rows)
		if (unclosed !== undefined)
			log.addOfKind(
				'quote',
				`line ${line}`,
				`Read a quote that nothing closes as part of its cell: \`${unclosed.slice(0, 60)}\``,
			)
	const {table, place} = findTable(
		rows.map(({cells, line}) => ({cells, place: `line ${line}`})),
		log,
	)
	return toGlossary(draftsOfTable(table, place, log), log)
}
