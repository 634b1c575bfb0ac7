import {createEdits, type Edits} from './edits.ts'
import type {ChangedNodes} from './page-changes.ts'
import {type MarkedOccurrence, type PlannedMark, placeMarks} from './place-marks.ts'
import {type DomRoot, isText} from './view.ts'

/** The marks in a page, by the blocks that they are in, so that those of one block can be taken out. */
export interface PageMarks {
	/** The occurrences that have a mark, in the order in which these were placed. */
	occurrences(): MarkedOccurrence[]
	/** Puts marks in a block of the page, in order. */
	place(marks: readonly PlannedMark[], block: Node): void
	/** The changes in word lists, in which there are no marks. */
	readonly listEdits: Edits
	/** Takes the marks out of the blocks that the page has changed, and of those that are no longer in the page. */
	undoIn(changed: ChangedNodes): void
	/** Takes the marks out of blocks where one has an element of the page in it. */
	undoAroundElements(): void
	/** Takes the marks out of blocks where one opens a popover that is no longer in the page. */
	undoWithoutPopover(): void
	/** Takes all changes back, the last one first. */
	undo(): void
}

/** Marks in a block that were placed together. */
interface Group {
	readonly edits: Edits
	readonly block: Node
	readonly occurrences: readonly MarkedOccurrence[]
	/** Whether an element of the page is in one of the marks. */
	readonly hasElements: boolean
}

/** Creates an empty set of marks in a part of a page. */
export function createPageMarks(root: Element | DomRoot): PageMarks {
	// In order.
	const groups = new Set<Group>()
	const listEdits = createEdits()

	function undoGroups(isWanted: (group: Group) => boolean, setTexts?: ReadonlySet<Node>) {
		for (const group of [...groups].toReversed()) {
			if (!isWanted(group)) continue
			group.edits.undo(setTexts)
			groups.delete(group)
		}
	}

	return {
		listEdits,
		occurrences: () => [...groups].flatMap(({occurrences}) => occurrences),
		place(marks, block) {
			const edits = createEdits()
			const occurrences = placeMarks(marks, edits)
			const hasElements = marks.some(({siblings}) => siblings.some(({node}) => !isText(node)))
			if (occurrences.length > 0) groups.add({edits, block, occurrences, hasElements})
		},
		undoIn({blocks, texts}) {
			undoGroups(({block}) => blocks.has(block) || !root.contains(block), texts)
		},
		undoAroundElements: () => undoGroups(({hasElements}) => hasElements),
		undoWithoutPopover() {
			const ids = new Set([...root.querySelectorAll('[popover]')].map(({id}) => id))
			undoGroups(({occurrences}) =>
				occurrences.some(({element}) => {
					const id = element.getAttribute('popovertarget')
					return id !== null && !ids.has(id)
				}),
			)
		},
		undo() {
			undoGroups(() => true)
			listEdits.undo()
		},
	}
}
