import type {Concept} from '../glossary/concept.ts'
import {finish} from '../text/steps.ts'
import {type DifferingEntry, differingEntries} from './differing-entries.ts'
import {findInDocument} from './find-in-document.ts'
import type {Host, OwnLists} from './host.ts'
import type {MarkFunction} from './mark.ts'
import type {MarkDescription} from './marks/description.ts'
import type {MarkOption, SharedFindOptions, SharedOptions} from './options.ts'
import {type OwnKinds, resolveFindOptions} from './settings.ts'
import type {Position} from './source-position.ts'
import {type MatchInTree, nearestPositionOf, type PositionedNode} from './text-node.ts'

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

/** What a plugin would report on a document; each list is in document order. */
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
 * Finds in one pass what a plugin would report on a tree without a word list of its own. The tree does not
 * change.
 */
export function inspectDocument<Tree, N extends PositionedNode, Lists extends OwnLists>(
	host: Host<Tree, N, Lists>,
	marks: readonly MarkDescription[],
	tree: Tree,
	options: SharedFindOptions & Omit<SharedOptions, 'occurrences'> & MarkOption<string | MarkFunction<N>>,
	ownKinds?: OwnKinds,
): Inspection {
	const {settings, file} = resolveFindOptions({...options, report: ['spelling']}, marks, ownKinds)
	if (!settings) return {occurrences: [], passedOver: [], misspellings: [], entries: []}
	const {blocks, lists, markedConcepts, positionOf} = finish(
		findInDocument(host, tree, file, options, settings),
	)
	const toWord = (found: MatchInTree<N> & Omit<FoundWord, 'position'>): FoundWord => ({
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
