import type {Element, ElementContent, Root, RootContent} from 'hast'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {createMarker} from '../../src/cli/markers.ts'
import rehypeZorgwoorden from '../../src/rehype/index.ts'
import {createUnmarker} from '../../src/unmark/index.ts'
import {markTree, parseHtml} from '../rehype/html.ts'
import {glossary} from '../remark/pipeline.ts'
import {syntaxTexts} from './syntaxes.ts'

const flags = {occurrences: 'all', 'word-list': 'off'} as const
const mark = createMarker(flags, glossary)
const unmark = createUnmarker({concepts: glossary})

/** A text with each *thymus* as it is marked. */
const marked = (text: string) => text.replace(/thymus/gi, '[$&](#woord-thymus)')

describe.each(syntaxTexts)('$name', ({closed, open}) => {
	test.each(closed)('Markdown, closed: %j', text => {
		expect(mark(text)).toBe(marked(text))
		expect(unmark(mark(text)).markdown).toBe(text)
	})

	test.each(open)('Markdown, open: %j', text => {
		expect(mark(text)).toBe(marked(text))
	})

	test.each([...closed, ...open])('HTML: %j', text => {
		expect(markHtml(text)).toBe(marked(text))
	})
})

test('in Markdown, escaped brackets in a line are plain ones', () => {
	expect(mark('De \\[thymus\\].')).toBe(marked('De \\[thymus\\].'))
	expect(markHtml('De \\[cytokine\\].')).toBe('De \\[cytokine\\].')
})

test('code does not open or close anything', () => {
	expect(mark('Van `{{` naar thymus en `}}`.')).toBe(marked('Van `{{` naar thymus en `}}`.'))
})

/** Marks paragraphs of HTML with these texts, and returns the texts with the marks as in Markdown. */
function markHtml(text: string): string {
	const children = text.split('\n\n').map(paragraph)
	const tree: Root = {type: 'root', children}
	unified().use(rehypeZorgwoorden, {concepts: glossary, wordList: false, occurrences: 'all'}).runSync(tree)
	return children.map(shown).join('\n\n')
}

function paragraph(value: string): Element {
	return {type: 'element', tagName: 'p', properties: {}, children: partsOf(value)}
}

/** Comments are nodes of HTML. */
function partsOf(value: string): ElementContent[] {
	return value.split(/(<!--.*?-->)/s).map(part => {
		const [, comment] = /^<!--(.*)-->$/s.exec(part) ?? []
		return comment === undefined ? {type: 'text', value: part} : {type: 'comment', value: comment}
	})
}

function shown(node: RootContent): string {
	if (node.type === 'comment') return `<!--${node.value}-->`
	if (node.type === 'text') return node.value
	const text = 'children' in node ? node.children.map(shown).join('') : ''
	return node.type === 'element' && node.tagName === 'a' ? `[${text}](${node.properties['href']})` : text
}

test.each([
	['{% if x %}<h1>Titel</h1>{% endif %}', '<p>'],
	['{{#x}}<h1>Titel</h1>{{/x}}', '<p>'],
	['{% comment %}<h1>Titel</h1>{% raw %}{% endraw %}{% endcomment %}', '<p>'],
	['{% block main %}<h1>Titel</h1>', '<p>De x</p>{% endblock %}<p>'],
	['<h1>Titel</h1>', '{% if x %}x{% endif %}<p>'],
])('a new word list in HTML is not between tags: %s … %s', (before, after) => {
	const html = markTree(parseHtml(`${before}${after}Een thymus.</p>`), {wordList: {place: 'start'}})
	expect(html.startsWith(`${before}<h2>`)).toBe(true)
})
