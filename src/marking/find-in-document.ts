import {isEnglish} from '../dutch/index.ts'
import {createContext} from '../engine/ambiguous-labels.ts'
import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Steps} from '../text/steps.ts'
import {type BlockOccurrence, type CandidateBlock, chooseOccurrences} from './choose-occurrences.ts'
import {compile, compileMisspellings} from './compile.ts'
import {findInBlock, type MarkCandidate} from './find-in-block.ts'
import type {Host, OwnLists} from './host.ts'
import type {InlineText} from './inline-text.ts'
import {countWords, limitDensity} from './limit-density.ts'
import type {Mark} from './mark.ts'
import {collectMarkedConcepts, type MarkedConcepts} from './marked-concepts.ts'
import {createMark} from './marks/create-mark.ts'
import {findMisspellings, type TreeMisspelling} from './misspellings.ts'
import type {SharedOptions, SourceFile} from './options.ts'
import type {Slice} from './replace.ts'
import {defaultHeading, type Settings} from './settings.ts'
import {settleAmbiguous} from './settle-ambiguous.ts'
import {createPositionOf, type PositionOf} from './source-position.ts'
import {createSlice, type PositionedNode} from './text-node.ts'
import {createEntryReader} from './word-list-entries.ts'

/** What was found in a document, whatever its kind of tree. */
export interface Document<N, Lists> {
	/** The checked glossary. */
	readonly concepts: readonly Concept[]
	readonly match: (text: string) => Match[]
	/** Ids of the concepts that are never marked. */
	readonly excluded: ReadonlySet<string>
	readonly lists: Lists
	readonly mark: Mark<N>
	readonly positionOf: PositionOf
	readonly slice: Slice<N>
	/** What was found in its blocks, in order. */
	readonly blocks: readonly FoundBlock<N>[]
	/** The concepts that have a mark, if the occurrences get theirs. */
	readonly markedConcepts: MarkedConcepts
}

/** What was found in a block, in order. */
export interface FoundBlock<N> {
	/** The occurrences that get a mark, or would get one if the markup allowed it. */
	readonly occurrences: readonly BlockOccurrence<N>[]
	/** The occurrences of ambiguous labels that seem to mean something else in this document. */
	readonly passedOver: readonly MarkCandidate<N>[]
	/** The misspelt terms, if they are to be reported. */
	readonly misspellings: readonly TreeMisspelling<N>[]
}

/**
 * Reads a document: its word lists, and the occurrences in its blocks. The glossary is compiled if that has not been
 * done. The tree does not change. Compiling is the first step, and then as many as
 * the host has.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if `options.definitions` has an id that no concept has
 */
export function* findInDocument<Tree, N extends PositionedNode, Lists extends OwnLists>(
	host: Host<Tree, N, Lists>,
	tree: Tree,
	file: SourceFile,
	options: SharedOptions,
	settings: Settings<N>,
): Steps<Document<N, Lists>> {
	const {concepts, match} = compile(options.concepts, options)
	yield
	const {idPrefix, url, wordList, report} = settings
	const source = String(file)
	const excluded = new Set(settings.exclude)
	const positionOf = createPositionOf(source)
	const slice = createSlice<N>(positionOf)
	const mark = createMark(host, settings.mark, {concepts, idPrefix, url}, slice)
	const reader = createEntryReader(concepts, idPrefix)
	const lists = yield* host.findLists(tree, source, wordList?.heading ?? defaultHeading, reader)
	const misspellingsOf = report.includes('spelling') ? compileMisspellings(options.concepts) : undefined

	const found: (CandidateBlock<N> & Pick<FoundBlock<N>, 'misspellings'>)[] = []
	const context = createContext()
	const {density} = settings
	let wordCount = 0
	let section = 0
	yield* host.read(tree, source, lists, {
		protects: mark.protects,
		onText(inlineText, protectedSpans) {
			const candidates = findInBlock(inlineText, protectedSpans, {match, context, mark, excluded})
			const misspellings = misspellingsOf ? findMisspellings(inlineText, protectedSpans, misspellingsOf) : []
			if (density !== undefined && !isForeign(inlineText)) {
				const inserted = mark.insertedSpans?.(inlineText.text) ?? []
				wordCount += countWords(inlineText.text, [...inserted, ...protectedSpans])
			}
			const hasWords = candidates.length > 0 || misspellings.length > 0
			if (hasWords && !isForeign(inlineText)) found.push({section, candidates, misspellings})
		},
		onHeading(text, startsSection) {
			if (startsSection) section++
			match(text).forEach(context.add)
		},
	})
	const blocks = found.map(block => ({...block, ...settleAmbiguous(block.candidates, context)}))

	const needsOneTextNode = host.needsOneTextNode === true || mark.needsOneTextNode === true
	const wanted = chooseOccurrences(blocks, settings.occurrences, {needsOneTextNode})
	const chosen = density === undefined ? wanted : limitDensity(blocks, wanted, density, wordCount)
	const markedConcepts = collectMarkedConcepts(
		blocks.flatMap(({candidates}) => candidates),
		candidate => candidate.isMarked || chosen.get(candidate)?.range !== undefined,
	)
	const foundBlocks = blocks.map(({candidates, passedOver, misspellings}) => ({
		occurrences: candidates.flatMap(candidate => chosen.get(candidate) ?? []),
		passedOver,
		misspellings,
	}))
	return {concepts, match, excluded, lists, mark, positionOf, slice, blocks: foundBlocks, markedConcepts}
}

/** Whether a block is in another language than Dutch: the one that an element around it declares, or English. */
function isForeign({language, text}: InlineText<unknown>): boolean {
	return language === undefined ? isEnglish(text) : language === 'other'
}
