/**
 * Changes a page, and remembers how to take each change back. What the page itself has changed since is left as the
 * page has it.
 */
export interface Edits {
	/** Puts a node before a child of a parent, or last if it has no such child any more. The node may be new, or move. */
	insert(node: Node, parent: Node, before: Node | null): void
	remove(node: Node): void
	/** Gives an attribute a value, or removes it. */
	setAttribute(element: Element, name: string, value: string | undefined): void
	/**
	 * Splits a text node, and returns the new node with the text from an offset. The old node stays in its place, even
	 * if it is empty now, since the code of the page may still change or remove it.
	 */
	split(text: Text, offset: number): Text
	/** Puts an element before some siblings, and moves these into it. */
	wrap(siblings: readonly Node[], element: Element): void
	/**
	 * Takes all changes back, the last one first.
	 *
	 * @param setTexts text nodes that the page has set since, maybe to the text that they had
	 */
	undo(setTexts?: ReadonlySet<Node>): void
}

/** Text nodes whose text is a part of another again. */
const joined = /* @__PURE__ */ new WeakSet<Text>()

/** Creates an empty list of changes. */
export function createEdits(): Edits {
	let undoSteps: ((setTexts: ReadonlySet<Node>) => void)[] = []
	// What is in the text nodes that are split. Another text is of the page, which replaces that of all its parts.
	const expected = new Map<Text, string>()

	function insert(node: Node, parent: Node, before: Node | null) {
		const oldParent = node.parentNode
		const oldNext = node.nextSibling
		parent.insertBefore(node, childOf(parent, before))
		undoSteps.push(() => {
			if (node.parentNode !== parent) return
			if (oldParent) oldParent.insertBefore(node, childOf(oldParent, oldNext))
			else parent.removeChild(node)
		})
	}

	/**
	 * Moves a node from after a mark to the end of it. It goes back after the node that it was after, which may be the
	 * mark, or if the page has moved that, after the mark.
	 */
	function moveInto(mark: Element, node: Node) {
		const oldPrevious = node.previousSibling
		mark.append(node)
		undoSteps.push(() => {
			const parent = mark.parentNode
			const previous = parent && (childOf(parent, oldPrevious) ?? mark)
			if (previous && node.parentNode === mark) parent.insertBefore(node, previous.nextSibling)
		})
	}

	return {
		insert,
		remove(node) {
			const parent = node.parentNode
			const next = node.nextSibling
			parent?.removeChild(node)
			undoSteps.push(() => {
				if (parent && !node.parentNode) parent.insertBefore(node, childOf(parent, next))
			})
		},
		setAttribute(element, name, value) {
			const old = element.getAttribute(name)
			setOrRemove(element, name, value ?? null)
			undoSteps.push(() => {
				if (element.getAttribute(name) === (value ?? null)) setOrRemove(element, name, old)
			})
		},
		split(text, offset) {
			const rest = text.splitText(offset)
			expected.set(text, text.data)
			undoSteps.push(setTexts => {
				// A text node that the page has taken out takes all of its text with it.
				const isGone = !text.parentNode && rest.parentNode && !joined.has(text)
				if (!isGone && (!text.parentNode || rest.parentNode !== text.parentNode)) return
				if (text.data === expected.get(text) && !setTexts.has(text)) {
					// What the page has put between them since keeps its place.
					if (!isGone && text.nextSibling !== rest) return
					text.appendData(rest.data)
					expected.set(text, text.data)
				}
				rest.remove()
				joined.add(rest)
			})
			return rest
		},
		wrap([first, ...others], element) {
			const parent = first?.parentNode
			if (!first || !parent) return
			const own = new Set<Node>(element.childNodes)
			parent.insertBefore(element, first)
			// What the page has put in the mark since stays.
			undoSteps.push(() => element.replaceWith(...[...element.childNodes].filter(node => !own.has(node))))
			for (const node of [first, ...others]) moveInto(element, node)
		},
		undo(setTexts = new Set()) {
			for (const step of undoSteps.toReversed()) step(setTexts)
			undoSteps = []
		},
	}
}

function childOf(parent: Node, node: Node | null): Node | null {
	return node?.parentNode === parent ? node : null
}

function setOrRemove(element: Element, name: string, value: string | null) {
	if (value === null) element.removeAttribute(name)
	else element.setAttribute(name, value)
}
