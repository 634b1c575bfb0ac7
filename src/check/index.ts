import {compoundsKind} from '../engine/matcher.ts'
import {parsePartOfConcepts} from '../glossary/parse-concepts.ts'
import {
	type Compounds,
	type Concept,
	type ConceptInput,
	createLookup,
	createMatcher,
	type Match,
} from '../index.ts'
import {createParser} from '../markdown/processor.ts'
import {findOccurrences, type Position} from '../remark/index.ts'
import {type Inspection, inspectMarkdown} from '../remark/inspect.ts'
import {arrayOfIds, expectOptions, type OptionKinds} from '../text/expect-options.ts'
import {expectArray, expectString} from '../text/expect-type.ts'
import {createLineColumnAt, type LineColumn} from '../text/line-column.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import {parseWordLists} from '../word-list/index.ts'
import {unexplainedWords} from './unexplained-words.ts'
import {type UnexplainedWord, wordsIn} from './words.ts'

export type {Compounds} from '../index.ts'
export type {LineColumn} from '../text/line-column.ts'
export type {UnexplainedWord} from './words.ts'

/** Options of {@link checkText}. */
export interface CheckOptions {
	/** Ids of concepts to leave out of the report. Default `[]`. */
	readonly exclude?: readonly string[]
	/** Whether a term inside a longer word counts as an occurrence. Default `true`. */
	readonly compounds?: Compounds
	/**
	 * The words that readers know, most common first: `plainWords` from `zorgwoorden/plain-words`. With it, `candidates`
	 * are the words of the text that are neither on the list nor made of common words on it. It is not loaded by
	 * itself, because it is larger than the check. Pass the same array every time.
	 *
	 * Default: none; `candidates` are then long words with a Greek or Latin part.
	 */
	readonly plainWords?: readonly string[]
}

/**
 * The findings about a document: plain data. Each list is in the order of first occurrence, except that `candidates` may
 * start with the rarest.
 */
export interface CheckReport {
	/** How many word lists with concepts the document has. */
	readonly lists: number
	/**
	 * Concepts of the glossary that occur in the text, each with the number of occurrences, and whether the
	 * word lists of the document contain it. Where a concept has a `scopeNote`, an editor should see whether the
	 * text means the concept.
	 */
	readonly occurring: readonly (LineColumn & {concept: Concept; count: number; listed: boolean})[]
	/**
	 * Labels in `ambiguousLabel` that get no mark, since the text has no other label of their concept, nor one of
	 * a related or broader concept.
	 */
	readonly ambiguous: readonly (LineColumn & {word: string; concept: Concept})[]
	/** Concepts of the word lists that never occur in the text. */
	readonly unused: readonly (LineColumn & {concept: Concept})[]
	/** Entries of the word lists that differ from the glossary, such as edited ones, and what the glossary has. */
	readonly entries: readonly (LineColumn & {text: string; expected: string})[]
	/** Misspelt terms, each with the correct word in the same form: *stamcellen* for *stamsellen*. */
	readonly spelling: readonly MisspeltTerm[]
	/**
	 * Words that a reader may not know, and that neither the glossary nor the word lists explain. With `plainWords`
	 * the rarest come first.
	 */
	readonly candidates: readonly UnexplainedWord[]
}

/** A misspelt or misnamed term, and the correct word in the same form. */
export interface MisspeltTerm extends LineColumn {
	/** The word as written. */
	readonly word: string
	readonly concept: Concept
	readonly expected: string
	/** Whether it is another name, not a misspelling: *ruggenmergpunctie* for *lumbaalpunctie*. */
	readonly isMisnomer: boolean
}

/** A glossary and the compiled functions that a check needs. */
interface CompiledGlossary {
	readonly concepts: readonly Concept[]
	readonly lookup: (label: string) => readonly Concept[]
	readonly match: (text: string) => readonly Match[]
}

/**
 * Checks a Markdown document for an editor: which concepts of a glossary occur in it and how often, which of
 * them its word lists lack, which concepts of its lists never occur, which entries differ from the glossary,
 * misspelt terms, and words that may need an explanation. Lines and columns count from 1.
 *
 * It reads what `remarkZorgwoorden` reads: no headings, links, code or word lists. GFM and front matter are
 * understood. A term that is explained in brackets already does not count as an occurrence.
 *
 * The glossary is checked as `parseConcepts` does, except that `related` and `broader` may name concepts that
 * it lacks. It is compiled at the first call, and cached by the identity of the array. After that, the cost is
 * linear in the text.
 *
 * @example
 * ```ts
 * import {concepts} from 'zorgwoorden'
 * import {checkText} from 'zorgwoorden/check'
 *
 * const report = checkText('Uw beenmerg en bloetplaatjes.\n\n## Begrippen\n\n- Thymus: orgaan', concepts)
 * report.occurring.map(({concept, listed}) => [concept.id, listed]) // => [['beenmerg', false]]
 * report.unused.map(({concept, line}) => [concept.id, line]) // => [['thymus', 5]]
 * report.spelling.map(({word, expected}) => [word, expected]) // => [['bloetplaatjes', 'bloedplaatjes']]
 * ```
 *
 * @throws {TypeError} if an argument or option has the wrong type
 * @throws {AggregateError} if `concepts` is not a valid glossary
 */
export function checkText(
	text: string,
	concepts: readonly ConceptInput[],
	options: CheckOptions = {},
): CheckReport {
	expectString('text', text)
	expectArray('concepts', concepts)
	expectOptions('checkText', options, optionKinds)
	const {exclude = [], compounds = true, plainWords} = options
	const glossary = compiledGlossary(concepts)
	const source = withoutByteOrderMark(text)
	const tree = createParser().parse(source)
	const found = inspectMarkdown(tree, {concepts, mark: 'inline', file: source, exclude, compounds})

	const lists = parseWordLists(source)
	const listConcepts = lists.flatMap(({concepts}) => concepts)
	const listOptions = {concepts: listConcepts, mark: 'inline', file: source, exclude, compounds} as const
	const usedIds = idsOf(findOccurrences(tree, listOptions).filter(({splitsMarkup}) => !splitsMarkup))
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
		candidates: unexplainedWords(wordsIn(tree, source, lists, explainedIn), plainWords)
			.filter(({word}) => !misspeltWords.has(word.toLowerCase()))
			.map(({word, count, line, column}) => ({word, count, line, column})),
	}
}

const optionKinds: OptionKinds<CheckOptions> = {
	exclude: arrayOfIds,
	compounds: compoundsKind,
	plainWords: ['an array of words', Array.isArray],
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
