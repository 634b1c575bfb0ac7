import type {PhrasingContent} from 'mdast'
import type {PositionOf} from '../prose/position.ts'

/** What remark-rehype makes of a node, beyond what it is: properties, and the name of the element. */
export function html(hProperties: Record<string, string | string[]>, hName?: string) {
	return hName ? {hName, hProperties} : {hProperties}
}

/** The name of the element that a node's data asks for. */
export function nameIn(data: object | undefined): string | undefined {
	return data && 'hName' in data && typeof data.hName === 'string' ? data.hName : undefined
}

/** Gives a node the place of its children, where that is known. */
export function around<N extends PhrasingContent & {children: PhrasingContent[]}>(node: N): N {
	const start = node.children[0]?.position?.start
	const end = node.children.at(-1)?.position?.end
	return start && end ? {...node, position: {start, end}} : node
}

/** Cuts text nodes, each part with its place where that is proven. */
export function createSlice(positionOf: PositionOf) {
	return (node: PhrasingContent, start: number, end = Infinity): PhrasingContent | undefined => {
		if (node.type !== 'text') return
		const value = node.value.slice(start, end)
		if (value === '') return
		const position = positionOf(node, start, start + value.length)
		return {type: 'text', value, ...(node.data && {data: node.data}), ...(position && {position})}
	}
}
