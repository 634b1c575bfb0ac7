import {expectTree} from '../text/expect-type.ts'
import {finish} from '../text/steps.ts'
import {findInDocument} from './find-in-document.ts'
import type {Host, OwnLists} from './host.ts'
import type {MarkFunction, TreeOccurrence} from './mark.ts'
import type {MarkDescription} from './marks/description.ts'
import type {MarkOption, SharedFindOptions, SharedOptions} from './options.ts'
import {type OwnKinds, resolveFindOptions} from './settings.ts'
import type {Position} from './source-position.ts'
import {exactPositionOf, type PositionedNode} from './text-node.ts'

/** An occurrence of a term in a tree, as `findOccurrences` returns it. */
export interface FoundOccurrence<N> extends Pick<TreeOccurrence<N>, 'text' | 'match' | 'concepts'> {
	/**
	 * The nodes of the tree that show the text, in order: text nodes, with the line breaks and comments
	 * between them. They are not copies.
	 */
	readonly nodes: readonly N[]
	/** Where the text starts in the value of the first node, in UTF-16 units. */
	readonly startOffset: number
	/** Where the text ends in the value of the last node, in UTF-16 units. */
	readonly endOffset: number
	/**
	 * The position of the text in the file, from its first letter to its last; markup between them is inside.
	 * `undefined` if it can't be proved: if a text node has an escape or a character reference in its source,
	 * or if another plugin has changed or created it.
	 */
	readonly position: Position | undefined
	/**
	 * Whether a mark around the text would split other markup, such as `**mooie B**-lymfocyt`. The plugin
	 * leaves it unmarked, and reports it with the rule `split-markup`.
	 */
	readonly splitsMarkup: boolean
}

/**
 * Finds the occurrences in a tree that a plugin with the same options marks, in document order. The tree does
 * not change.
 *
 * @throws {TypeError} if `tree` has no children, an option is invalid, or the front matter of `file` has an
 * invalid `zorgwoorden` field
 * @throws {AggregateError} if `options.concepts` is not a valid glossary
 */
export function findOccurrencesIn<
	Tree extends {children: unknown},
	N extends PositionedNode,
	Lists extends OwnLists,
>(
	host: Host<Tree, N, Lists>,
	marks: readonly MarkDescription[],
	tree: Tree,
	options: SharedFindOptions & Omit<SharedOptions, 'occurrences'> & MarkOption<string | MarkFunction<N>>,
	ownKinds?: OwnKinds,
): FoundOccurrence<N>[] {
	expectTree(tree)
	const {settings, file} = resolveFindOptions(options, marks, ownKinds)
	if (!settings) return []
	const document = finish(findInDocument(host, tree, file, options, settings))
	return document.blocks.flatMap(({occurrences}) =>
		occurrences.map(({text, match, concepts, leaves, range}) => ({
			text,
			match,
			concepts,
			nodes: leaves.map(({node}) => node),
			startOffset: match.start - (leaves[0]?.start ?? 0),
			endOffset: match.end - (leaves.at(-1)?.start ?? 0),
			position: exactPositionOf({leaves, match}, document.positionOf),
			splitsMarkup: !range,
		})),
	)
}
