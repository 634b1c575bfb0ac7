import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import type {Options} from '../../src/rehype/index.ts'
import {markHtml, markTree, parseHtml} from './html.ts'

const heading = '<h2>Moeilijke woorden</h2>'
const link = '<a href="#woord-thymus" class="woord">thymus</a>'
const text = '<p>thymus</p>'
const [{definition: old} = {definition: ''}] = bundled

/** An entry as the plugin writes it. */
const li = (id: string, term: string, definition: string) =>
	`<li id="woord-${id}"><dfn>${term}</dfn>: ${definition}</li>`
const thymus = li('thymus', 'Thymus', 'Orgaan achter het borstbeen.')
const antigen = li('antigeen', 'Antigeen', 'Deel van een bacterie. De afweer herkent het.')
const platelet = li('bloedplaatje', 'Bloedplaatje', 'Stukje van een cel.')
const ul = (...items: string[]) => `<ul class="woordenlijst">${items.join('')}</ul>`

/** Marks a page with a word list, and returns what is after the heading. */
function listAfter(words: string, list: string, options: Options = {}): string {
	const once = markHtml(`<p>${words}</p>${heading}${list}`, options)
	return once.slice(once.indexOf(heading) + heading.length)
}

describe('what an author wrote stays', () => {
	test.each([
		['own words', '<li id="woord-thymus"><dfn>Thymus</dfn>: eigen uitleg.</li>'],
		[
			'own words after ours',
			'<li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen. En meer.</li>',
		],
		[
			'a link in ours',
			'<li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het <a href="x">borstbeen</a>.</li>',
		],
		[
			'markup in its term',
			'<li id="woord-thymus"><dfn><i>Thymus</i></dfn>: Orgaan achter het borstbeen.</li>',
		],
		[
			'another element for its term',
			'<li id="woord-thymus"><strong>Thymus</strong>: Orgaan achter het borstbeen.</li>',
		],
		[
			'a second paragraph',
			'<li id="woord-thymus"><p><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</p><p>Meer.</p></li>',
		],
		[
			'a nested list',
			'<li id="woord-thymus"><dfn>Thymus</dfn>: Orgaan achter het borstbeen.<ul><li>Meer.</li></ul></li>',
		],
		[
			'a label of its own',
			'<li id="woord-thymus"><dfn>Thymus</dfn> (zwezerik): Orgaan achter het borstbeen.</li>',
		],
		['our id and another term', '<li id="woord-thymus"><b>Zwezerik</b>: eigen uitleg.</li>'],
	])('%s', (_, item) => {
		for (const list of [`<ul>${item}</ul>`, `<ol>${item}<li>Bot</li></ol>`]) {
			expect(listAfter('thymus', list)).toBe(list)
			expect(listAfter('thymus', list, {mark: 'emphasis'})).toBe(list)
			// Also where the class says that it is ours.
			const classed = list.replace(/^<(.l)/, '<$1 class="woordenlijst"')
			expect(markHtml(`${text}${classed}`)).toBe(`<p>${link}</p>${classed}`)
		}
	})

	test.each([
		['a term that only looks like one of ours', '<li>Thymusklier: eigen.</li>'],
		['own words before the term', '<li>Let op! <b>Thymus</b>: eigen.</li>'],
		['a part of a word', '<li><b>Thymus</b>klier: eigen.</li>'],
	])('and does not explain a concept: %s', (_, item) => {
		expect(listAfter('thymus', `<ul>${item}</ul>`)).toBe(ul(item, thymus))
	})
})

