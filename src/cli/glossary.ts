import {
	type Concept,
	concepts,
	createExplain,
	createLookup,
	createSearch,
	type Explanation,
	type SearchOptions,
	type SearchResult,
	withDefinitions,
} from '../index.ts'
import {type ReadGlossary, readGlossary} from './glossary-formats.ts'
import {joinGlossaries, type NamedGlossary} from './join-glossaries.ts'
import {readAnyText} from './read-text.ts'
import {report, type Terminal} from './terminal.ts'

/** A glossary and the compiled functions that the commands use. */
export interface Glossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly explain: (text: string) => readonly Explanation[]
	readonly search: (query: string, options?: SearchOptions) => readonly SearchResult[]
}

/**
 * Opens the glossaries that were named, joined: `bundled`, `general` or a file, whose extension indicates the format
 * (JSON, CSV, SKOS or the word lists of a document). Opens the bundled one if none was named. Reports on standard error
 * what can't be read, and what is left out. `definitions` is the file of `--definitions`.
 *
 * @throws an error that names the file, if it can't be read or is not a glossary
 */
export async function openGlossary(
	names: readonly string[],
	definitions: string | undefined,
	terminal: Terminal,
): Promise<Glossary> {
	const glossaries: NamedGlossary[] = []
	for (const name of names) glossaries.push({name, concepts: await namedConcepts(name, terminal)})
	const [only = {concepts}, ...others] = glossaries
	const joined = others.length === 0 ? {concepts: only.concepts, messages: []} : joinGlossaries(glossaries)
	for (const message of joined.messages) report(terminal, message)
	const defined =
		definitions === undefined ? joined.concepts : await withDefinitionsOf(definitions, joined.concepts)
	return {
		concepts: defined,
		lookup: createLookup(defined),
		explain: createExplain(defined),
		search: createSearch(defined),
	}
}

/** Returns concepts with the definitions in a file: `{"milt": "Orgaan dat het bloed zuivert."}`. */
async function withDefinitionsOf(file: string, concepts: readonly Concept[]): Promise<readonly Concept[]> {
	const {text} = await readAnyText(file)
	try {
		return withDefinitions(concepts, JSON.parse(text))
	} catch (error) {
		throw new Error(`${file} has no definitions: ${firstProblem(error)}`, {cause: error})
	}
}

async function namedConcepts(name: string, terminal: Terminal): Promise<readonly Concept[]> {
	if (name === 'bundled') return concepts
	if (name === 'general') return (await import('../general/index.ts')).generalConcepts
	const read = await readConcepts(name)
	const [problem = 'it contains no concepts', ...others] = read.problems
	if (read.concepts.length === 0)
		throw new Error(
			`${name} is not a glossary: ${problem}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
		)
	for (const problem of read.problems) report(terminal, `${name}:${problem}`)
	return read.concepts
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
