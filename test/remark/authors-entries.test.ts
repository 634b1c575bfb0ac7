import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createMarker} from '../../src/cli/markers.ts'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import type {Options} from '../../src/remark/index.ts'
import {concept, glossary, html, markdown, parse, transform} from './pipeline.ts'

const heading = '## Moeilijke woorden'
const link = '[thymus](#woord-thymus)'
const thymus = '- **Thymus**: Orgaan achter het borstbeen.'
const antigen = '- **Antigeen**: Deel van een bacterie. De afweer herkent het.'
const platelet = '- **Bloedplaatje**: Stukje van een cel.'

/** Marks a document that ends with a word list, and returns the list as printed. A second pass changes nothing. */
function listAfter(text: string, list: string, options: Options = {}): string {
	const once = markdown(`${text}\n\n${heading}\n\n${list}\n`, options)
	expect(markdown(once, options)).toBe(once)
	return once.slice(once.indexOf(heading) + heading.length).trim()
}

describe('what an author wrote stays', () => {
	test.each([
		['own words', '- **Thymus**: mijn eigen uitleg van de arts.'],
		['own words after ours', `${thymus} En meer.`],
		['emphasis after ours', `${thymus} *Meer*`],
		['a picture after ours', `${thymus} ![](x)`],
		['HTML after ours', `${thymus}<br>`],
		['a part of ours', '- **Thymus**: Orgaan achter het borst.'],
		['a link in ours', '- **Thymus**: Orgaan achter het [borstbeen](x).'],
		['emphasis in ours', '- **Thymus**: *Orgaan* achter het borstbeen.'],
		['a line break in ours', '- **Thymus**: Orgaan\\\n  achter het borstbeen.'],
		['a link in its term', '- **[Thymus](x)**: Orgaan achter het borstbeen.'],
		['no bold term', '- Thymus: Orgaan achter het borstbeen.'],
		['its term in italics', '- *Thymus*: Orgaan achter het borstbeen.'],
		['its term without a capital', '- **thymus**: Orgaan achter het borstbeen.'],
		['a second paragraph', `${thymus}\n\n  Meer uitleg.`],
		['a nested list', `${thymus}\n  - Meer uitleg.`],
		['a label of its own', '- **Thymus** (zwezerik): Orgaan achter het borstbeen.'],
		['empty brackets', '- **Thymus** (): Orgaan achter het borstbeen.'],
		['a checkbox', '- [ ] **Thymus**: Orgaan achter het borstbeen.'],
		['a dash in place of the colon', '- **Thymus** – Orgaan achter het borstbeen.'],
		['an anchor of its own', '- <a id="eigen"></a>**Thymus**: Orgaan achter het borstbeen.'],
		['our anchor', '- <a id="woord-thymus"></a>**Thymus**: mijn eigen uitleg.'],
		['our anchor and another term', '- <a id="woord-thymus"></a>**Zwezerik**: mijn eigen uitleg.'],
	])('%s', (_, item) => {
		expect(listAfter('thymus', item)).toBe(item)
		expect(listAfter('thymus', `${item}\n${platelet}`)).toBe(`${item}\n${platelet}`)
		expect(listAfter('thymus', item, {mark: 'emphasis', wordList: {place: 'start'}})).toBe(item)
	})

	test.each([
		['a term that only looks like one of ours', '- **Thymusklier**: eigen.'],
		['a term with more words', '- De thymus: eigen.'],
		['running text', '- In de thymus rijpen cellen.'],
		['no headword', '- (thymus): eigen.'],
		['own words before the term', '- Let op! **Thymus**: Orgaan achter het borstbeen.'],
	])('and does not explain a concept: %s', (_, item) => {
		expect(listAfter('thymus', item)).toBe(`${item}\n${thymus}`)
	})

	test('in an ordered list', () => {
		expect(listAfter('antigeen', '3. Thymus: eigen.\n4. Bot')).toBe(
			`3. Thymus: eigen.\n4. Bot\n5. ${antigen.slice(2)}`,
		)
	})

	test('an entry explains every concept with its label, those with that prefLabel first', () => {
		const concepts = [
			concept('a', 'staar', {altLabel: ['troebele lens']}),
			concept('b', 'staar (oog)', {altLabel: ['staar']}),
			concept('c', 'lens', {altLabel: ['troebele lens']}),
		]
		const options: Options = {concepts, mark: 'emphasis'}
		expect(listAfter('staar', '- Staar: eigen.', options)).toBe(
			'- Staar: eigen.\n- **Staar (oog)** (staar): Wat staar (oog) is.',
		)
		expect(listAfter('troebele lens', '- Troebele-lens: eigen.', options)).toBe('- Troebele-lens: eigen.')
	})
})

