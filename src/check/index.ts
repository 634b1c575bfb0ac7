import {
	type Concept,
	createMatcher,
	inflect,
	type Match,
	type SearchOptions,
	type SearchResult,
} from '../index.ts'
import {createParser} from '../markdown/processor.ts'
import remarkZorgwoorden from '../remark/index.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import {parseWordLists} from '../word-list/index.ts'
import {type LongWord, longWords} from './long-words.ts'
import {looksMedical} from './medical-parts.ts'

/** A glossary and its compiled functions, as far as a check needs them. */
export interface CheckedGlossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly match: (text: string) => readonly Match[]
	readonly search: (query: string, options?: SearchOptions) => readonly SearchResult[]
}

export interface CheckOptions {
	/** Ids of concepts to leave out of the report. Default `[]`. */
	readonly exclude?: readonly string[]
	/** Whether a term inside a longer word counts as an occurrence. Default `true`. */
	readonly compounds?: boolean
}

/** What can be said of a document, each in the order of its first place. */
export interface CheckReport {
	/** How many word lists with concepts it has. */
	readonly lists: number
	/** Concepts of the glossary in its text, and whether its own list has them. */
	readonly occurring: readonly (LineColumn & {concept: Concept; count: number; listed: boolean})[]
	/** Concepts of its own list that are never in its text. */
	readonly unused: readonly (LineColumn & {concept: Concept})[]
	/** Terms that are misspelt, each with what was meant in the form that the text has: *stamsellen*, stamcellen. */
	readonly spelling: readonly MisspeltTerm[]
	/** Long words that look medical, and that neither the glossary nor the list knows. */
	readonly candidates: readonly LongWord[]
}

interface TermOccurrence extends LineColumn {
	readonly word: string
	readonly concept: Concept
}

interface MisspeltTerm extends TermOccurrence {
	readonly expected: string
}

interface PluginMessage extends LineColumn {
	/** Whether a term is misspelt; else it occurs. */
	readonly isMisspelling: boolean
	readonly word: string
	readonly expected: readonly string[]
}

// From here on an answer of the search is nearly the word itself.
const likelyScore = 0.75

/** Reads a document as the plugin does, so without headings, links, code and its own word lists. */
export async function checkText(
	source: string,
	glossary: CheckedGlossary,
	options: CheckOptions = {},
): Promise<CheckReport> {
	const text = withoutByteOrderMark(source)
	const lists = parseWordLists(text)
	const own = lists.flatMap(({concepts}) => concepts)
	const messages = await messagesOn(text, glossary.concepts, options, ['marked', 'spelling'])
	const seen = occurrences(messages, glossary.concepts)
	const used = own.length > 0 ? occurrences(await messagesOn(text, own, options, ['marked']), own) : []
	const usedIds = new Set(used.map(({concept}) => concept.id))
	const inText = new Set(seen.map(({concept}) => concept))
	const glossaryConceptsFor = ({prefLabel, altLabel}: Concept) =>
		[prefLabel, ...altLabel].flatMap(label => glossary.lookup(label))
	const listed = new Set(own.flatMap(glossaryConceptsFor))
	// The glossary knows names that the list doesn't give: thrombocyt, where the list has bloedplaatje.
	const isUsed = (concept: Concept) =>
		usedIds.has(concept.id) || glossaryConceptsFor(concept).some(other => inText.has(other))
	const matchOwn = createMatcher(own)
	const known = (word: string) => glossary.match(word).length > 0 || matchOwn(word).length > 0
	const slips = misspeltTerms(messages, glossary)
	const told = new Set(slips.map(({word}) => word.toLowerCase()))
	const unknown = longWords(text, lists).filter(({word}) => !known(word) && !told.has(word.toLowerCase()))
	const spelling = [...slips, ...unknown.flatMap(found => nearestTerm(found, glossary))]
	const suspect = new Set(spelling.map(({word}) => word))
	return {
		lists: lists.filter(({concepts}) => concepts.length > 0).length,
		occurring: [...groupBy(seen, ({concept}) => concept).values()].flatMap(all => {
			const [first] = all
			if (!first) return []
			const {concept, line, column} = first
			return [{concept, count: all.length, listed: listed.has(concept), line, column}]
		}),
		unused: lists.flatMap(({concepts, start}) => {
			const reach = createLineColumnAt(text)
			let from = start
			return concepts.flatMap(concept => {
				const at = text.indexOf(concept.source.at(0)?.headword ?? concept.prefLabel, from)
				from = Math.max(from, at)
				return isUsed(concept) ? [] : [{concept, ...reach(from)}]
			})
		}),
		spelling: spelling.sort((a, b) => a.line - b.line || a.column - b.column),
		candidates: unknown.filter(({word}) => looksMedical(word) && !suspect.has(word)),
	}
}

/** Tells of a document as the plugin does. */
async function messagesOn(
	text: string,
	concepts: readonly Concept[],
	{exclude = [], compounds = true}: CheckOptions,
	report: readonly ('marked' | 'spelling')[],
): Promise<PluginMessage[]> {
	const file = await createParser()
		.use(remarkZorgwoorden, {
			concepts,
			mark: 'inline',
			occurrences: 'all',
			wordList: false,
			report,
			exclude: exclude.filter(id => concepts.some(concept => concept.id === id)),
			compounds,
		})
		.use(function () {
			this.compiler = () => ''
		})
		.process(text)
	return file.messages.map(({ruleId, actual, expected, line, column}) => ({
		isMisspelling: ruleId === 'spelling',
		word: actual ?? '',
		expected: expected ?? [],
		line: line ?? 1,
		column: column ?? 1,
	}))
}

/** Each occurrence of the concepts. */
function occurrences(messages: readonly PluginMessage[], concepts: readonly Concept[]): TermOccurrence[] {
	const byLabel = groupBy(concepts, ({prefLabel}) => prefLabel)
	return messages
		.filter(({isMisspelling}) => !isMisspelling)
		.flatMap(({expected, word, line, column}) =>
			expected.flatMap(label => byLabel.get(label) ?? []).map(concept => ({word, concept, line, column})),
		)
}

/** Terms by a hiddenLabel in any form, also in a compound, and terms one letter away from a right label. */
function misspeltTerms(messages: readonly PluginMessage[], {match}: CheckedGlossary): MisspeltTerm[] {
	return messages
		.filter(({isMisspelling}) => isMisspelling)
		.flatMap(({expected: forms, word, line, column}) =>
			forms.flatMap(expected => {
				const [meant] = match(expected)
				return (meant?.concepts ?? []).map(concept => ({word, expected, concept, line, column}))
			}),
		)
}

function nearestTerm(
	{word, line, column}: LineColumn & {word: string},
	{search}: CheckedGlossary,
): MisspeltTerm[] {
	const [best] = search(word, {limit: 1})
	if (!best || best.score < likelyScore || best.score > 0.8) return []
	const letters = word.toLowerCase()
	const label = best.label.toLowerCase()
	// A form that the rules don't give is no slip: interferonen. Nor is a wider term: killercellen for T-killercel.
	const isForm = letters.startsWith(label)
	const wider = label.split(/[\s-]/).slice(-1)
	const isWider = wider.some(head => [head, ...inflect(head)].includes(letters))
	return isForm || isWider
		? []
		: [{word, concept: best.concept, expected: best.concept.prefLabel, line, column}]
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>()
	for (const item of items) {
		const group = groups.get(keyOf(item))
		if (group) group.push(item)
		else groups.set(keyOf(item), [item])
	}
	return groups
}
