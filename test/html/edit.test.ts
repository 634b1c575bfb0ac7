import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {createHtmlEditor} from '../../src/html/edit.ts'
import rehypeZorgwoorden, {type Options} from '../../src/rehype/index.ts'
import {glossary} from '../remark/pipeline.ts'

function editorWith(options: Options) {
	const processor = unified()
		.use(rehypeZorgwoorden, {concepts: glossary, ...options})
		.freeze()
	return createHtmlEditor((tree, source) => {
		processor.runSync(tree, source)
	})
}

const emphasise = editorWith({mark: 'emphasis', wordList: false, occurrences: 'all'})
const mark = editorWith({})

describe('every byte that is not a mark stays: the words in brackets are marked', () => {
	test.each([
		['a character reference in a term', '<p>Uw [th&yacute;mus] en [thymus]</p>'],
		['references around it', '<p>&eacute;&eacute;n&nbsp;[thymus]&nbsp;&amp; meer &lt; minder'],
		['a reference without a semicolon', '<p>&eacute n [thymus] &copy 2024'],
		['a soft hyphen in a term', '<p>de [thy&shy;mus] en [thy\u00ADmus]'],
		['numbers', '<p>de [&#116;hym&#x75;s]</p>'],
		['an ampersand that is none', '<p>R&D en A&B van de [thymus] &c.; &x'],
		['CRLF', '<p>een\r\n[thymus]\r\n en <br>\r\n[perifeer\r\nzenuwstelsel].</p>\r\n'],
		['a carriage return', '<p>een\r[thymus]\r</p>'],
		['a byte order mark', '\uFEFF<p>[thymus]'],
		['a zero', '<p>een\0 [thymus]'],
		['uppercase tags', '<P CLASS=Tekst>de [thymus]</P>'],
		['unquoted attributes', '<p class=a id=\'b\' data-x=thymus title="a>b">[thymus]'],
		['unclosed paragraphs', '<p>een [thymus]<p>twee [cytokinen]'],
		['unclosed items', '<ul><li>een [thymus] en<li>twee [cytokinen] en</ul>'],
		['an unclosed table', '<table><tr><td>een [thymus] is<td>twee<tr><td>x'],
		['comments', '<!-- thymus --><p>[thymus]<!-- thymus -->, [cytokinen] <!-->x'],
		['a conditional comment', '<!--[if IE]><p>thymus</p><![endif]--><p>[thymus]'],
		['a downlevel-revealed one', '<![if !IE]><p>[thymus]</p><![endif]>'],
		['CDATA', '<p><![CDATA[ thymus ]]> [thymus]'],
		['a processing instruction', '<?xml version="1.0"?><p>[thymus]'],
		['a doctype', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><p>[thymus]'],
		['a script', '<script>if (a<b) "<p>thymus"</script><p>[thymus]'],
		['a style', '<style>.thymus>b{}</style><p>[thymus]'],
		['a template', '<template><p>thymus</template><p>[thymus]'],
		['a textarea', '<textarea>\nthymus <b></textarea><p>[thymus]'],
		['raw text of old', '<xmp>thymus <b></xmp><p>[thymus]'],
		['svg', '<svg viewBox="0 0 1 1"><text>thymus</text></svg><p>[thymus]'],
		['XHTML', '<p>een<br/>[thymus] <img src="x" alt="thymus"/></p>'],
		['a term over elements', '<p>de [<b>B</b>-lymfocyten] en [<i>cyto</i>kinen].'],
		['a term over a comment', '<p>de [thy<!-- x -->mus].'],
		['elements that overlap', '<p><b>x <i>[thymus]</b> en [cytokinen]</i>.'],
		['an element open over paragraphs', '<p><b>x [thymus]<p>en [cytokinen]</b>.'],
		['an end tag without a start tag', '<p>x </i>[thymus]</b> en</div> [cytokinen].'],
		['a term over such a tag', '<p>x [thy</i>mus] en.'],
		['text in a table', '<table>de [thymus]<tr><td>x</table>'],
		['text after the body', '<body><p>[thymus]</p></body></html>\n<!-- x -->\n'],
		['front matter', '---\ntitle: thymus\n---\n<p>[thymus]</p>'],
		['only text', 'een [thymus] in een veld'],
		['nothing', ''],
	])('%s', (_, marked) => {
		const html = marked.replace(/(?<!!|--|CDATA|\()\[(?!if|CDATA|endif)|\](?!>|\]|--)/g, '')
		const expected = marked.replace(
			/(?<!!|--|CDATA|\()\[(?!if|CDATA|endif)([^\]]*)\](?!>|\]|--)/g,
			'<em class="woord">$1</em>',
		)
		expect(emphasise(html)).toBe(expected)
		expect(emphasise(expected)).toBe(expected)
	})
})