describe('an entry of ours is renewed', () => {
	const [old = '', other = ''] = bundled.map(({definition}) => definition)

	test.each<[string, string, string]>([
		['with the same text', thymus, thymus],
		[
			'with other white space',
			'- **Thymus**:\n  Orgaan   achter\n  het borstbeen.',
			'- **Thymus**:\n  Orgaan   achter\n  het borstbeen.',
		],
		['with a definition of before', `- **Thymus**: ${old}`, thymus],
		['with a definition of before, over two lines', `- **Thymus**: ${old.replace(' ', '\n  ')}`, thymus],
		[
			'with a definition of before and labels',
			`- **Bloedplaatje** (trombocyt): ${other}`,
			'- **Bloedplaatje** (trombocyt): Stukje van een cel.',
		],
		['with our anchor', '- <a id="woord-thymus"></a>**Thymus**: Orgaan achter het borstbeen.', thymus],
		['twice in a list', `${thymus}\n- **Thymus**: ${old}`, thymus],
	])('%s', (_, item, expected) => {
		expect(listAfter('tekst', item)).toBe(expected)
	})

	test.each([
		['a definition that was never ours', '- **Thymus**: Orgaan in de borst.'],
		['the definition of another concept of this glossary', '- **Thymus**: Stukje van een cel.'],
		['a definition of before with own words', `- **Thymus**: ${old} En meer.`],
		['a label that is not an altLabel', `- **Bloedplaatje** (plaatje): ${old}`],
		['a term of before', `- **Borstklier**: ${old}`],
	])('but not one with %s', (_, item) => {
		expect(listAfter('tekst', item)).toBe(item)
	})

	test('with the labels that it has and those that occur', () => {
		const concepts = [
			concept('b', 'bloedplaatje', {altLabel: ['trombocyt', 'plaatje, klein', 'plaatje (bloed)']}),
		]
		const options: Options = {concepts, mark: 'emphasis'}
		const entry = (labels: string) => `- **Bloedplaatje** (${labels}): Wat bloedplaatje is.`
		expect(listAfter('trombocyt', entry('plaatje, klein'), options)).toBe(entry('trombocyt, plaatje, klein'))
		expect(listAfter('tekst', entry('trombocyt, plaatje (bloed)'), options)).toBe(
			entry('trombocyt, plaatje (bloed)'),
		)
		expect(listAfter('tekst', entry('klein, trombocyt'), options)).toBe(entry('klein, trombocyt'))
	})

	test('in its place', () => {
		const list = (definition: string) =>
			`- **Thymus**: ${definition}\n- Bot: eigen.\n${platelet}\n- **Antigeen**: eigen.`
		expect(listAfter('tekst', list(old))).toBe(list('Orgaan achter het borstbeen.'))
	})

	test('and in every list', () => {
		const list = (definition: string) => `- **Thymus**: ${definition}`
		const input = (definition: string) =>
			`${heading}\n\n${list(definition)}\n\n## Woordenlijst\n\n${list(definition)}\n\n### Los\n\n${list(definition)}\n`
		expect(markdown(input(old))).toBe(input('Orgaan achter het borstbeen.'))
	})

	test('of concepts with the same term, the one with its definition', () => {
		const concepts = [
			concept('a', 'staar', {definition: 'Een.'}),
			concept('b', 'staar', {definition: 'Twee.'}),
		]
		expect(listAfter('staar', '- **Staar**: Twee.', {concepts})).toBe('- **Staar**: Een.\n- **Staar**: Twee.')
	})
})

