import {parsePartOfConcepts} from '../glossary/parse-concepts.ts'
import {
	type Compounds,
	type Concept,
	type ConceptInput,
	createLookup,
	createMatcher,
	type Match,
} from '../index.ts'
import type {Position} from '../remark/index.ts'
import type {Inspection} from '../remark/inspect.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'
import type {WordList} from '../word-list/index.ts'
import type {CheckOptions, CheckReport, MisspeltTerm} from './report.ts'
import {unexplainedWords} from './unexplained-words.ts'
import {type ReadText, wordsIn} from './words.ts'

/** A glossary and the compiled functions that a check needs. */
interface CompiledGlossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly match: (text: string) => readonly Match[]
}

/** What a check passes on to a plugin. */
export interface InspectOptions {
	readonly concepts: readonly ConceptInput[]
	readonly mark: 'inline'
	readonly file: string
	readonly exclude: readonly string[]
	readonly compounds: Compounds
}

/** A document as a check reads it, whatever its kind of tree. */
export interface CheckedDocument {
	readonly source: string
	readonly texts: readonly ReadText[]
	readonly lists: readonly WordList[]
	readonly inspect: (options: InspectOptions) => Inspection
	readonly find: (options: InspectOptions) => readonly FoundConcepts[]
}

/** The concepts of an occurrence, and whether a mark would split other markup. */
interface FoundConcepts {
	readonly concepts: readonly Concept[]
	readonly splitsMarkup: boolean
}

/** Checks a document, whatever its kind of tree. The glossary is compiled at the first call with it. */
export function checkDocument(
	{source, texts, lists, inspect, find}: CheckedDocument,
	concepts: readonly ConceptInput[],
	{exclude = [], compounds = true, plainWords}: CheckOptions,
): CheckReport {
	const glossary = compiledGlossary(concepts)
	const options = {mark: 'inline', file: source, exclude, compounds} as const
	const found = inspect({...options, concepts})
	const listConcepts = lists.flatMap(({concepts}) => concepts)
	const usedIds = idsOf(find({...options, concepts: listConcepts}).filter(({splitsMarkup}) => !splitsMarkup))
	const occurringIds = idsOf(found.occurrences)
	const glossaryIdsFor = ({prefLabel, altLabel}: Concept) =>
		[prefLabel, ...altLabel].flatMap(label => glossary.lookup(label).map(({id}) => id))
	const listedIds = new Set(listConcepts.flatMap(glossaryIdsFor))
	// The glossary may know a label that the list lacks: trombocyt, where the list only has bloedplaatje.
	const isUsed = (concept: Concept) =>
		usedIds.has(concept.id) || glossaryIdsFor(concept).some(id => occurringIds.has(id))

	const matchListed = createMatcher(listConcepts)
	const explainedIn = (value: string) => [...glossary.match(value), ...matchListed(value)].sort(byStart)
	const spelling = misspeltTerms(found.misspellings, glossary)
	const misspeltWords = new Set(spelling.map(({word}) => word.toLowerCase()))
	return {
		lists: lists.filter(({concepts}) => concepts.length > 0).length,
		occurring: occurringConcepts(found.occurrences, glossary).map(({concept, count, ...start}) => ({
			concept,
			count,
			listed: listedIds.has(concept.id),
			...start,
		})),
		ambiguous: found.passedOver.flatMap(({text: word, concepts, position}) =>
			concepts.map(concept => ({word, concept, ...lineColumnOf(position)})),
		),
		unused: lists.flatMap(({concepts, start}) => {
			const lineColumnAt = createLineColumnAt(source)
			let from = start
			return concepts.flatMap(concept => {
				const index = source.indexOf(concept.source.at(0)?.headword ?? concept.prefLabel, from)
				from = Math.max(from, index)
				return isUsed(concept) ? [] : [{concept, ...lineColumnAt(from)}]
			})
		}),
		entries: found.entries.map(({text, expected, position}) => ({text, expected, ...lineColumnOf(position)})),
		spelling,
		candidates: unexplainedWords(wordsIn(texts, source, lists, explainedIn), plainWords)
			.filter(({word}) => !misspeltWords.has(word.toLowerCase()))
			.map(({word, count, line, column}) => ({word, count, line, column})),
	}
}

const compiledGlossaries = /* @__PURE__ */ new WeakMap<readonly ConceptInput[], CompiledGlossary>()

/** Compiles a glossary, or returns it from the cache. */
function compiledGlossary(given: readonly ConceptInput[]): CompiledGlossary {
	const cached = compiledGlossaries.get(given)
	if (cached) return cached
	const concepts = parsePartOfConcepts(given)
	const compiled = {
		concepts,
		lookup: createLookup(concepts),
		match: createMatcher(concepts),
	}
	compiledGlossaries.set(given, compiled)
	return compiled
}

function idsOf(occurrences: readonly {readonly concepts: readonly Concept[]}[]): Set<string> {
	return new Set(occurrences.flatMap(({concepts}) => concepts.map(({id}) => id)))
}

/** The concepts that occur, each with the number of occurrences and the start of the first. */
function occurringConcepts(occurrences: Inspection['occurrences'], {concepts}: CompiledGlossary) {
	const conceptById = new Map(concepts.map(concept => [concept.id, concept]))
	const counted = new Map<string, LineColumn & {concept: Concept; count: number}>()
	for (const {concepts, position} of occurrences) {
		for (const {id} of concepts) {
			const concept = conceptById.get(id)
			const earlier = counted.get(id)
			if (earlier) counted.set(id, {...earlier, count: earlier.count + 1})
			else if (concept) counted.set(id, {concept, count: 1, ...lineColumnOf(position)})
		}
	}
	return [...counted.values()]
}

/**
 * Words that are a form of a hiddenLabel, also inside a compound, or that are one slip away from a correct
 * label.
 */
function misspeltTerms(misspellings: Inspection['misspellings'], {match}: CompiledGlossary): MisspeltTerm[] {
	return misspellings.flatMap(({text: word, expected: forms, isMisnomer, position}) =>
		forms.flatMap(expected => {
			const [matched] = match(expected)
			return (matched?.concepts ?? []).map(concept => ({
				word,
				expected,
				concept,
				isMisnomer,
				...lineColumnOf(position),
			}))
		}),
	)
}

function byStart(a: Match, b: Match): number {
	return a.start - b.start
}

/** The line and column at which a position starts; the start of the document if it is unknown. */
function lineColumnOf(position: Position | undefined): LineColumn {
	const {line, column} = position?.start ?? {line: 1, column: 1}
	return {line, column}
}
