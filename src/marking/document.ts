import type {Concept} from '../glossary/concept.ts'
import {entryText, headTerm} from '../glossary/entry.ts'
import type {Span} from '../text/span.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {compile, compileMisspellings} from './compile.ts'
import {readFrontMatter} from './front-matter.ts'
import type {InlineText} from './inline-text.ts'
import {type Mark, type MarkContext, markBlock, type TreeMatch} from './mark-block.ts'
import {createMarkedConcepts, type MarkedConcepts} from './marked-concepts.ts'
import {findMisspellings} from './misspellings.ts'
import type {SharedOptions, SharedSettings} from './options.ts'
import {createReplacements, type Slice} from './replace.ts'
import {createReporter, type ReportFile} from './report.ts'
import {createPositionOf, type Position} from './source-position.ts'
import {createSlice, type PositionedNode, positionOfMatch} from './text-node.ts'
import type {EntryReading} from './word-list-entries.ts'

/** The fields of a match or misspelling that a message needs. */
type MatchToReport<N> = Pick<TreeMatch<N>, 'text' | 'concepts' | 'leaves'> & {readonly match: Span}

/** The fields of an entry of a word list that a message needs. */
interface EntryToReport {
	readonly text: string
	readonly node: {readonly position?: Position | undefined} | undefined
	readonly reading: Pick<EntryReading, 'ours' | 'differsFrom'>
}

/** One document while it is being marked, for any kind of tree. */
export interface Document<N> {
	/** The checked glossary. */
	readonly concepts: readonly Concept[]
	readonly markedConcepts: MarkedConcepts
	/**
	 * Creates the marks of the next block. `protectedSpans` are spans of its text, in order, in which nothing
	 * is marked. The tree does not change yet.
	 */
	markText(inlineText: InlineText<N>, protectedSpans: readonly Span[]): void
	/** Puts all marks in the tree. Mutates the tree. */
	applyMarks(): void
	/**
	 * Writes the messages about entries of word lists whose text differs from the glossary. `areRenewed` says
	 * whether those of ours are brought up to date.
	 */
	reportEntries(entries: readonly EntryToReport[], areRenewed: boolean): void
	/**
	 * Writes the messages about the whole document, and puts the marked concepts in `file.data.zorgwoorden`.
	 */
	finish(): void
}

/**
 * Starts marking a document: reads its front matter, and compiles the glossary if that has not been done.
 * Returns `undefined` if the front matter switches marking off.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if the front matter has an invalid `zorgwoorden` field
 */
export function openDocument<N extends PositionedNode>(
	file: ReportFile,
	options: SharedOptions,
	settings: SharedSettings,
	createMark: (concepts: readonly Concept[], slice: Slice<N>) => Mark<N>,
): Document<N> | undefined {
	const {concepts, match} = compile(options.concepts, options.compounds)
	const frontMatter = readFrontMatter(file.data)
	if (frontMatter.off) return
	const excluded = new Set([...settings.exclude, ...frontMatter.exclude])
	const markedConcepts = createMarkedConcepts(settings.occurrences)
	const positionOf = createPositionOf(String(file))
	const reporter = createReporter<MatchToReport<N>>(file, settings.report, reported =>
		positionOfMatch(reported, positionOf),
	)
	const slice = createSlice<N>(positionOf)
	const replacements = createReplacements(slice)
	const misspellingsOf = settings.report.includes('spelling')
		? compileMisspellings(options.concepts)
		: undefined
	const context: MarkContext<N> = {
		match,
		markedConcepts,
		mark: createMark(concepts, slice),
		excluded,
		slice,
		replace: replacements.add,
		onMarked: reporter.marked,
		onSplitMarkup: reporter.splitMarkup,
	}
	reporter.excluded([...excluded], concepts, match)
	return {
		concepts,
		markedConcepts,
		markText(inlineText, protectedSpans) {
			markBlock(inlineText, protectedSpans, context)
			if (!misspellingsOf) return
			for (const misspelling of findMisspellings(inlineText, protectedSpans, misspellingsOf))
				reporter.misspelt(misspelling, misspelling.match)
		},
		applyMarks: replacements.apply,
		reportEntries(entries, areRenewed) {
			for (const {text, node, reading} of entries) {
				const {ours, differsFrom: concept} = reading
				if (!concept || (ours && areRenewed)) continue
				const expected = headTerm(concept) + entryText(concept, markedConcepts.labelsFor(concept))
				reporter.entry(concept, collapseWhiteSpace(text), collapseWhiteSpace(expected), node?.position)
			}
		},
		finish() {
			reporter.definitions(markedConcepts, excluded, match)
			file.data['zorgwoorden'] = [...markedConcepts.marked]
		},
	}
}