describe('a list headed like ours is added to', () => {
	test.each<[string, string, string]>([
		[
			'if all items are ours, in alphabetical order',
			`${thymus}\n${platelet}`,
			`${antigen}\n${platelet}\n${thymus}`,
		],
		[
			'before the first of ours that sorts after it',
			`- Zomaar: iets\n${platelet}\n- Bot: iets`,
			`- Zomaar: iets\n${antigen}\n${platelet}\n- Bot: iets`,
		],
		[
			'or after the last of ours',
			'- Zomaar: iets\n- **Antigeen**: Deel van een bacterie. De afweer herkent het.\n- Bot: iets',
			`- Zomaar: iets\n${antigen}\n${thymus}\n- Bot: iets`,
		],
		['or at the end', '- Zomaar: iets\n- Bot: iets', `- Zomaar: iets\n- Bot: iets\n${antigen}\n${thymus}`],
		[
			'where ours are out of order too',
			`${thymus}\n${platelet}\n- Bot: iets`,
			`${antigen}\n${thymus}\n${platelet}\n- Bot: iets`,
		],
		['after an introduction', `Dit zijn ze.\n\n${thymus}`, `Dit zijn ze.\n\n${antigen}\n${thymus}`],
		[
			'between letters',
			`### A\n\n- Ader: buis\n\n### T\n\n${thymus}\n\n### Z\n\n- Zenuw: draad`,
			`### A\n\n- Ader: buis\n\n### T\n\n${antigen}\n${thymus}\n\n### Z\n\n- Zenuw: draad`,
		],
	])('%s', (_, list, expected) => {
		const text = list.includes('**Antigeen') || !list.includes('**') ? 'antigeen en thymus' : 'antigeen'
		expect(listAfter(text, list)).toBe(expected)
	})

	test.each<[string, string]>([
		['a table', '| Woord  | Uitleg |\n| ------ | ------ |\n| Thymus | eigen  |'],
		[
			'a table whose terms have synonyms',
			'| Woord             | Uitleg |\n| ----------------- | ------ |\n| Thymus (zwezerik) | eigen  |',
		],
		['paragraphs', '**Thymus** eigen uitleg.\n\n**Bot** hard.'],
		['lines', 'Bot: hard\nThymus: eigen'],
		[
			'a definition list',
			'<dl>\n<dt>Bot</dt>\n<dd>hard</dd>\n<dt class="x">Thymus\n</dt><dd>eigen</dd>\n</dl>',
		],
		[
			'a definition list with empty lines',
			'<dl>\n\n<dt><b>Thymus</b></dt>\n\n<dd>\n\nEigen.\n\n</dd>\n\n</dl>',
		],
		['sections', '### Thymus\n\nEigen uitleg.\n\n### Bot\n\nHard.'],
	])('also below %s, which explains', (_, blocks) => {
		expect(listAfter('thymus', blocks)).toBe(blocks)
		expect(listAfter('antigeen, thymus', blocks)).toBe(`${blocks}\n\n${antigen}`)
		expect(listAfter('antigeen, thymus, bloedplaatje', `${blocks}\n\n${antigen}`)).toBe(
			`${blocks}\n\n${antigen}\n${platelet}`,
		)
	})

	test.each<[string, string]>([
		['in a column of its own', '| Uitleg | Woord  |\n| ------ | ------ |\n| eigen  | Thymus |'],
		['in running text', 'Dit gaat over de thymus.'],
		['on a line that goes on', 'Bot: hard, zie\nthymus (klier)'],
	])('a term does not explain %s', (_, blocks) => {
		expect(listAfter('thymus', blocks)).toMatch(/- \*\*Thymus\*\*: Orgaan/)
	})

	test('a name in the paragraph of its entries', () => {
		const blocks = 'Moeilijke woorden\nBot: hard\nThymus: eigen\n**B**-lymfocyt: eigen'
		expect(markdown(`thymus, B-lymfocyt\n\n${blocks}\n`)).toBe(
			`${link}, [B-lymfocyt](#woord-b-lymfocyt)\n\n${blocks}\n`,
		)
		const once = markdown(`antigeen\n\n${blocks}\n`)
		expect(once).toBe(`[antigeen](#woord-antigeen)\n\n${blocks}\n\n${antigen}\n`)
		expect(markdown(once)).toBe(once)
	})

	test('a heading with nothing below it gets the list', () => {
		expect(markdown(`thymus\n\n${heading}\n\n## Einde\n`)).toBe(
			`${link}\n\n${heading}\n\n${thymus}\n\n## Einde\n`,
		)
		expect(markdown(`thymus\n\n${heading}\n`)).toBe(`${link}\n\n${heading}\n\n${thymus}\n`)
	})

	test.each<[string, string]>([
		['another heading', '## Woordenlijst\n\n- Thymus: eigen.'],
		['a longer heading', '## Moeilijke woorden vermijden\n\n- Thymus: eigen.'],
		['running text', '## Moeilijke woorden\n\nSchrijf eenvoudig.\n\nVermijd ze.'],
	])('but not below %s', (_, blocks) => {
		expect(markdown(`thymus\n\n${blocks}\n`)).toBe(`${link}\n\n${blocks}\n\n${heading}\n\n${thymus}\n`)
	})

	test('the first of two lists with entries of ours', () => {
		const input = `${heading}\n\n- Bot: hard\n\n${heading}\n\n${thymus}\n\n${heading}\n\n${platelet}\n`
		expect(markdown(`antigeen\n\n${input}`)).toContain(
			`- Bot: hard\n\n${heading}\n\n${antigen}\n${thymus}\n\n${heading}\n\n${platelet}\n`,
		)
	})

	test.each([
		['another case', '## MOEILIJKE woorden'],
		['an id', '## Moeilijke woorden {#woorden}'],
		['another text', '### Wat betekent het?'],
	])('an earlier list whose heading got %s is found', (_, touched) => {
		const options: Options = {wordList: {anchors: true}}
		for (const settings of [options, {}]) {
			const once = markdown('thymus', settings).replace(heading, touched)
			expect(once).toContain(touched)
			expect(markdown(once, settings)).toBe(once)
		}
		const edited = markdown('thymus', options).replace('Orgaan', 'Klier').replace(heading, touched)
		expect(markdown(edited, options)).toBe(edited)
	})

	test('also in a quotation', () => {
		expect(markdown(`antigeen\n\n> ${heading}\n>\n> - Thymus: eigen.\n`)).toBe(
			`[antigeen](#woord-antigeen)\n\n> ${heading}\n>\n> - Thymus: eigen.\n> ${antigen}\n`,
		)
	})
})

