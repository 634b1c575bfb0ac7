import type {SearchKind, SearchResult} from '../index.ts'
import type {Glossary} from './glossary.ts'

/** What a query means. */
export interface Interpretation {
	/** Whether each result has the query, or a word of it, as a label or a form of one. */
	readonly isCertain: boolean
	/** A sentence without final punctuation; the results follow it, if any. */
	readonly message: string
	readonly results: readonly SearchResult[]
}

const contains = 'It contains'

/** What introduces the results of a kind. */
const introductions: Record<SearchKind, string> = {
	label: contains,
	inflection: contains,
	compound: contains,
	prefix: 'Did you mean',
	similar: 'Did you mean',
	definition: 'Perhaps you are looking for',
}

/**
 * Returns what a query means: all terms that it contains (*beenmerg* for *beenmergdonor*), or else the three nearest
 * ones.
 */
export function interpretQuery(query: string, {search}: Pick<Glossary, 'search'>): Interpretation {
	const start = `\`${query}\` is not in the glossary`
	const found = search(query)
	const [best] = found
	if (!best) return {isCertain: false, message: `${start}, and nothing similar was found`, results: []}
	const introduction = introductions[best.kind]
	const results = found.filter(({kind}) => introductions[kind] === introduction)
	return {
		isCertain: results.every(({kind}) => kind === 'label' || kind === 'inflection'),
		message: `${start}. ${introduction}`,
		results: introduction === contains ? results : results.slice(0, 3),
	}
}
