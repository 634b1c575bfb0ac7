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
import {type ReadGlossary, readGlossary} from './formats.ts'
import {readUtf8} from './read-text.ts'
import type {Terminal} from './terminal.ts'

/** A glossary, and what the commands ask of it. */
export interface Glossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly explain: (text: string) => readonly Explanation[]
	readonly match: (text: string) => readonly Match[]
	readonly search: (query: string, options?: SearchOptions) => readonly SearchResult[]
}

/**
 * Opens the glossary in a file, or the bundled one: JSON, CSV, SKOS or the word lists of a document, by its ending.
 * What can't be read of it is told on standard error.
 *
 * @throws an error that names the file, where it can't be read or is no glossary
 */
export async function openGlossary(file: string | undefined, {stderr}: Terminal): Promise<Glossary> {
	const read = file === undefined ? {concepts, problems: []} : await readConcepts(file)
	const own = read.concepts
	for (const problem of read.problems) stderr.write(`${file}:${problem}\n`)
	if (own.length === 0) throw new Error(`${file} is no glossary: it holds no concepts`)
	return {
		concepts: own,
		lookup: createLookup(own),
		explain: createExplain(own),
		match: createMatcher(own),
		search: createSearch(own),
	}
}

/** Reads the glossary in a file; {@link openGlossary} tells what it throws. */
export async function readConcepts(file: string): Promise<ReadGlossary> {
	const text = await readUtf8(file)
	try {
		return await readGlossary(file, text)
	} catch (error) {
		throw new Error(`${file} is no glossary: ${firstProblem(error)}`, {cause: error})
	}
}

/** The first problem, and how many more there are: an error is one line. */
function firstProblem(error: unknown): string {
	const problems: unknown[] = error instanceof AggregateError ? error.errors : [error]
	const [first] = problems
	const message = first instanceof Error ? first.message : String(first)
	return problems.length > 1 ? `${message} (and ${problems.length - 1} more)` : message
}