describe('an entry of the author can be reached', () => {
	const item = '- **Thymus**: mijn eigen uitleg.'
	const anchor = '<a id="woord-thymus"></a>'
	const withAnchors: Options = {wordList: {anchors: true}}

	test.each<[string, string, string]>([
		['an item', item, '<li id="woord-thymus"><strong>Thymus'],
		['a row', '| a | b |\n|-|-|\n| thymus | eigen |', '<tr id="woord-thymus">\n<td>thymus</td>'],
		['a paragraph', '**Thymus** eigen.', '<p id="woord-thymus"><strong>Thymus'],
		[
			'the second line of a paragraph',
			'Antigeen: eigen\nThymus: eigen',
			'<p id="woord-antigeen"><a id="woord-thymus"></a>Antigeen',
		],
		['a section', '### Thymus\n\nEigen.', '<h3>Thymus</h3>\n<p id="woord-thymus">Eigen.'],
		['a definition list', '<dl><dt>Thymus</dt></dl>', '<h2><a id="woord-thymus"></a>Moeilijke woorden</h2>'],
	])('%s gets the id', (_, list, expected) => {
		const page = html(`thymus, antigeen\n\n${heading}\n\n${list}\n`)
		expect(page).toContain(expected)
		expect(page.match(/id="woord-thymus"/g)).toHaveLength(1)
	})

	test.each<[string, string, string]>([
		['an item', item, `- ${anchor}**Thymus**: mijn eigen uitleg.`],
		['a task', '- [ ] Thymus: eigen.', `- [ ] ${anchor}Thymus: eigen.`],
		[
			'a row',
			'| a      |\n| ------ |\n| thymus |',
			`| a                               |\n| ------------------------------- |\n| ${anchor}thymus |`,
		],
		['a paragraph', '**Thymus** eigen.', `${anchor}**Thymus** eigen.`],
		['a section', '### Thymus\n\nEigen.', `### Thymus\n\n${anchor}Eigen.`],
		[
			'an item with another anchor',
			'- <a id="x"></a>Thymus: eigen.',
			`- ${anchor}<a id="x"></a>Thymus: eigen.`,
		],
		['an item with ours', `- ${anchor}Thymus: eigen.`, `- ${anchor}Thymus: eigen.`],
	])('with anchors, %s gets one', (_, list, expected) => {
		expect(listAfter('thymus', list, withAnchors)).toBe(expected)
	})

	test('with anchors, a definition list gets it at its heading', () => {
		const once = markdown(`thymus\n\n${heading}\n\n<dl><dt>Thymus</dt></dl>\n`, withAnchors)
		expect(once).toContain(`## ${anchor}Moeilijke woorden\n`)
		expect(markdown(once, withAnchors)).toBe(once)
	})

	test.each<[string, string, Options]>([
		['no link points to it', 'antigeen', withAnchors],
		['links go elsewhere', 'thymus', {...withAnchors, url: ({id}) => `/${id}`}],
		['the mark is not a link', 'thymus', {...withAnchors, mark: 'emphasis'}],
		['something else has the id', `${anchor} thymus`, withAnchors],
	])('but gets none if %s', (_, text, options) => {
		expect(listAfter(text, item, options).split('\n')).toContain(item)
	})

	test('an id of its own stays', () => {
		const tree = parse(`thymus\n\n${heading}\n\n${item}\n`)
		const list = tree.children[2]
		const [entry] = list?.type === 'list' ? list.children : []
		Object.assign(entry ?? {}, {data: {hProperties: {id: 'eigen'}}})
		transform(tree, {})
		expect(entry?.data).toEqual({hProperties: {id: 'eigen'}})
		expect(JSON.stringify(entry)).toContain('"data":{"hName":"a","hProperties":{"id":"woord-thymus"}}')
	})

	test('no id is given twice', () => {
		const page = `thymus\n\n${heading}\n\n${item}\n${thymus}\n\n## Woordenlijst\n\n${thymus}\n`
		for (const options of [{}, withAnchors]) {
			const ids = html(page, options).match(/id="[^"]*"/g) ?? []
			expect(new Set(ids).size).toBe(ids.length)
			expect((markdown(page, options).match(/<a id=/g) ?? []).length).toBe(options === withAnchors ? 1 : 0)
		}
	})

	test('new entries get no id that the document has already', () => {
		expect(markdown(`<span id=woord-thymus>thymus</span>\n`, withAnchors)).toContain(`\n\n${thymus}\n`)
	})
})

