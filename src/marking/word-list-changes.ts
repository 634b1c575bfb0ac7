import {entryHref, entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {alphabetical, compareEntries, entryText, headTerm} from '../glossary/entry.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import type {EntryReading, EntryText} from './word-list-entries.ts'

/** An entry of a word list in a tree with nodes `N` and lists `L`. */
export interface ListEntry<N, L> extends EntryText {
	readonly node: N
	/** The list that the node is an item of, if it is one. */
	readonly list: L | undefined
	readonly reading: EntryReading
}

/** An entry of ours as it should be. */
export interface NewEntry {
	readonly concept: Concept
	readonly term: string
	/** The text after the term: ` (trombocyt): Stukje van …`. */
	readonly text: string
	/** Its id, unless something else in the document has that already. */
	readonly id: string | undefined
}

/** What changes in the word lists of a document. */
export interface ListChanges<E> {
	/** What each entry of ours becomes. One that repeats an earlier entry of ours in its list is left out. */
	readonly renewed: ReadonlyMap<E, NewEntry>
	/** The ids that entries of the author get; most get none. */
	readonly newIds: ReadonlyMap<E, readonly string[]>
	/** The entries to add, in alphabetical order. */
	readonly added: readonly NewEntry[]
}

/** What the changes depend on, besides the entries. */
export interface ListContext {
	readonly markedConcepts: MarkedConcepts
	readonly idPrefix: string
	/** Where links go; `undefined` if the mark is not a link. */
	readonly url: ((concept: Concept) => string) | undefined
}

/**
 * Decides what changes in the entries of all lists of a document: those of ours are renewed, with the labels
 * that they have already and those that occur; marked concepts that no entry explains are added. The first
 * entry of a concept gets its id, one of the author only if a link points to it. No id is given twice.
 *
 * @param otherIds the ids in the document outside these entries
 */
export function planChanges<E extends ListEntry<unknown, unknown>>(
	entries: readonly E[],
	otherIds: ReadonlySet<string>,
	{markedConcepts, idPrefix, url}: ListContext,
): ListChanges<E> {
	const kept = withoutRepeated(entries)
	const owners = new Map<string, E | undefined>()
	const isFree = (id: string) => !owners.has(id) && !otherIds.has(id)
	const take = (id: string, entry: E) => isFree(id) && owners.set(id, entry)
	for (const entry of kept) for (const id of entry.ids) take(id, entry)
	for (const entry of kept) if (entry.reading.ours) take(entryId(entry.reading.ours, idPrefix), entry)

	const {marked, labelsFor} = markedConcepts
	const isLinked = (concept: Concept) =>
		marked.has(concept) && url?.(concept) === entryHref(concept, idPrefix)
	const newIds = new Map<E, string[]>()
	for (const entry of kept) {
		const {ours, explained} = entry.reading
		const ids = ours ? [] : explained.filter(isLinked).map(concept => entryId(concept, idPrefix))
		newIds.set(
			entry,
			ids.filter(id => take(id, entry)),
		)
	}

	function newEntry(concept: Concept, labels: readonly string[], hasId: (id: string) => boolean): NewEntry {
		const id = entryId(concept, idPrefix)
		const text = entryText(concept, new Set([...labels, ...labelsFor(concept)]))
		return {concept, term: headTerm(concept), text, id: hasId(id) ? id : undefined}
	}

	const explained = new Set(kept.flatMap(({reading}) => reading.explained))
	return {
		renewed: new Map(
			kept.flatMap(entry => {
				const {ours, labels} = entry.reading
				return ours ? [[entry, newEntry(ours, labels, id => owners.get(id) === entry)]] : []
			}),
		),
		newIds,
		added: alphabetical(marked)
			.filter(concept => !explained.has(concept))
			.map(concept => newEntry(concept, [], isFree)),
	}
}

/** Leaves out the entries of ours that repeat an earlier one in the same list. */
function withoutRepeated<E extends ListEntry<unknown, unknown>>(entries: readonly E[]): E[] {
	const seen = new Map<unknown, Set<Concept>>()
	return entries.filter(({list, reading: {ours}}) => {
		if (!ours) return true
		const concepts = seen.get(list) ?? new Set()
		seen.set(list, concepts)
		return !concepts.has(ours) && concepts.add(ours)
	})
}

/** An item and the list that it is in. */
export interface Placed<I, L> {
	readonly item: I
	readonly list: L
	/** Its concept, if the item is ours. */
	readonly ours: Concept | undefined
}

/**
 * Places new items among the items of one or more lists under the same heading, in order. If all are ours, the
 * result is in alphabetical order. Otherwise no item moves: a new one comes before the first of ours that sorts
 * after it, or else after the last of ours, or else at the end.
 *
 * @param lastList the list that an item is added to if there are no others
 */
export function placeItems<I, L>(
	items: readonly Placed<I, L>[],
	added: readonly {readonly item: I; readonly ours: Concept}[],
	lastList: L,
): Placed<I, L>[] {
	const placed = [...items]
	for (const {item, ours} of added) {
		const next = placed.findIndex(other => other.ours && compareEntries(ours, other.ours) < 0)
		const last = placed.findLastIndex(other => other.ours)
		const index = next >= 0 ? next : last >= 0 ? last + 1 : placed.length
		const list = placed[next >= 0 ? index : index - 1]?.list ?? lastList
		placed.splice(index, 0, {item, ours, list})
	}
	const isOurs = placed.every(({list, ours}) => ours && list === lastList)
	return isOurs ? placed.sort((a, b) => (a.ours && b.ours ? compareEntries(a.ours, b.ours) : 0)) : placed
}

/**
 * Returns the list to add to: the first with the plugin's heading that has entries of ours, or else the first
 * with its heading, or else the first of all.
 */
export function chooseList<T extends {readonly isHeaded: boolean; readonly hasOurs: boolean}>(
	lists: readonly T[],
): T | undefined {
	const headed = lists.filter(({isHeaded}) => isHeaded)
	return headed.find(({hasOurs}) => hasOurs) ?? headed[0] ?? lists[0]
}