describe('a mark that has no safe place is left out', () => {
	test.each([
		['over an element that is open elsewhere', '<p><b>x<p>B</b>-lymfocyten'],
		['in a link that is never closed', '<p><a href=x>thymus<p>cytokinen'],
	])('%s', (_, html) => {
		expect(emphasise(html)).toBe(html)
	})
})

const heading = '<h2>Moeilijke woorden</h2>'
const item = '<li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</li>'
const list = `${heading}<ul class="woordenlijst">${item}</ul>`
const lines = `${heading}\n<ul class="woordenlijst">\n${item}\n</ul>\n`

describe('a new list goes where it is read in the place of the plugin', () => {
	test.each([
		['on lines of its own', '<main>\n<p>thymus</p>\n</main>\n@', lines],
		['after the title', '<h1>x</h1>@<p>thymus</p>', list],
		['after a paragraph that is open', '<p>thymus@', list],
		['after elements that are open', '<div><p>thymus@', `</p></div>${list}`],
		['after an element that is open', '<p>x</p><div><p>thymus</p>y@', `</div>${list}`],
		['after text in bold that is open', '<b>thymus@', `</b>${list}`],
		['after bold that is open in a paragraph', '<p><b>thymus@', list],
		['before the end of the body', '<body><p>thymus</p>\n@</body>\n</html>\n', lines],
		['after a table with text before it', '<table>thymus<tr><td>x</table>@', list],
		['in a page without tags', '<!doctype html><p>thymus@', list],
	])('%s', (name, marked, list) => {
		const html = marked.replace('@', '')
		const place = name === 'after the title' ? editorWith({wordList: {place: 'start'}}) : mark
		const expected = marked
			.replace('thymus', '<a href="#woord-thymus" class="woord">thymus</a>')
			.replace('@', list)
		expect(place(html)).toBe(expected)
		expect(place(expected)).toBe(expected)
	})

	test.each(['<p>thymus</p><!-- ', '<p>thymus</p><!-- x --', '<p>thymus</p><![CDATA['])(
		'but there is none in %s',
		html => {
			expect(mark(html)).toBeUndefined()
			expect(emphasise(html)).toBe(html.replace('thymus', '<em class="woord">thymus</em>'))
		},
	)
})

describe('a list of the author', () => {
	const start = '<p>thymus cytokine</p><h2>Moeilijke woorden</h2>'
	const marked = start.replace(
		'thymus cytokine',
		'<a href="#woord-thymus" class="woord">thymus</a> <a href="#woord-cytokine" class="woord">cytokine</a>',
	)

	test.each([
		[
			'gets items, ids and a class',
			'<UL><LI>Cytokine: iets<LI data-x>Zenuw: iets</UL>',
			`<UL class="woordenlijst"><LI id="woord-cytokine">Cytokine: iets<LI data-x>Zenuw: iets${item}</UL>`,
		],
		[
			'keeps its class',
			`<ul\n class='a b'>\n  <li>Cytokine: iets</li>\n</ul>`,
			`<ul\n class='a b woordenlijst'>\n  <li id="woord-cytokine">Cytokine: iets</li>\n${item}\n</ul>`,
		],
		[
			'has its entries renewed, and nothing else',
			'<ul class=woordenlijst><li id=woord-thymus><dfn>Thymus</dfn>: Stukje van een cel.</li></ul>',
			undefined,
		],
	])('%s', (_, html, expected) => {
		const once = mark(start + html)
		if (expected !== undefined) expect(once?.slice(marked.length)).toBe(expected)
		expect(once?.startsWith(marked)).toBe(true)
		expect(mark(once ?? '')).toBe(once)
	})
})

test('elements that are nested thousands deep', () => {
	expect(() => mark('<div>'.repeat(20_000))).toThrow('nested too deep')
})

describe('whole pages of content systems', () => {
	const link = editorWith({wordList: false, occurrences: 'all'})
	const folder = join(import.meta.dirname, '../fixtures/pages')

	test.each(readdirSync(folder))('%s', name => {
		const html = readFileSync(join(folder, name), 'utf8')
		const [, words = ''] = /^marked: (.*)$/m.exec(html) ?? []
		const marked = link(html) ?? ''
		const found = [...marked.matchAll(/<a href="#woord-[a-z-]+" class="woord">(.*?)<\/a>/gs)].map(
			([, word = '']) => word,
		)
		expect(found.map(word => word.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))).toEqual(words.split(', '))
		expect(marked.replace(/<a href="#woord-[a-z-]+" class="woord">(.*?)<\/a>/gs, '$1')).toBe(html)
		const listed = mark(html) ?? ''
		expect(mark(listed)).toBe(listed)
	})
})