describe('the command `mark` keeps the bytes of the author', () => {
	const mark = createMarker({}, glossary)
	const antigenLine = (marker: string) =>
		`${marker} <a id="woord-antigeen"></a>**Antigeen**: Deel van een bacterie. De afweer herkent het.`

	test.each<[string, string, string]>([
		[
			'odd bullets and spaces',
			'*   Thymus:   *mijn*   uitleg\n*  Bot',
			`*   @Thymus:   *mijn*   uitleg\n*  Bot\n${antigenLine('*')}`,
		],
		['numbers', '1) Thymus: eigen\n1) Bot', `1) @Thymus: eigen\n1) Bot\n${antigenLine('2)')}`],
		[
			'nested lists',
			'+ Thymus: eigen\n    * een\n    * twee',
			`+ @Thymus: eigen\n    * een\n    * twee\n${antigenLine('+')}`,
		],
		[
			'tables',
			'|a|b|\n|-|:-:|\n|thymus|`x` \\| y|',
			`|a|b|\n|-|:-:|\n|@thymus|\`x\` \\| y|\n\n${antigenLine('-')}`,
		],
		[
			'paragraphs',
			'__Thymus__ eigen\n\n__Bot__   hard',
			`@__Thymus__ eigen\n\n__Bot__   hard\n\n${antigenLine('-')}`,
		],
		[
			'loose lists',
			'* Thymus: eigen\n\n* Bot\n\n  meer',
			`* @Thymus: eigen\n\n* Bot\n\n  meer\n\n${antigenLine('*')}`,
		],
		[
			'lines that the last item absorbed',
			'- Thymus: eigen\nnog tekst',
			`- @Thymus: eigen\nnog tekst\n${antigenLine('-')}`,
		],
	])('%s', (_, list, expected) => {
		for (const lineEnd of ['\n', '\r\n']) {
			const page = (text: string, list: string) =>
				`${text}\n\nMoeilijke   woorden\n---\n${list}\n\n# Einde #\n`.replaceAll('\n', lineEnd)
			const marked = page(
				`${link} en [antigeen](#woord-antigeen)`,
				expected.replace('@', '<a id="woord-thymus"></a>'),
			)
			expect(mark(page('thymus en antigeen', list))).toBe(marked)
			expect(mark(marked)).toBe(marked)
		}
	})

	test('ours are renewed among them', () => {
		const [{definition} = {definition: ''}] = bundled
		const page = (entry: string) => `# Titel\n\n${heading}\n*  Bot\n*  ${entry}\n*  Zenuw   \n`
		expect(mark(page(`**Thymus**: ${definition}`))).toBe(
			page('<a id="woord-thymus"></a>**Thymus**: Orgaan achter het borstbeen.').replace('*  <a', '* <a'),
		)
	})
})

