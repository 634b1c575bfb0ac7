import type {PhrasingContent, Root} from 'mdast'
import type {Concept} from '../glossary/concept.ts'
import {type DifferingEntry, differingEntries} from '../marking/differing-entries.ts'
import {findInDocument} from '../marking/find-in-document.ts'
import {allMarks} from '../marking/marks/index.ts'
import {resolveFindOptions} from '../marking/settings.ts'
import type {Position} from '../marking/source-position.ts'
import {type MatchInTree, nearestPositionOf} from '../marking/text-node.ts'
import {markdown} from './host.ts'
import type {MarkdownFindOptions} from './options.ts'

/** A word in a document. */
interface FoundWord {
	readonly text: string
	readonly concepts: readonly Concept[]
	/** If the exact start or end is unknown, it is the start or end of the node that contains it. */
	readonly position: Position | undefined
}

/** A misspelt or misnamed term in a document. */
interface FoundMisspelling extends FoundWord {
	readonly expected: readonly string[]
	readonly isMisnomer: boolean
}

/** What the plugin would report on a document; each list is in document order. */
export interface Inspection {
	/** The occurrences that get a mark. */
	readonly occurrences: readonly FoundWord[]
	/** The occurrences of ambiguous labels that get none, since they may mean something else. */
	readonly passedOver: readonly FoundWord[]
	/** The misspelt terms, each with the correct spellings. */
	readonly misspellings: readonly FoundMisspelling[]
	/** The entries of word lists whose text differs from the glossary. */
	readonly entries: readonly DifferingEntry[]
}

/**
 * Finds in one pass what the plugin would report on a Markdown tree without a word list of its own. The tree
 * does not change.
 */
export function inspectMarkdown(tree: Root, options: MarkdownFindOptions): Inspection {
	const {settings, file} = resolveFindOptions({...options, report: ['spelling']}, allMarks)
	if (!settings) return {occurrences: [], passedOver: [], misspellings: [], entries: []}
	const document = findInDocument(markdown, tree, file, options, settings)
	const {blocks, lists, markedConcepts, positionOf} = document
	const toWord = (found: MatchInTree<PhrasingContent> & Omit<FoundWord, 'position'>): FoundWord => ({
		text: found.text,
		concepts: found.concepts,
		position: nearestPositionOf(found, positionOf),
	})
	const ownEntries = lists.own.flatMap(({entries}) => entries)
	return {
		occurrences: blocks.flatMap(({occurrences}) => occurrences.filter(({range}) => range).map(toWord)),
		passedOver: blocks.flatMap(({passedOver}) => passedOver.map(toWord)),
		misspellings: blocks.flatMap(({misspellings}) =>
			misspellings.map(misspelling => ({
				...toWord(misspelling),
				expected: misspelling.match.expected,
				isMisnomer: misspelling.match.kind === 'misnomer',
			})),
		),
		entries: differingEntries(ownEntries, false, markedConcepts),
	}
}
