import {type Concept, parseConcepts} from '../../index.ts'
import {printJson, readLists, readPageLists} from '../glossary-formats.ts'
import {readDocument} from '../read-document.ts'
import type {Request} from '../request.ts'
import {report, shownProse} from '../terminal.ts'

/**
 * `extract [file]`: prints the concepts of a document's own word lists as JSON, in the form of a glossary, or with
 * `--check` as a table to look over.
 */
export async function runExtract(request: Request): Promise<number> {
	const {terminal, flags} = request
	const {text, name, format} = await readDocument('extract', request)
	const {heading, whole} = flags
	const read =
		format === 'html' ? readPageLists(text, {heading, whole}) : readLists(text, name, {heading, whole})
	const {concepts, lines, problems} = await read
	const valid = parseConcepts(concepts)
	terminal.stdout.write(flags.check ? tableOf(valid, lines) : printJson(valid))
	for (const problem of problems) report(terminal, `${name ?? 'standard input'}:${problem}`)
	if (concepts.length > 0) return 0
	report(terminal, `Found no word list in ${name ?? 'standard input'}.`)
	return 1
}

/** A line for each concept, in columns: the line of its entry, its label, its synonyms and how its definition starts. */
function tableOf(concepts: readonly Concept[], lines: readonly number[]): string {
	const rows = concepts.map(({prefLabel, altLabel, definition}, index) => [
		String(lines[index] ?? ''),
		shownProse(prefLabel),
		shownProse(altLabel.join(', ')),
		firstWords(shownProse(definition)),
	])
	const widths = [0, 1, 2].map(column =>
		Math.max(0, ...rows.map(row => Math.min(row[column]?.length ?? 0, 32))),
	)
	return rows
		.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.map(row => `${row.trimEnd()}\n`)
		.join('')
}

/** The first words of a text, up to fifty characters. */
function firstWords(text: string): string {
	return text.length <= 50 ? text : `${text.slice(0, text.lastIndexOf(' ', 50) + 1 || 50).trimEnd()}…`
}
