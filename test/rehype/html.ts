import type {Element, Root, RootContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import rehypeZorgwoorden, {type Options} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'

const token = /<!--(.*?)-->|<(\/?)([a-z][\w-]*)((?: [a-z-]+(?:="[^"]*")?)*)>|<!doctype html>|([^<]+)/gs
const empty = /^(?:br|hr|img|input|link|meta|wbr)$/
/** Attributes with a capital in hast that no hyphen shows. */
const names: Record<string, string> = {contenteditable: 'contentEditable', popovertarget: 'popoverTarget'}
const printer = unified().use(rehypeStringify).freeze()

/** Parses well-formed HTML: every element has an end tag, except empty ones such as `<br>`, and text has no references. */
export function parseHtml(html: string): Root {
	const root: Root = {type: 'root', children: []}
	const open: {children: RootContent[]}[] = [root]
	for (const [, comment, slash, tagName, attributes = '', value] of html.matchAll(token)) {
		const parent = open.at(-1) ?? root
		if (comment !== undefined) parent.children.push({type: 'comment', value: comment})
		else if (value !== undefined) parent.children.push({type: 'text', value})
		else if (slash === '/') open.pop()
		else if (tagName) {
			const node: Element = {type: 'element', tagName, properties: propertiesIn(attributes), children: []}
			parent.children.push(node)
			if (!empty.test(tagName)) open.push(node)
		} else parent.children.push({type: 'doctype'})
	}
	return root
}

/** Marks a page, and returns its HTML. Mutates the tree. */
export function markTree(tree: Root, options: Options = {}, file = new VFile()): string {
	unified()
		.use(rehypeZorgwoorden, {concepts: glossary, ...options})
		.runSync(tree, file)
	return printer.stringify(tree)
}

/** Marks HTML, and returns it. A second pass changes nothing, on the tree and on the printed HTML. */
export function markHtml(html: string, options: Options = {}): string {
	const tree = parseHtml(html)
	const once = markTree(tree, options)
	if (markTree(tree, options) !== once || markTree(parseHtml(once), options) !== once)
		throw new Error(`A second pass changes ${once}`)
	return once
}

function propertiesIn(attributes: string): Element['properties'] {
	const pairs = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => {
		if (name === 'class') return ['className', (value ?? '').split(' ')]
		const property = names[name] ?? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
		return [property, value ?? (/^(?:hidden|inert|open)$/.test(name) ? true : '')]
	})
	return Object.fromEntries(pairs)
}
