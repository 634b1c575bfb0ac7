import {
	chooseList,
	type ListChanges,
	type ListContext,
	type ListEntry,
	type NewEntry,
	planChanges,
} from './word-list-changes.ts'

/** A word list that belongs to the plugin, with entries `E`. */
export interface OwnList<E> {
	/** Whether it has the heading of the plugin. */
	readonly isHeaded: boolean
	/** Whether entries in it are ours. */
	readonly hasOurs: boolean
	/** The lists of items that it consists of; none if it is a table, or consists of paragraphs. */
	readonly lists: readonly unknown[]
	readonly entries: readonly E[]
}

/** Changes the word lists in one tree, with entries `E` and lists `L`. */
export interface ListEditor<E, L> {
	/** Returns the ids in the tree outside these entries. */
	idsOutside(entries: readonly E[]): readonly string[]
	/** Gives an entry of the author an id. */
	giveId(entry: E, id: string, list: L): void
	/** Renews the items of a list and, if it is the one to add to, adds items. */
	updateItems(list: L, changes: ListChanges<E>, isTarget: boolean): void
	/** Adds a list of items: after what the target has, or under a heading of its own if there is no target. */
	addList(added: readonly NewEntry[], target: L | undefined): void
}

/**
 * Adds the marked concepts to the list that belongs to the plugin, or adds a list. Renews the entries that are
 * ours, and leaves those of the author.
 */
export function updateLists<E extends ListEntry<unknown, unknown>, L extends OwnList<E>>(
	own: readonly L[],
	context: ListContext,
	editor: ListEditor<E, L>,
): void {
	if (own.length === 0 && context.markedConcepts.marked.size === 0) return
	const entries = own.flatMap(list => list.entries)
	const changes = planChanges(entries, new Set(editor.idsOutside(entries)), context)
	const target = chooseList(own)
	for (const list of own) {
		for (const entry of list.entries)
			for (const id of changes.newIds.get(entry) ?? []) editor.giveId(entry, id, list)
		editor.updateItems(list, changes, list === target)
	}
	const isDone = changes.added.length === 0 || (target && target.lists.length > 0)
	if (!isDone) editor.addList(changes.added, target)
}
