import {
	type Concept,
	concepts,
	createExplain,
	createLookup,
	createMatcher,
	createSearch,
	type Explanation,
	type Match,
	type SearchOptions,
	type SearchResult,
} from '../index.ts'
import {type ReadGlossary, readGlossary} from './glossary-formats.ts'
import {readAnyText} from './read-text.ts'
import {report, type Terminal} from './terminal.ts'

/** A glossary and the compiled functions that the commands use. */
export interface Glossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly explain: (text: string) => readonly Explanation[]
	readonly match: (text: string) => readonly Match[]
	readonly search: (query: string, options?: SearchOptions) => readonly SearchResult[]
}

/**
 * Opens the glossary in a file, or the bundled one. The file extension indicates the format: JSON, CSV, SKOS
 * or the word lists of a document. Reports on standard error what can't be read.
 *
 * @throws an error that names the file, if it can't be read or is not a glossary
 */
export async function openGlossary(file: string | undefined, terminal: Terminal): Promise<Glossary> {
	const read = file === undefined ? {concepts, problems: []} : await readConcepts(file)
	const glossaryConcepts = read.concepts
	const [problem = 'it contains no concepts', ...others] = read.problems
	if (glossaryConcepts.length === 0)
		throw new Error(
			`${file} is not a glossary: ${problem}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
		)
	for (const problem of read.problems) report(terminal, `${file}:${problem}`)
	return {
		concepts: glossaryConcepts,
		lookup: createLookup(glossaryConcepts),
		explain: createExplain(glossaryConcepts),
		match: createMatcher(glossaryConcepts),
		search: createSearch(glossaryConcepts),
	}
}

/**
 * Reads the concepts of the glossary in a file.
 *
 * @throws an error that names the file, if it can't be read or is not a glossary
 */
export async function readConcepts(file: string): Promise<ReadGlossary> {
	const {text, encoding} = await readAnyText(file)
	try {
		const {concepts, problems} = await readGlossary(file, text)
		const note = encoding === undefined ? [] : [`line 1 Read the file as ${encoding}, since it is not UTF-8`]
		return {concepts, problems: [...note, ...problems]}
	} catch (error) {
		throw new Error(`${file} is not a glossary: ${firstProblem(error)}`, {cause: error})
	}
}

/** The first problem and the number of others, because an error is printed on one line. */
export function firstProblem(error: unknown): string {
	const problems: unknown[] = error instanceof AggregateError ? error.errors : [error]
	const [first] = problems
	const message = first instanceof Error ? first.message : String(first)
	return problems.length > 1 ? `${message} (and ${problems.length - 1} more)` : message
}