describe('an entry of ours is renewed', () => {
	test.each<[string, string, string]>([
		['with the same text', thymus, thymus],
		[
			'with other white space',
			'<li id="woord-thymus">\n<dfn>Thymus</dfn>:\n Orgaan achter  het borstbeen.\n</li>',
			'<li id="woord-thymus">\n<dfn>Thymus</dfn>:\n Orgaan achter  het borstbeen.\n</li>',
		],
		['with a definition of before', li('thymus', 'Thymus', old), thymus],
		[
			'with a definition of before and labels',
			'<li><dfn>Bloedplaatje</dfn> (trombocyt): '.concat(old, '</li>'),
			platelet.replace('</dfn>', '</dfn> (trombocyt)'),
		],
		['without its id', '<li><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</li>', thymus],
		['with an id with another prefix', thymus.replace('woord', 'a-woord'), thymus],
		[
			'in a paragraph',
			`<li id="woord-thymus">\n<p><dfn>Thymus</dfn>: ${old}</p>\n</li>`,
			'<li id="woord-thymus">\n<p><dfn>Thymus</dfn>: Orgaan achter het borstbeen.</p>\n</li>',
		],
		['twice in a list', thymus + thymus, thymus],
	])('%s', (_, item, expected) => {
		expect(listAfter('tekst', `<ul>${item}</ul>`)).toBe(ul(expected))
	})

	test.each([
		['a definition that was never ours', li('thymus', 'Thymus', 'Orgaan in de borst.')],
		['the definition of another concept of this glossary', li('thymus', 'Thymus', 'Stukje van een cel.')],
		['a definition of before with own words', li('thymus', 'Thymus', `${old} En meer.`)],
	])('but not one with %s', (_, item) => {
		expect(listAfter('tekst', `<ul>${item}</ul>`)).toBe(`<ul>${item}</ul>`)
	})

	test('in its place, and what is around it stays', () => {
		const list = (definition: string) =>
			`<ul class="a woordenlijst">\n<!-- x --><li class="b" id="c"><dfn title="d">Thymus</dfn>: ${definition}</li>\n<li>Bot</li>\n${platelet}\n</ul>`
		expect(listAfter('tekst', list(old))).toBe(list('Orgaan achter het borstbeen.'))
	})
})

describe('a list headed like ours is added to', () => {
	test.each<[string, string, string]>([
		['if all items are ours, in alphabetical order', thymus + platelet, antigen + platelet + thymus],
		[
			'before the first of ours that sorts after it',
			`<li>Zomaar</li>${platelet}<li>Bot</li>`,
			`<li>Zomaar</li>${antigen}${platelet}<li>Bot</li>`,
		],
		['or at the end', '<li>Zomaar</li><li>Bot</li>', `<li>Zomaar</li><li>Bot</li>${antigen}`],
		['with line ends', `\n${thymus}\n<li>Bot</li>\n`, `\n${antigen}\n${thymus}\n<li>Bot</li>\n`],
	])('%s', (_, items, expected) => {
		expect(listAfter('antigeen', `<ul>${items}</ul>`)).toBe(ul(expected))
	})

	test('or after the last of ours', () => {
		expect(listAfter('thymus', `<ul>${antigen}<li>Bot</li></ul>`)).toBe(ul(antigen, thymus, '<li>Bot</li>'))
	})

	test.each<[string, string, string]>([
		[
			'a table',
			'<table><tbody><tr><td>Thymus</td><td>eigen</td></tr></tbody></table>',
			'<tr id="woord-thymus"><td>',
		],
		[
			'a definition list',
			'<dl><div><dt>Bot</dt><dd>hard</dd></div><div><dt>Thymus (klier)</dt><dd>eigen</dd></div></dl>',
			'<dt id="woord-thymus">',
		],
		[
			'paragraphs',
			'<p><strong>Thymus</strong> eigen.</p><p><b>Bot</b> hard.</p>',
			'<p id="woord-thymus"><strong>',
		],
		['lines', '<p>Thymus: eigen.<br>Bot: hard</p>', '<p id="woord-thymus">'],
		['sections', '<h3>Thymus</h3><p>Eigen.</p>', '<p id="woord-thymus">Eigen'],
		[
			'blocks in other elements',
			'<div><table><tr><td>Thymus</td></tr></table></div>',
			'<tr id="woord-thymus">',
		],
		[
			'a table with ids of its own',
			'<table><tr id="x"><td>Thymus</td></tr></table>',
			'<td><a id="woord-thymus"></a>Thymus',
		],
	])('also below %s, which explains', (_, blocks, withId) => {
		const once = listAfter('thymus', blocks)
		expect(once).toContain(withId)
		expect(once.replace(/ id="woord-thymus"|<a id="woord-thymus"><\/a>/, '')).toBe(blocks)
		expect(listAfter('antigeen', `${blocks}<h2>Einde</h2>`)).toBe(`${blocks}${ul(antigen)}<h2>Einde</h2>`)
		expect(listAfter('antigeen en bloedplaatje', `${blocks}${ul(antigen)}<p>Einde</p>`)).toBe(
			`${blocks}${ul(antigen, platelet)}<p>Einde</p>`,
		)
	})

	test.each([
		[
			'its heading in another element',
			'<div><h2>Moeilijke woorden</h2></div><ul><li>Thymus: eigen.</li></ul>',
		],
		[
			'the list in another element',
			'<h2>Moeilijke woorden</h2><div>\n<ul><li>Thymus: eigen.</li></ul>\n</div>',
		],
		[
			'both in another element',
			'<section><h2>Moeilijke woorden</h2><ul><li>Thymus: eigen.</li></ul></section><p>x</p>',
		],
		['white space in the heading', '<h3> Moeilijke\n woorden </h3><ul><li>Thymus: eigen.</li></ul>'],
		[
			'markup in the heading',
			'<h2><span>Moeilijke</span> <i>woorden</i></h2><ul><li>Thymus: eigen.</li></ul>',
		],
		['an introduction', '<h2>Moeilijke woorden</h2><p>Hieronder.</p><ul><li>Thymus: eigen.</li></ul>'],
		['a title for a name', '<p>Moeilijke woorden</p><ul><li>Thymus: eigen.</li></ul>'],
	])('also with %s', (_, list) => {
		expect(markHtml(text + list)).toBe(`<p>${link}</p>${list.replace('<li>', '<li id="woord-thymus">')}`)
	})

	test.each([
		['another heading', '<h2>Woordenlijst</h2><ul><li>Thymus: eigen.</li></ul>'],
		['a longer heading', '<h2>Moeilijke woorden vermijden</h2><ul><li>Thymus: eigen.</li></ul>'],
		['running text', '<h2>Moeilijke woorden</h2><p>Schrijf eenvoudig.</p><p>Vermijd ze.</p>'],
	])('but not below %s', (_, blocks) => {
		expect(markHtml(`${text}${blocks}`)).toBe(`<p>${link}</p>${blocks}${heading}${ul(thymus)}`)
	})

	test('a heading with nothing below it gets the list', () => {
		expect(markHtml(`${text}${heading}\n<h2>Einde</h2>`)).toBe(
			`<p>${link}</p>${heading}${ul(thymus)}\n<h2>Einde</h2>`,
		)
	})
})

