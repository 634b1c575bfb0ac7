import {describe, expect, test} from 'vitest'
import type {Options} from '../../src/remark/index.ts'
import {concept, html, markdown} from './pipeline.ts'

const noWordList = {wordList: false} as const

describe('a mark in Markdown', () => {
	test.each<[string, Options, string, string]>([
		['link', {}, 'Een cytokine.', 'Een [cytokine](#woord-cytokine).'],
		['link to a url', {url: ({id}) => `/w/${id}`}, 'Een cytokine.', 'Een [cytokine](/w/cytokine).'],
		['link with a prefix', {idPrefix: 'a-'}, 'Een cytokine.', 'Een [cytokine](#a-woord-cytokine).'],
		['emphasis', {mark: 'emphasis'}, 'Een cytokine.', 'Een *cytokine*.'],
		['popover', {mark: 'popover'}, 'Een cytokine.', 'Een cytokine.'],
		['inline', {mark: 'inline'}, 'Een cytokine.', 'Een cytokine (klein eiwit met een boodschap).'],
		[
			'inline: the first sentence',
			{mark: 'inline'},
			'Een antigeen.',
			'Een antigeen (deel van een bacterie).',
		],
		[
			'inline: keeps the capital of B-cel',
			{mark: 'inline'},
			'Een B-lymfocyt.',
			'Een B-lymfocyt (B-cel in het bloed).',
		],
		[
			'footnote',
			{mark: 'footnote'},
			'Een cytokine.',
			'Een cytokine[^woord-cytokine].\n\n[^woord-cytokine]: Klein eiwit met een boodschap.',
		],
		[
			'a function',
			{
				mark: ({nodes, concepts}) => [
					{type: 'strong', children: nodes},
					{type: 'text', value: ` [${concepts[0]?.id}]`},
				],
			},
			'Een cytokine.',
			'Een **cytokine** \\[cytokine].',
		],
		[
			'a function that uses the text',
			{mark: ({text}) => [{type: 'inlineCode', value: text}]},
			'Een cytokine.',
			'Een `cytokine`.',
		],
	])('%s', (_, options, input, expected) => {
		expect(markdown(input, {...noWordList, ...options})).toBe(`${expected}\n`)
	})
})

describe('a mark in HTML', () => {
	test.each<[string, Options, string, string]>([
		['link', {}, 'Een cytokine.', '<p>Een <a href="#woord-cytokine" class="woord">cytokine</a>.</p>'],
		['emphasis', {mark: 'emphasis'}, 'Een cytokine.', '<p>Een <em class="woord">cytokine</em>.</p>'],
		[
			'popover',
			{mark: 'popover'},
			'Een cytokine.',
			'<p>Een <button type="button" class="woord" popovertarget="uitleg-cytokine">cytokine</button>' +
				'<span popover="" id="uitleg-cytokine" class="woord-uitleg"> (klein eiwit met een boodschap)</span>.</p>',
		],
		[
			'popover: the whole definition',
			{mark: 'popover', idPrefix: 'a-'},
			'Een antigeen.',
			'<p>Een <button type="button" class="woord" popovertarget="a-uitleg-antigeen">antigeen</button>' +
				'<span popover="" id="a-uitleg-antigeen" class="woord-uitleg"> (deel van een bacterie. De afweer herkent het)</span>.</p>',
		],
		['inline', {mark: 'inline'}, 'Een cytokine.', '<p>Een cytokine (klein eiwit met een boodschap).</p>'],
	])('%s', (_, options, input, expected) => {
		expect(html(input, {...noWordList, ...options})).toBe(expected)
	})

	test('later popovers point to the first', () => {
		expect(html('Een cytokine.\n\nDe cytokine.', {mark: 'popover', occurrences: 'all'})).toBe(
			'<p>Een <button type="button" class="woord" popovertarget="uitleg-cytokine">cytokine</button>' +
				'<span popover="" id="uitleg-cytokine" class="woord-uitleg"> (klein eiwit met een boodschap)</span>.</p>\n' +
				'<p>De <button type="button" class="woord" popovertarget="uitleg-cytokine">cytokine</button>.</p>',
		)
	})

	test('HTML in a glossary is escaped', () => {
		const concepts = [concept('x', 'cytokine', {definition: '<script>alert(1)</script> & <b>"vet"</b>.'})]
		for (const mark of ['link', 'emphasis', 'popover', 'inline', 'footnote'] as const) {
			expect(html('Een cytokine.', {concepts, mark})).not.toMatch(/<script|<b>/)
		}
		expect(html('Een cytokine.', {concepts, mark: 'inline'})).toBe(
			'<p>Een cytokine (&#x3C;script>alert(1)&#x3C;/script> &#x26; &#x3C;b>"vet"&#x3C;/b>).</p>',
		)
	})
})

