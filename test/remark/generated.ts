import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'

const words = [
	'thymus',
	'Thymus',
	'cytokinen',
	'B-',
	'lymfocyt',
	'antigenen',
	'perifeer',
	'zenuwstelsel',
	'de',
	'en',
	'cel',
]
const text = fc
	.array(fc.constantFrom(...words, ' ', ' ', ', ', '\n', '. ', '(', ')', 'é', '[[', ']]'), {
		minLength: 1,
		maxLength: 6,
	})
	.map(parts => ({type: 'text', value: parts.join('')}))
const tag = fc
	.constantFrom(
		'<a>',
		'</a>',
		'<b>',
		'</b>',
		'<br>',
		'<wbr>',
		'<!-- x -->',
		'<!-- zorgwoorden: off -->',
		'<!-- zorgwoorden: on -->',
	)
	.map(value => ({type: 'html', value}))
const childless = fc.constantFrom(
	{type: 'break'},
	{type: 'inlineCode', value: 'thymus'},
	{type: 'image', url: 'x', alt: 'thymus'},
	{type: 'footnoteReference', identifier: 'x', label: 'x'},
	{type: 'inlineMath', value: 'thymus'},
	{type: 'mdxTextExpression', value: 'thymus'},
)
const {inline} = fc.letrec<{inline: object; branch: object}>(tie => ({
	inline: fc.oneof({depthSize: 'small', withCrossShrink: true}, text, text, tag, childless, tie('branch')),
	branch: fc.record({
		type: fc.constantFrom('emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement', 'unknown'),
		url: fc.constantFrom('x', '#woord-thymus'),
		children: fc.array(tie('inline'), {maxLength: 4}),
	}),
}))
const {block} = fc.letrec<{block: object}>(tie => ({
	block: fc.oneof(
		{depthSize: 'small'},
		fc.record({
			type: fc.constantFrom('paragraph', 'paragraph', 'heading'),
			children: fc.array(inline, {maxLength: 6}),
		}),
		fc.constantFrom(
			{type: 'code', value: 'thymus'},
			{type: 'html', value: '<a>'},
			{type: 'html', value: '</a>'},
		),
		fc.record({
			type: fc.constantFrom(
				'blockquote',
				'list',
				'listItem',
				'containerDirective',
				'mdxJsxFlowElement',
				'footnoteDefinition',
			),
			identifier: fc.constant('x'),
			children: fc.array(tie('block'), {maxLength: 3}),
		}),
	),
}))
/** Any tree, also trees that no parser creates. Each node except text nodes has a number in its data. */
export const tree = fc.array(block, {maxLength: 4}).map((children): Root => {
	const root: Root = JSON.parse(JSON.stringify({type: 'root', children}))
	let number = 0
	visitAll(root, node => {
		if (node.type !== 'text') Object.assign(node, {data: {number: number++}})
	})
	return root
})

/** Any Markdown, with terms among markup that may or may not be closed. */
export const markdown = fc
	.array(
		fc.constantFrom(
			...words,
			' ',
			' ',
			'\n',
			'\n> ',
			'\n- ',
			'\n  ',
			'\n\n',
			'**',
			'*',
			'`',
			'\\*',
			'&amp;',
			'|',
			'  \n',
			'\r\n',
			'\t',
		),
		{maxLength: 30},
	)
	.map(parts => parts.join(''))

/** Calls a function with each node of a tree and its parent, in document order. */
export function visitAll(node: Nodes, visitor: (node: Nodes, parent?: Nodes) => void, parent?: Nodes): void {
	visitor(node, parent)
	if ('children' in node) for (const child of node.children) visitAll(child, visitor, node)
}