describe('the list of an earlier pass is found', () => {
	const once = markHtml(text)

	test.each<[string, (html: string) => string]>([
		['without its class', html => html.replace(' class="woordenlijst"', '')],
		['with another class', html => html.replace('"woordenlijst"', '"lijst"')],
		['with an id on its heading', html => html.replace('<h2>', '<h2 id="woorden">')],
		['with another case of its heading', html => html.replace('Moeilijke', 'MOEILIJKE')],
		['with an id in its heading', html => html.replace('</h2>', ' {#woorden}</h2>')],
		['with another heading', html => html.replace('Moeilijke woorden', 'Wat betekent het?')],
		['without a heading', html => html.replace(/<h2>.*<\/h2>/, '')],
		['with an edited entry', html => html.replace('Orgaan', 'Klier')],
		['in another element', html => html.replace('<ul', '<div><ul').replace('</ul>', '</ul></div>')],
	])('%s', (_, touch) => {
		const withoutClass = (html: string) => touch(html).replace(' class="woordenlijst"', '')
		for (const page of [touch(once), withoutClass(once)]) {
			const again = markHtml(page)
			expect(again.replace(/ class="[^"]*lijst[^"]*"/, '')).toBe(page.replace(/ class="[^"]*lijst[^"]*"/, ''))
			const more = markHtml(page.replace('</p>', ' antigeen</p>'))
			expect(more.match(/<[uo]l/g)).toHaveLength(1)
			expect(more).toContain('id="woord-antigeen"')
			const ids = more.match(/ id="[^"]*"/g) ?? []
			expect(new Set(ids).size).toBe(ids.length)
		}
	})

	test.each([
		['a list without ids of ours', '<ul><li id="x"><dfn>Thymus</dfn>: eigen.</li></ul>'],
		['a table of contents', '<ul><li><a href="#woord-thymus">Thymus</a></li></ul>'],
		['ids of other documents', '<ul><li id="a-woord-thymus">Thymus</li></ul>'],
	])('but not %s', (_, list) => {
		expect(markHtml(`<p>antigeen</p>${list}`)).toMatch(/<h2>Moeilijke woorden<\/h2><ul class="woordenlijst">/)
	})

	test('nothing is marked in it, and no id is given twice', () => {
		const page = `${text}<ul>${thymus}</ul><ul>${thymus.replace('borstbeen', 'antigeen')}</ul>`
		expect(markHtml(page)).toBe(
			`<p>${link}</p>${ul(thymus)}<ul>${thymus.replace('borstbeen', 'antigeen')}</ul>`,
		)
		const twice = markHtml(`${text}${ul(thymus)}<h2>Woorden</h2>${ul(thymus)}`)
		expect(twice.match(/ id="woord-thymus"/g)).toHaveLength(1)
	})

	test('an element with the id of a concept keeps it to itself', () => {
		expect(markHtml(`<p id="woord-thymus">thymus</p>`)).toContain('<li><dfn>Thymus</dfn>')
	})
})

