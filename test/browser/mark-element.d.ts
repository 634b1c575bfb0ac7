/** The function of `zorgwoorden/dom`, as far as the checks use it. */
type MarkElement = (
	root: Element,
	options: object,
) => {readonly done: Promise<void>; readonly occurrences: readonly Element[]; undo(): void}

interface Window {
	readonly zorgwoorden: {readonly marked: Promise<unknown>; readonly markElement: MarkElement}
}
