import fc from 'fast-check'
import type {Root} from 'hast'
import {visit} from 'unist-util-visit'

const words = ['thymus', 'Thymus', 'cytokinen', 'B-', 'lymfocyt', 'antigenen', 'perifeer', 'zenuwstelsel']
const text = fc
	.array(fc.constantFrom(...words, 'de', 'en', 'cel', ' ', ' ', ', ', '\n', ' \n\n ', '. ', '(', ')', 'é'), {
		minLength: 1,
		maxLength: 6,
	})
	.map(parts => ({type: 'text', value: parts.join('')}))
const childless = fc.constantFrom(
	{type: 'comment', value: ' zorgwoorden: off '},
	{type: 'comment', value: ' zorgwoorden: on '},
	{type: 'comment', value: ' zorgwoorden: off thymus '},
	{type: 'raw', value: '<a>'},
	{type: 'raw', value: '</a>'},
	{type: 'doctype'},
)
const properties = fc.constantFrom(
	{},
	{},
	{},
	{},
	{href: 'x'},
	{href: '#woord-thymus', className: ['woord']},
	{popoverTarget: 'uitleg-thymus'},
	{id: 'uitleg-thymus', popover: ''},
	{dataFootnoteRef: true},
	{hidden: true},
	{ariaHidden: 'true'},
	{role: 'button'},
)
const blockNames = [
	'p',
	'p',
	'div',
	'h2',
	'ul',
	'li',
	'table',
	'blockquote',
	'section',
	'pre',
	'head',
	'nav',
	'header',
	'main',
	'article',
]
const inlineNames = [
	'em',
	'strong',
	'span',
	'a',
	'button',
	'code',
	'br',
	'wbr',
	'img',
	'script',
	'label',
	'unknown',
]
const {node} = fc.letrec<{node: object; element: object}>(tie => ({
	node: fc.oneof({depthSize: 'small', withCrossShrink: true}, text, text, childless, tie('element')),
	element: fc.record({
		type: fc.constant('element'),
		tagName: fc.constantFrom(...blockNames, ...inlineNames),
		properties,
		children: fc.array(tie('node'), {maxLength: 4}),
	}),
}))

/** Any tree, also trees that no parser creates. Each node except text nodes has a number in its data. */
export const tree = fc.array(node, {maxLength: 6}).map((children): Root => {
	const root: Root = JSON.parse(JSON.stringify({type: 'root', children}))
	let number = 0
	visit(root, node => {
		if (node.type !== 'text') Object.assign(node, {data: {number: number++}})
	})
	return root
})
