import {entryId} from '../glossary/anchors.ts'
import {finish} from '../text/steps.ts'
import {differingEntries} from './differing-entries.ts'
import {findInDocument} from './find-in-document.ts'
import type {Host, OwnLists, TreeEditor} from './host.ts'
import type {MarkDescription} from './marks/description.ts'
import type {SharedOptions} from './options.ts'
import {createReplacements, nodesIn} from './replace.ts'
import {createReporter, type ReportFile} from './report.ts'
import type {SettingsOfPage} from './settings.ts'
import {type MatchInTree, nearestPositionOf, type PositionedNode} from './text-node.ts'

/**
 * Marks the terms in a document, adds what the marks need (a word list, footnotes), and reports on it. Puts
 * the marked concepts in `file.data.zorgwoorden`. Mutates the tree.
 *
 * The tree is read first, and all marks are put in it at once.
 *
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 * @throws {TypeError} if the front matter has an invalid `zorgwoorden` field
 */
export function markDocument<Tree, N extends PositionedNode, Lists extends OwnLists>(
	host: Host<Tree, N, Lists>,
	editor: TreeEditor<Tree, Lists>,
	tree: Tree,
	file: ReportFile,
	options: SharedOptions,
	settingsOfPage: SettingsOfPage<N>,
): void {
	const settings = settingsOfPage(file, editor.frontMatterOf?.(tree))
	if (!settings) return
	const document = finish(findInDocument(host, tree, file, options, settings))
	const {concepts, match, excluded, lists, mark, markedConcepts, positionOf, slice} = document
	const {report, wordList, idPrefix, url} = settings
	// A function may create links.
	const needs: Pick<MarkDescription, 'linksToEntries' | 'addsFootnotes'> =
		typeof settings.mark === 'function' ? {linksToEntries: true} : settings.mark
	const reporter = createReporter<MatchInTree<N> & {text: string; concepts: typeof concepts}>(
		file,
		report,
		reported => nearestPositionOf(reported, positionOf),
	)
	const replacements = createReplacements(slice)

	reporter.excluded([...excluded], concepts, match)
	for (const {occurrences, passedOver, misspellings} of document.blocks) {
		for (const occurrence of occurrences) {
			const {text, match, concepts, range} = occurrence
			if (range) {
				replacements.add(range, mark.make({text, match, concepts, nodes: nodesIn(range, slice)}))
				reporter.marked(occurrence)
			} else reporter.splitMarkup(occurrence)
		}
		for (const candidate of passedOver) reporter.passedOver(candidate)
		for (const misspelling of misspellings) reporter.misspelt(misspelling, misspelling.match)
	}
	replacements.apply()

	if (needs.addsFootnotes) {
		const texts = [...markedConcepts.marked].map(
			concept => [entryId(concept, idPrefix), concept.definition] as const,
		)
		editor.addFootnotes?.(tree, new Map(texts))
	}
	if (wordList) {
		const entryUrl = needs.linksToEntries ? url : undefined
		editor.updateLists(tree, lists, wordList, {markedConcepts, idPrefix, url: entryUrl})
	}
	const entries = lists.own.flatMap(list => list.entries)
	for (const {concept, text, expected, position} of differingEntries(
		entries,
		wordList !== undefined,
		markedConcepts,
	))
		reporter.entry(concept, text, expected, position)
	reporter.definitions(markedConcepts, excluded, match)
	file.data['zorgwoorden'] = [...markedConcepts.marked]
}