describe('the report of entries', () => {
	const messages = (input: string, options: Options = {}) => {
		const file = new VFile(input)
		transform(parse(input), {report: ['entry'], ...options}, file)
		return file.messages.map(({ruleId, reason, actual, expected, name}) => ({
			ruleId,
			reason,
			actual,
			expected,
			name,
		}))
	}
	const edited = `${heading}\n\n- Bot: hard\n- **Thymus**: mijn *eigen*\n  uitleg.\n`

	test.each<[string, string]>([
		['with our term in bold', edited],
		[
			'with our id',
			`## Woorden\n\n- Bot: hard\n- <a id="woord-thymus"></a>**Thymus**: mijn *eigen*\n  uitleg.\n`,
		],
	])('has those of the author %s', (_, input) => {
		for (const wordList of [true, false]) {
			expect(messages(input, {wordList})).toEqual([
				{
					ruleId: 'entry',
					reason: 'The entry of `thymus` differs from the glossary',
					actual: 'Thymus: mijn eigen uitleg.',
					expected: ['Thymus: Orgaan achter het borstbeen.'],
					name: '4:1-5:10',
				},
			])
		}
	})

	test.each<[string, string]>([
		['plain items', `${heading}\n\n- Thymus: eigen.`],
		['entries of ours', `${heading}\n\n${thymus}`],
		['the text of ours with other markup', `${heading}\n\n- **Thymus**: *Orgaan* achter het borstbeen.`],
		['labels', `${heading}\n\n- **Bloedplaatje** (trombocyt): Stukje van *een* cel.`],
		['paragraphs', `${heading}\n\n**Thymus**: eigen.`],
		['other lists', '## Woordenlijst\n\n- **Thymus**: eigen.'],
	])('has no %s', (_, input) => {
		expect(messages(input)).toEqual([])
	})

	test('has an entry with a definition of before only if it is not renewed', () => {
		const [{definition} = {definition: ''}] = bundled
		const input = `${heading}\n\n- **Thymus**: ${definition}`
		expect(messages(input)).toEqual([])
		expect(messages(input, {wordList: false})).toMatchObject([{actual: `Thymus: ${definition}`}])
	})

	test('is empty by default', () => {
		expect(messages(edited, {report: []})).toEqual([])
	})
})
