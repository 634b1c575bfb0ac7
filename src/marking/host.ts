import type {Span} from '../text/span.ts'
import type {Steps} from '../text/steps.ts'
import type {EntryToCompare} from './differing-entries.ts'
import type {HtmlElement} from './html-element.ts'
import type {InlineText} from './inline-text.ts'
import type {MarkPart} from './marks/description.ts'
import type {WordListSettings} from './settings.ts'
import type {ListContext} from './word-list-changes.ts'
import type {EntryReader} from './word-list-entries.ts'

/** What reading and marking need to know about a kind of tree, with nodes `N` in the text of its blocks. */
export interface Host<Tree, N, Lists extends OwnLists> {
	/** Returns the HTML element that a node is or will be; `undefined` for text and the like. */
	elementOf(node: N): HtmlElement | undefined
	/** Creates the nodes of a part of a mark. `nodes` are those of the occurrence. */
	render(part: MarkPart, nodes: N[]): N[]
	/** Finds the word lists of a document, and reads the entries of those that belong to the plugin. */
	findLists(tree: Tree, file: string, heading: string, reader: EntryReader): Steps<Lists>
	/** Passes the text of each block to the visitor, in document order. `file` is the text of the file, if it is known. */
	read(tree: Tree, file: string, lists: Lists, visitor: Visitor<N>): Steps<void>
	/** Whether only a match inside one text node can be marked, whatever the mark. */
	readonly needsOneTextNode?: boolean
	/** Returns the label of the footnote that a node refers to. */
	footnoteOf?(node: N): string | undefined
}

/** Adds to a kind of tree what its marks need. Apart from the host, which finding occurrences needs alone. */
export interface TreeEditor<Tree, Lists> {
	/** Returns the field `zorgwoorden` of the front matter in the tree; `undefined` if it has none. */
	frontMatterOf?(tree: Tree): unknown
	/**
	 * Adds the marked concepts to the list that belongs to the plugin, or adds a list. Renews the entries that
	 * are ours, and leaves those of the author. Mutates the tree.
	 */
	updateLists(tree: Tree, lists: Lists, settings: WordListSettings, context: ListContext): void
	/** Adds footnotes with these texts by their labels, unless the tree has them. Mutates the tree. */
	addFootnotes?(tree: Tree, texts: ReadonlyMap<string, string>): void
}

/** The word lists of a document, as far as every kind of tree has them. */
export interface OwnLists {
	/** Those that belong to the plugin. */
	readonly own: readonly {readonly entries: readonly EntryToCompare[]}[]
}

/** What reading a document needs and calls. */
export interface Visitor<N> {
	/** Whether nothing may be marked in an inline node, besides the nodes in which nothing ever is. */
	protects(node: N): boolean
	/**
	 * Called with the text of each block, in document order, and the spans of it, in order, in which nothing is
	 * marked.
	 */
	onText(inlineText: InlineText<N>, protectedSpans: readonly Span[]): void
	/** Called with the text of each heading, and whether a section starts there. Nothing is marked in it. */
	onHeading(text: string, startsSection: boolean): void
}
