/** Makes an element; what is text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name)
	made.append(...children)
	return made
}

/** The element of the page with this id, which must be of this kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
	const found = document.getElementById(id)
	if (found instanceof kind) return found
	throw new Error(`Expected #${id} to be a ${kind.name}, received \`${String(found)}\``)
}
