import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {compile, compileMisspellings} from './compile.ts'
import {readFrontMatter} from './front-matter.ts'
import type {InlineText} from './inline-text.ts'
import {type Mark, type MarkContext, markBlock, type TreeMatch} from './mark-block.ts'
import {createMarkedConcepts, type MarkedConcepts} from './marked-concepts.ts'
import {findMisspellings} from './misspellings.ts'
import type {SharedOptions, SharedSettings} from './options.ts'
import {createReplacements, type Slice} from './replace.ts'
import {createReporter, type ReportFile} from './report.ts'
import {createPositionOf} from './source-position.ts'
import {createSlice, type PositionedNode, positionOfMatch} from './text-node.ts'

/** What the reporter is told of. */
type MatchToReport<N> = Pick<TreeMatch<N>, 'text' | 'concepts' | 'leaves'> & {readonly match: Span}

/** One document while it is marked, whatever its kind of tree. */
export interface Document<N> {
	/** The glossary, checked. */
	readonly concepts: readonly Concept[]
	readonly markedConcepts: MarkedConcepts
	/** Makes the marks for the next block; `closed` are spans of its text to leave alone, in order. */
	markText(prose: InlineText<N>, protectedSpans: readonly Span[]): void
	/** Places all marks. Mutates the tree. */
	applyMarks(): void
	/** Tells the file what is known once all is marked. */
	finish(): void
}

/**
 * Opens a document: compiles the glossary if it is new, and reads the front matter. `undefined` where that says that
 * nothing is marked.
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
	const reporter = createReporter<MatchToReport<N>>(file, settings.report, seen =>
		positionOfMatch(seen, positionOf),
	)
	const slice = createSlice<N>(positionOf)
	const replacements = createReplacements(slice)
	const check = settings.report.includes('spelling') ? compileMisspellings(options.concepts) : undefined
	const room: MarkContext<N> = {
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
		markText(prose, protectedSpans) {
			markBlock(prose, protectedSpans, room)
			if (!check) return
			for (const misspelling of findMisspellings(prose, protectedSpans, check))
				reporter.misspelt(misspelling, misspelling.match)
		},
		applyMarks: replacements.apply,
		finish() {
			reporter.definitions(markedConcepts, excluded, match)
			file.data['zorgwoorden'] = [...markedConcepts.marked]
		},
	}
}
