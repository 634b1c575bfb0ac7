import type {PhrasingContent} from 'mdast'
import {positionAround} from '../marking/source-position.ts'

/** What remark-rehype makes of a node, beyond what it is: properties, and the name of the element. */
export function htmlData(hProperties: Record<string, string | string[]>, hName?: string) {
	return hName ? {hName, hProperties} : {hProperties}
}

/** The name of the element that a node's data asks for. */
export function elementNameOf(data: object | undefined): string | undefined {
	return data && 'hName' in data && typeof data.hName === 'string' ? data.hName : undefined
}

/** Gives a node that was just made the place of its children, where that is known. */
export function withPosition<N extends PhrasingContent & {children: PhrasingContent[]}>(node: N): N {
	const position = positionAround(node.children)
	if (position) node.position = position
	return node
}
