import {describe, expect, test} from 'vitest'
import type {Options} from '../../src/rehype/index.ts'
import rehypeZorgwoorden, {findOccurrences} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {markHtml, parseHtml} from './html.ts'

const options: Options = {wordList: false, occurrences: 'all', mark: 'emphasis'}
const em = '<em class="woord">thymus</em>'

describe('nothing is marked in', () => {
	test.each([
		'<nav>thymus</nav>',
		'<header><p>thymus</p></header>',
		'<footer><p>thymus</p></footer>',
		'<aside><p>thymus</p></aside>',
		'<form><p>thymus</p></form>',
		'<search><p>thymus</p></search>',
		'<dialog><p>thymus</p></dialog>',
		'<dialog open><p>thymus</p></dialog>',
		'<p>x <label>thymus</label></p>',
		'<fieldset><legend>thymus</legend></fieldset>',
		'<p>x <button>thymus</button></p>',
		'<details><summary>thymus</summary></details>',
		'<div contenteditable="true"><p>thymus</p></div>',
		'<div contenteditable="plaintext-only">thymus</div>',
		'<p>x <span contenteditable="">thymus</span></p>',
		'<p translate="no">thymus</p>',
		'<p>x <span translate="no">thymus</span></p>',
		'<div hidden><p>thymus</p></div>',
		'<div hidden="until-found"><p>thymus</p></div>',
		'<p>x <span hidden>thymus</span></p>',
		'<p>thy<span hidden>x</span>mus</p>',
		'<div popover=""><p>thymus</p></div>',
		'<div aria-hidden="true"><p>thymus</p></div>',
		'<p>x <span aria-hidden="true">thymus</span></p>',
		'<div inert><p>thymus</p></div>',
		'<div role="navigation"><p>thymus</p></div>',
		'<div role="Dialog presentation"><p>thymus</p></div>',
		'<p role="heading" aria-level="2">thymus</p>',
		'<p>x <span role="button">thymus</span></p>',
		'<p>x <span role="link">thymus</span></p>',
		'<div role="tab">thymus</div>',
		'<section role="doc-endnotes"><p>thymus</p></section>',
		'<p lang="en">thymus</p>',
		'<p>x <i lang="la">thymus</i></p>',
		'<p>Zie [[thymus]] of [[x|thymus]].</p>',
		'<h2>Begrippen</h2><p>Hieronder de woorden.</p><ul><li>Bot: thymus</li><li>Ader: thymus</li></ul>',
		'<h2>Begrippen</h2><p><strong>Bot</strong>: thymus.</p><p><strong>Ader</strong>: thymus.</p>',
		'<div><h2>Begrippen</h2></div><ul><li>Bot: thymus</li><li>Ader: thymus</li></ul>',
		'<h2>Begrippen</h2><div><div><ul><li>Bot: thymus</li><li>Ader: thymus</li></ul></div></div>',
	])('%s', html => {
		for (const mark of ['emphasis', 'popover', 'link'] as const)
			expect(markHtml(html, {...options, mark})).toBe(html)
	})
})

describe('but words are marked in', () => {
	test.each([
		'<details><summary>x</summary><p>thymus</p></details>',
		'<section><p>thymus</p></section>',
		'<div role="region"><p>thymus</p></div>',
		'<div role="main"><p>thymus</p></div>',
		'<p aria-hidden="false">thymus</p>',
		'<p contenteditable="false">thymus</p>',
		'<p translate="yes">thymus</p>',
		'<p role="">thymus</p>',
		'<p lang="nl-BE">thymus</p>',
		'<figure><figcaption>thymus</figcaption></figure>',
		'<table><caption>thymus</caption></table>',
		'<fieldset>thymus</fieldset>',
		'<p>thymus<sup>1</sup></p>',
		'<p>thymus<sup><a href="#n1">[1]</a></sup></p>',
		'<p>thymus<sup>2,3</sup></p>',
		'<p>[thymus] en [[ook</p>',
	])('%s', html => {
		expect(markHtml(html, options)).toBe(html.replace('thymus', em))
	})
})

