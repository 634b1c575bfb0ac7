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

/** A glossary and the compiled functions that a check needs. */
export interface CheckedGlossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly match: (text: string) => readonly Match[]
	readonly search: (query: string, options?: SearchOptions) => readonly SearchResult[]
}

/** Options of {@link checkText}. */
export interface CheckOptions {
	/** Ids of concepts to leave out of the report. Default `[]`. */
	readonly exclude?: readonly string[]
	/** Whether a term inside a longer word counts as an occurrence. Default `true`. */
	readonly compounds?: boolean
}

/** The findings about a document; each list is in the order of first occurrence. */
export interface CheckReport {
	/** How many word lists with concepts the document has. */
	readonly lists: number
	/** Concepts of the glossary that occur in the text, and whether the document's word lists contain them. */
	readonly occurring: readonly (LineColumn & {concept: Concept; count: number; listed: boolean})[]
	/** Concepts of the word lists that never occur in the text. */
	readonly unused: readonly (LineColumn & {concept: Concept})[]
	/** Entries of the word lists that differ from the glossary, such as edited ones, and what the glossary has. */
	readonly entries: readonly (LineColumn & {text: string; expected: string})[]
	/** Misspelt terms, each with the correct word in the same form: *stamcellen* for *stamsellen*. */
	readonly spelling: readonly MisspeltTerm[]
	/** Long words that look medical and are neither in the glossary nor in the word lists. */
	readonly candidates: readonly LongWord[]
}

/** A word of the text that is a form of a label. */
interface TermOccurrence extends LineColumn {
	readonly word: string
	readonly concept: Concept
}

/** A misspelt word, and its correct spelling in the same form. */
interface MisspeltTerm extends TermOccurrence {
	readonly expected: string
}

/** A message of the plugin. */
interface PluginMessage extends LineColumn {
	/** `'marked'` for an occurrence of a term, `'spelling'` for a misspelt term, `'entry'` for an entry. */
	readonly ruleId: string | undefined
	readonly word: string
	/** The correct spellings, the prefLabels of an occurrence, or the text that the glossary has for an entry. */
	readonly expected: readonly string[]
}

// From this score up, a search result is nearly the word itself.
const likelyScore = 0.75

/** Checks a document. Reads the same text as the plugin: no headings, links, code or word lists. */
export async function checkText(
	source: string,
	glossary: CheckedGlossary,
	options: CheckOptions = {},
): Promise<CheckReport> {
	const text = withoutByteOrderMark(source)
	const lists = parseWordLists(text)
	const listConcepts = lists.flatMap(({concepts}) => concepts)
	const messages = await messagesOn(text, glossary.concepts, options, ['marked', 'spelling', 'entry'])
	const occurrences = occurrencesIn(messages, glossary.concepts)
	const listOccurrences =
		listConcepts.length > 0
			? occurrencesIn(await messagesOn(text, listConcepts, options, ['marked']), listConcepts)
			: []
	const usedIds = new Set(listOccurrences.map(({concept}) => concept.id))
	const occurringConcepts = new Set(occurrences.map(({concept}) => concept))
	const glossaryConceptsFor = ({prefLabel, altLabel}: Concept) =>
		[prefLabel, ...altLabel].flatMap(label => glossary.lookup(label))
	const listed = new Set(listConcepts.flatMap(glossaryConceptsFor))
	// The glossary may know a label that the list lacks: trombocyt, where the list only has bloedplaatje.
	const isUsed = (concept: Concept) =>
		usedIds.has(concept.id) || glossaryConceptsFor(concept).some(other => occurringConcepts.has(other))
	const matchListed = createMatcher(listConcepts)
	const isKnown = (word: string) => glossary.match(word).length > 0 || matchListed(word).length > 0
	const misspelt = misspeltTerms(messages, glossary)
	const reported = new Set(misspelt.map(({word}) => word.toLowerCase()))
	const unknownWords = longWords(text, lists).filter(
		({word}) => !isKnown(word) && !reported.has(word.toLowerCase()),
	)
	const spelling = [...misspelt, ...unknownWords.flatMap(word => nearestTerm(word, glossary))]
	const suspectWords = new Set(spelling.map(({word}) => word))
	return {
		lists: lists.filter(({concepts}) => concepts.length > 0).length,
		occurring: [...groupBy(occurrences, ({concept}) => concept).values()].flatMap(group => {
			const [first] = group
			if (!first) return []
			const {concept, line, column} = first
			return [{concept, count: group.length, listed: listed.has(concept), line, column}]
		}),
		unused: lists.flatMap(({concepts, start}) => {
			const lineColumnAt = createLineColumnAt(text)
			let from = start
			return concepts.flatMap(concept => {
				const index = text.indexOf(concept.source.at(0)?.headword ?? concept.prefLabel, from)
				from = Math.max(from, index)
				return isUsed(concept) ? [] : [{concept, ...lineColumnAt(from)}]
			})
		}),
		entries: messages
			.filter(({ruleId}) => ruleId === 'entry')
			.map(({word: text, expected, line, column}) => ({text, expected: expected.join(), line, column})),
		spelling: spelling.sort((a, b) => a.line - b.line || a.column - b.column),
		candidates: unknownWords.filter(({word}) => looksMedical(word) && !suspectWords.has(word)),
	}
}

/** The messages of the plugin about a document. */
async function messagesOn(
	text: string,
	concepts: readonly Concept[],
	{exclude = [], compounds = true}: CheckOptions,
	report: readonly ('marked' | 'spelling' | 'entry')[],
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
		ruleId,
		word: actual ?? '',
		expected: expected ?? [],
		line: line ?? 1,
		column: column ?? 1,
	}))
}

/** The occurrences of the concepts, in order. */
function occurrencesIn(messages: readonly PluginMessage[], concepts: readonly Concept[]): TermOccurrence[] {
	const byLabel = groupBy(concepts, ({prefLabel}) => prefLabel)
	return messages
		.filter(({ruleId}) => ruleId === 'marked')
		.flatMap(({expected, word, line, column}) =>
			expected.flatMap(label => byLabel.get(label) ?? []).map(concept => ({word, concept, line, column})),
		)
}

/**
 * Words that are a form of a hiddenLabel, also inside a compound, or that are one letter away from a correct
 * label.
 */
function misspeltTerms(messages: readonly PluginMessage[], {match}: CheckedGlossary): MisspeltTerm[] {
	return messages
		.filter(({ruleId}) => ruleId === 'spelling')
		.flatMap(({expected: forms, word, line, column}) =>
			forms.flatMap(expected => {
				const [matched] = match(expected)
				return (matched?.concepts ?? []).map(concept => ({word, expected, concept, line, column}))
			}),
		)
}

/** The term that a long unknown word nearly is, if there is one. */
function nearestTerm(
	{word, line, column}: LineColumn & {word: string},
	{search}: CheckedGlossary,
): MisspeltTerm[] {
	const [best] = search(word, {limit: 1})
	if (!best || best.score < likelyScore || best.score > 0.8) return []
	const lowerWord = word.toLowerCase()
	const label = best.label.toLowerCase()
	// Not a misspelling: a form that the rules don't generate (interferonen), or a wider term (killercellen for
	// T-killercel).
	const isForm = lowerWord.startsWith(label)
	const heads = label.split(/[\s-]/).slice(-1)
	const isWider = heads.some(head => [head, ...inflect(head)].includes(lowerWord))
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
