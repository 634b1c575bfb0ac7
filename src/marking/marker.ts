import type {Span} from '../text/span.ts'
import {compileMisspellings} from './compile.ts'
import {differingEntries, type EntryToCompare} from './differing-entries.ts'
import type {Document} from './document.ts'
import type {InlineText} from './inline-text.ts'
import {findMisspellings} from './misspellings.ts'
import type {SharedOptions, SharedSettings} from './options.ts'
import {createReplacements, nodesIn} from './replace.ts'
import {createReporter, type ReportFile} from './report.ts'
import {type MatchInTree, nearestPositionOf, type PositionedNode} from './text-node.ts'

/** Marks what is found in a document, and reports on it. */
export interface Marker<N> {
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
	reportEntries(entries: readonly EntryToCompare[], areRenewed: boolean): void
	/**
	 * Writes the messages about the whole document, and puts the marked concepts in `file.data.zorgwoorden`.
	 */
	finish(): void
}

/** Creates a marker for one document, which finds the terms. */
export function createDocumentMarker<N extends PositionedNode>(
	document: Document<N>,
	file: ReportFile,
	options: SharedOptions,
	{report}: SharedSettings,
): Marker<N> {
	const {concepts, match, excluded, mark, markedConcepts, positionOf, slice} = document
	const replacements = createReplacements(slice)
	const reporter = createReporter<MatchInTree<N> & {text: string; concepts: typeof concepts}>(
		file,
		report,
		reported => nearestPositionOf(reported, positionOf),
	)
	const misspellingsOf = report.includes('spelling') ? compileMisspellings(options.concepts) : undefined
	reporter.excluded([...excluded], concepts, match)
	return {
		markText(inlineText, protectedSpans) {
			document.findIn(inlineText, protectedSpans, occurrence => {
				const {text, match, concepts, range} = occurrence
				if (!range) {
					reporter.splitMarkup(occurrence)
					return
				}
				replacements.add(range, mark.make({text, match, concepts, nodes: nodesIn(range, slice)}))
				reporter.marked(occurrence)
			})
			if (!misspellingsOf) return
			for (const misspelling of findMisspellings(inlineText, protectedSpans, misspellingsOf))
				reporter.misspelt(misspelling, misspelling.match)
		},
		applyMarks: replacements.apply,
		reportEntries(entries, areRenewed) {
			for (const {concept, text, expected, position} of differingEntries(entries, areRenewed, markedConcepts))
				reporter.entry(concept, text, expected, position)
		},
		finish() {
			reporter.definitions(markedConcepts, excluded, match)
			file.data['zorgwoorden'] = [...markedConcepts.marked]
		},
	}
}