describe('a word list of whatever name is left alone', () => {
	test.each([
		[
			'a list after an introduction',
			'<h2>Begrippen</h2><p>Hieronder de woorden.</p><ul><li>bot: bij de thymus</li></ul>',
		],
		[
			'paragraphs with a bold term',
			'<h2>Begrippen</h2><p><strong>Bot</strong>: bij de thymus.</p><p><b>Ader</b>: thymus</p>',
		],
		['a definition list', '<h2>Begrippen</h2><dl><dt>Bot</dt><dd>bij de thymus</dd></dl>'],
		['a list in another element', '<h2>Begrippen</h2><div><ul><li>bot: bij de thymus</li></ul></div>'],
		['a heading in another element', '<div><h2>Begrippen</h2></div><ul><li>bot: bij de thymus</li></ul>'],
		['sections', '<h2>Begrippen</h2><h3>Bot</h3><p>Bij de thymus.</p>'],
		['a table', '<h2>Begrippen</h2><table><tr><td>bot</td><td>bij de thymus</td></tr></table>'],
		['a name that is a paragraph', '<p>Woordenlijst</p><ul><li>bot: bij de thymus</li></ul>'],
	])('%s', (_, list) => {
		expect(markHtml(list, {wordList: false})).toBe(list)
	})

	test.each([
		['running text', '<h2>Begrippen</h2><p>In dit hoofdstuk gaat het over de @.</p>'],
		['a paragraph after a list', '<h2>Begrippen</h2><ul><li>x: y</li></ul><p>De @: een orgaan.</p>'],
		['text between elements', '<h2>Begrippen</h2>De @: een orgaan.<p>x</p>'],
	])('not %s', (_, page) => {
		expect(markHtml(page.replace('@', 'thymus'), {wordList: false})).toBe(page.replace('@', link))
	})
})

test('a report has entries that differ from the glossary', () => {
	const entries = (html: string) => {
		const file = new VFile()
		markTree(parseHtml(html), {report: ['entry']}, file)
		return file.messages.map(({ruleId, actual, expected}) => [ruleId, actual, expected])
	}
	const expected = ['Thymus: Orgaan achter het borstbeen.']
	expect(entries(`${heading}<ul><li><b>Thymus</b>: eigen.</li></ul>`)).toEqual([
		['entry', 'Thymus: eigen.', expected],
	])
	expect(entries('<ul><li id="woord-thymus">Klier: eigen.</li></ul>')).toEqual([
		['entry', 'Klier: eigen.', expected],
	])
	expect(entries(`${heading}${ul(thymus, platelet)}`)).toEqual([])
	expect(entries(`${heading}<ul><li>Thymus: eigen.</li><li><b>Bot</b>: hard</li></ul>`)).toEqual([])
})

test('elements may be nested deep', () => {
	const page = `${'<div>'.repeat(90)}${text}${heading}<ul><li>Thymus: eigen.</li></ul>${'</div>'.repeat(90)}`
	expect(markHtml(page)).toContain('<li id="woord-thymus">Thymus: eigen.</li>')
})

test('a new list comes before the footnotes', () => {
	const notes = '<section data-footnotes="" class="footnotes"><h2>Noten</h2><ol><li>Noot.</li></ol></section>'
	const list = `${heading}${ul(thymus)}`
	expect(markHtml(`${text}${notes}`)).toBe(`<p>${link}</p>${list}${notes}`)
	expect(markHtml(`<html><body>${text}${notes}</body></html>`)).toContain(`${list}${notes}`)
	expect(markHtml(`${text}${notes}<p>Einde.</p>`)).toBe(`<p>${link}</p>${list}${notes}<p>Einde.</p>`)
	expect(markHtml(`${text}<section><p>x</p></section>`)).toContain(`</section>${list}`)
})