describe('inline nodes are read as one text', () => {
	test.each([
		['a word in two nodes is one word', '**thy**mus', '[**thy**mus](#woord-thymus)'],
		['siblings are wrapped together', 'Een **B**-lymfocyt.', 'Een [**B**-lymfocyt](#woord-b-lymfocyt).'],
		['the text around is split off', 'Een B-*lymfo*cyt hier.', 'Een [B-*lymfo*cyt](#woord-b-lymfocyt) hier.'],
		['inside one text node', 'Een **cytokine** hier.', 'Een **[cytokine](#woord-cytokine)** hier.'],
		['inside a longer node', '**Een cytokine hier**', '**Een [cytokine](#woord-cytokine) hier**'],
		['siblings inside a node', '**Een B-*lymfo*cyt hier**', '**Een [B-*lymfo*cyt](#woord-b-lymfocyt) hier**'],
		['two levels up', '*een* ***B*-lymfo**cyt', '*een* [**_B_-lymfo**cyt](#woord-b-lymfocyt)'],
		['a node would be split at its start', 'Een **mooie B**-lymfocyt.', 'Een **mooie B**-lymfocyt.'],
		['a node would be split at its end', 'Een B-**lymfocyt hier**.', 'Een B-**lymfocyt hier**.'],
		[
			'a comment is no boundary',
			'Een B-<!-- x -->lymfocyt.',
			'Een [B-<!-- x -->lymfocyt](#woord-b-lymfocyt).',
		],
		['a tag would be separated from its counterpart', 'Een <b>B</b>-lymfocyt.', 'Een <b>B</b>-lymfocyt.'],
		['a footnote inside', 'Een B-[^1]lymfocyt.\n\n[^1]: x', 'Een B-[^1]lymfocyt.\n\n[^1]: x'],
		['inside raw tags', 'Een <b>cytokine</b>.', 'Een <b>[cytokine](#woord-cytokine)</b>.'],
		['several in one node', 'thymus, antigeen', '[thymus](#woord-thymus), [antigeen](#woord-antigeen)'],
	])('%s', (_, input, expected) => {
		expect(markdown(input, noWordList)).toBe(`${expected}\n`)
	})

	test('a popover needs a match in one text node', () => {
		expect(html('Een **B**-lymfocyt.', {mark: 'popover'})).toBe('<p>Een <strong>B</strong>-lymfocyt.</p>')
	})

	test('with emphasis nothing inside an emphasis is marked', () => {
		const input = '*Een cytokine* en een *B*-lymfocyt en **thymus**\n'
		const expected = '*Een cytokine* en een *B*-lymfocyt en **_thymus_**\n'
		expect(markdown(input, {mark: 'emphasis', wordList: false})).toBe(expected)
	})
})

describe('an ambiguous word', () => {
	const concepts = [
		concept('b', 'beet', {definition: 'Hap van een dier.'}),
		concept('a', 'beet', {definition: 'Hap in een appel.'}),
	]
	test.each<[string, Options, string]>([
		[
			'link: to the first, all in the list',
			{},
			'[beet](#woord-b)\n\n## Moeilijke woorden\n\n- **Beet**: Hap in een appel.\n- **Beet**: Hap van een dier.',
		],
		['inline', {mark: 'inline'}, 'beet (hap van een dier; hap in een appel)'],
		[
			'footnote',
			{mark: 'footnote'},
			'beet[^woord-b][^woord-a]\n\n[^woord-b]: Hap van een dier.\n\n[^woord-a]: Hap in een appel.',
		],
		['one of them excluded', {mark: 'inline', exclude: ['b']}, 'beet (hap in een appel)'],
	])('%s', (_, options, expected) => {
		expect(markdown('beet', {concepts, ...options})).toBe(`${expected}\n`)
		expect(markdown(expected, {concepts, ...options})).toBe(`${expected}\n`)
	})

	test('popover', () => {
		expect(html('beet', {concepts, mark: 'popover'})).toContain(
			'<span popover="" id="uitleg-b_a" class="woord-uitleg"> (hap van een dier; hap in een appel)</span>',
		)
	})

	test('is marked while one of its concepts has no mark', () => {
		const withThird = [...concepts, concept('c', 'hap', {altLabel: ['beet']})]
		expect(markdown('hap beet beet', {concepts: withThird, wordList: false})).toBe(
			'[hap](#woord-c) [beet](#woord-b) beet\n',
		)
	})
})