describe('the first occurrence is one that a reader of the article sees', () => {
	test.each([
		'<div hidden>thymus</div><p>@</p>',
		'<p aria-hidden="true">Uw thymus is groot.</p><p>@</p>',
		'<nav><p>Uw thymus is groot.</p></nav><p>Zie: @</p>',
		'<body><p>Uw thymus is groot.</p><main><p>Zie: @</p></main></body>',
		'<body><main hidden><p>Uw thymus is groot.</p></main><p>@</p></body>',
	])('%s', html => {
		const marked = markHtml(html.replace('@', 'thymus'), {...options, occurrences: 'first'})
		expect(marked).toBe(html.replace('@', em))
	})
})

describe('the part of a page that is read', () => {
	const page = (body: string) => `<html><head></head><body>${body}</body></html>`

	test.each([
		['main', page('<p>thymus</p><main><p>@</p></main><p>thymus</p>')],
		['a main by its role', page('<p>thymus</p><div role="main"><p>@</p></div>')],
		['main in a form around all', page('<form><p>thymus</p><main><p>@</p></main></form>')],
		['main deep in a layout', page('<div><p>thymus</p><div><main>@</main></div></div>')],
		['the only article', page('<p>thymus</p><article>@</article>')],
		['main with articles', page('<article>thymus</article><main><p>@</p><article>@</article></main>')],
		['articles in an article', page('<p>thymus</p><article>@<article>@</article></article>')],
		['an article that is not an aside', page('<aside><article>thymus</article></aside><p>@</p>')],
		['all of a page with more articles', page('<p>@</p><article>@</article><article>@</article>')],
		['all of a page without them', page('<p>@</p><div>@</div><footer>thymus</footer>')],
		['all of a body alone', '<body><p>@</p></body>'],
		['all of a fragment', '<p>@</p><main>@</main>'],
	])('%s', (_, html) => {
		expect(markHtml(html.replaceAll('@', 'thymus'), options)).toBe(html.replaceAll('@', em))
	})

	test('a comment outside it counts', () => {
		const html = page('<!-- zorgwoorden: off --><main><p>thymus</p></main>')
		expect(markHtml(html, options)).toBe(html)
	})

	test.each<[string, string, Options['within']]>([
		[
			'an element with an id',
			'<div id="tekst"><p>@</p></div><p>thymus</p>',
			({properties}) => properties['id'] === 'tekst',
		],
		['more elements', '<div>@</div><p>thymus</p><div>@</div>', ({tagName}) => tagName === 'div'],
		['an element in another one', '<div>@<div>@</div></div>', ({tagName}) => tagName === 'div'],
		[
			'furniture',
			'<p>thymus</p><aside><p>@</p><nav>thymus</nav></aside>',
			({tagName}) => tagName === 'aside',
		],
		['what is in furniture', '<form>thymus<div>@</div></form>', ({tagName}) => tagName === 'div'],
		['before main', page('<main>thymus<div>@</div></main>'), ({tagName}) => tagName === 'div'],
		['nothing', '<main>thymus</main>', () => false],
		['never a heading or code', '<h2>thymus</h2><pre>thymus</pre>', () => true],
	])('by `within`: %s', (_, html, within) => {
		expect(markHtml(html.replaceAll('@', 'thymus'), {...options, ...(within && {within})})).toBe(
			html.replaceAll('@', em),
		)
	})

	test('findOccurrences reads the same', () => {
		const tree = parseHtml('<p>thymus</p><div>cytokine</div>')
		const found = findOccurrences(tree, {concepts: glossary, within: ({tagName}) => tagName === 'div'})
		expect(found.map(({text}) => text)).toEqual(['cytokine'])
	})

	test('an invalid `within` throws', () => {
		const invalid = JSON.parse('{"within": "main"}')
		const message = 'Expected option `within` to be a function, received `"main"`'
		expect(() => rehypeZorgwoorden(invalid)).toThrow(new TypeError(message))
		expect(() => findOccurrences({type: 'root', children: []}, invalid)).toThrow(new TypeError(message))
	})
})

