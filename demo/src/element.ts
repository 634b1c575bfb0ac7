/** Creates an element. Strings become text nodes and are never parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const node = document.createElement(name)
	node.append(...children)
	return node
}

/**
 * Returns the element with this id.
 *
 * @throws {Error} If it is missing or not an instance of `kind`.
 */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
	const node = document.getElementById(id)
	if (node instanceof kind) return node
	throw new Error(`Expected #${id} to be a ${kind.name}, received \`${String(node)}\``)
}