describe('a word that shares a part with another', () => {
	const concepts = [concept('t', 'T-cel', {definition: 'Witte bloedcel die stuurt.'}), concept('b', 'B-cel')]
	test.each<[Options['mark'], string]>([
		['link', '[T-](#woord-t) en [B-cel](#woord-b), T-cel.'],
		['emphasis', '*T-* en *B-cel*, T-cel.'],
		['inline', 'T- (T-cel: witte bloedcel die stuurt) en B-cel (wat B-cel is), T-cel.'],
		[
			'footnote',
			'T-[^woord-t] en B-cel[^woord-b], T-cel.\n\n[^woord-t]: Witte bloedcel die stuurt.\n\n[^woord-b]: Wat B-cel is.',
		],
	])('%s: both, and a second pass adds nothing', (mark = 'link', expected) => {
		const options = {concepts, mark, wordList: false}
		expect(markdown('T- en B-cel, T-cel.', options)).toBe(`${expected}\n`)
		expect(markdown(expected, options)).toBe(`${expected}\n`)
	})
})

describe('an explanation in brackets', () => {
	const concepts = [
		concept('merg', 'beenmerg', {
			hiddenLabel: ['beenmurg'],
			definition: 'Zacht weefsel in botten. Het maakt bloed.',
		}),
		concept('plaatje', 'bloedplaatje', {altLabel: ['trombocyt'], definition: 'Stukje van een cel.'}),
		concept('dier', 'vector', {definition: 'Klein dier.'}),
		concept('stof', 'vector', {definition: 'Soort stof (klein dier).'}),
	]
	const inline: Options = {concepts, mark: 'inline', occurrences: 'all'}

	test.each([
		['the term itself', 'beenmerg', 'beenmerg (zacht weefsel in botten)'],
		['a form of it', 'trombocyten', 'trombocyten (stukje van een cel)'],
		[
			'a longer word: the term first',
			'beenmergonderzoek',
			'beenmergonderzoek (beenmerg: zacht weefsel in botten)',
		],
		[
			'by the label that it contains',
			'trombocytentelling',
			'trombocytentelling (trombocyt: stukje van een cel)',
		],
		['not a longer word with a misspelling', 'beenmurgonderzoek', 'beenmurgonderzoek'],
		[
			'a word without its second part',
			'beenmerg- en bloedonderzoek',
			'beenmerg- (beenmerg: zacht weefsel in botten) en bloedonderzoek',
		],
		['two meanings', 'vectorziekte', 'vectorziekte (vector: klein dier; vector: soort stof (klein dier))'],
	])('%s', (_, input, expected) => {
		expect(markdown(input, inline)).toBe(`${expected}\n`)
		expect(markdown(expected, inline)).toBe(`${expected}\n`)
	})

	test.each([
		['without the term, as earlier versions wrote it', 'beenmergonderzoek (zacht weefsel in botten)'],
		['with another label of the concept', 'bloedplaatjestelling (trombocyt: stukje van een cel)'],
		['with the term, where it is not needed', 'beenmerg (beenmerg: zacht weefsel in botten)'],
		['over several lines', 'beenmergonderzoek\n(beenmerg:\nzacht weefsel in botten)'],
		['of one meaning', 'vector (klein dier)'],
		[
			'with brackets that contain another explanation',
			'vector (soort stof (klein dier)) en beenmerg (zacht weefsel in botten)',
		],
	])('already there: %s', (_, input) => {
		expect(markdown(input, inline)).toBe(`${input}\n`)
	})

	test.each([
		[
			'of another concept',
			'beenmerg (stukje van een cel)',
			'beenmerg (zacht weefsel in botten) (stukje van een cel)',
		],
		[
			'not next to the word',
			'beenmerg, zacht (stukje van een cel)',
			'beenmerg (zacht weefsel in botten), zacht (stukje van een cel)',
		],
	])('added: %s', (_, input, expected) => {
		expect(markdown(input, inline)).toBe(`${expected}\n`)
	})

	test('a popover has it too, with the whole definition', () => {
		expect(html('Een beenmergonderzoek.', {concepts, mark: 'popover'})).toContain(
			' (beenmerg: zacht weefsel in botten. Het maakt bloed)</span>',
		)
	})
})