test('the title in the header of an article settles what an ambiguous label means', () => {
	const concepts = [
		{
			id: 'gbs',
			prefLabel: 'guillain-barrésyndroom',
			altLabel: ['GBS'],
			ambiguousLabel: ['GBS'],
			definition: 'Ziekte van de zenuwen.',
		},
	]
	const article = (title: string) =>
		`<article><header><h1>${title}</h1></header><p>Bij GBS dus.</p></article>`
	expect(
		markHtml(article('Guillain-barrésyndroom'), {...options, concepts: JSON.parse(JSON.stringify(concepts))}),
	).toContain('<em')
	expect(
		markHtml(article('Bacterie'), {...options, concepts: JSON.parse(JSON.stringify(concepts))}),
	).not.toContain('<em')
})

describe('a new list', () => {
	const list =
		'<h2>Moeilijke woorden</h2><ul class="woordenlijst"><li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</li></ul>'

	test.each([
		['before a footer', '<header>x</header><p>thymus</p>@<footer>x</footer>'],
		['before a footer and scripts', '<body><p>thymus</p>@<footer>x</footer><script>x</script>\n</body>'],
		[
			'before what comes with a footer',
			'<body><p>thymus</p>@<aside>x</aside><div><footer>x</footer></div></body>',
		],
		['in main', '<body><main><p>thymus</p>@</main><footer>x</footer></body>'],
		['before the footer of an article', '<body><article><p>thymus</p>@<footer>x</footer></article></body>'],
		[
			'in the element with the text',
			'<body><main><nav>x</nav><div><p>thymus</p>@</div><aside>x</aside></main></body>',
		],
		['not in a column', '<body><main><div><div>thymus</div><div>x</div></div>@</main></body>'],
		[
			'in the article with most text',
			'<body><main><p>x</p><article><p>Een thymus dus.</p>@</article></main></body>',
		],
		['not in one with less', '<body><main><p>Veel tekst.</p><article><p>thymus</p></article>@</main></body>'],
		['not in a section', '<body><section><h2>x</h2><p>thymus</p></section>@</body>'],
		['at the end of `within`', '<div id="t"><p>thymus</p>@</div><p>x</p>'],
	])('at the end: %s', (_, html) => {
		const within: Options['within'] = html.includes('id="t"')
			? ({properties}) => properties['id'] === 't'
			: undefined
		const marked = markHtml(html.replace('@', ''), {mark: 'emphasis', ...(within && {within})})
		expect(marked).toBe(html.replace('thymus', em).replace('@', list))
	})

	test.each([
		['after the title', '<p>x</p><h1>x</h1>@<p>thymus</p>'],
		['after the title in main', '<body><h1>x</h1><main><h1>x</h1>@<p>thymus</p></main></body>'],
		[
			'after the header with the title',
			'<body><article><header><div><h1>x</h1></div><p>x</p></header>@<p>thymus</p></article></body>',
		],
		['after the element of the title', '<body><main><div><img><h1>x</h1></div>@<p>thymus</p></main></body>'],
		['after a title and its subtitle', '<main><hgroup><h1>x</h1><p>x</p></hgroup>@<p>thymus</p></main>'],
		['after a header without a title', '<body><header>x</header>@<p>thymus</p></body>'],
		['after a comment and the title', '<!-- x --><h1>x</h1>@<p>thymus</p>'],
		['after a logo and the title', '<p><img></p><h1 align="center">x</h1>@<p>thymus</p>'],
		['after a path of crumbs', '<body><main><nav>x</nav>@\n<p>thymus</p></main></body>'],
		['before the text', '@<!-- x --><p>thymus</p><blockquote><h1>x</h1></blockquote>'],
		['not after a hidden title', '<h1 hidden>x</h1>@<p>thymus</p>'],
	])('at the start: %s', (_, html) => {
		const marked = markHtml(html.replace('@', ''), {mark: 'emphasis', wordList: {place: 'start'}})
		expect(marked).toBe(html.replace('thymus', em).replace('@', list))
	})
})
