import {
	type Concept,
	concepts,
	createExplain,
	createLookup,
	createMatcher,
	createSearch,
	type Explanation,
	type Match,
	parseConcepts,
	type SearchOptions,
	type SearchResult,
} from '../index.ts'
import {readText} from './read-text.ts'

/** A glossary, and what the commands ask of it. */
export interface Glossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly explain: (text: string) => readonly Explanation[]
	readonly match: (text: string) => readonly Match[]
	readonly search: (query: string, options?: SearchOptions) => readonly SearchResult[]
}

/**
 * Opens the glossary in a JSON file, or the bundled one.
 *
 * @throws an error that names the file, where it can't be read, is no JSON or no glossary
 */
export async function openGlossary(file: string | undefined): Promise<Glossary> {
	const own = file === undefined ? concepts : await readConcepts(file)
	return {
		concepts: own,
		lookup: createLookup(own),
		explain: createExplain(own),
		match: createMatcher(own),
		search: createSearch(own),
	}
}

async function readConcepts(file: string): Promise<Concept[]> {
	const json = await readText(file)
	try {
		return parseConcepts(JSON.parse(json.replace(/^\uFEFF/, '')))
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
