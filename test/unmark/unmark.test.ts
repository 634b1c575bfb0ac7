import {describe, expect, test} from 'vitest'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {createUnmarker, type UnmarkOptions} from '../../src/unmark/index.ts'
import {concept, glossary, markdown} from '../remark/pipeline.ts'

const unmark = (source: string, options: UnmarkOptions = {}) =>
	createUnmarker({concepts: glossary, ...options})(source).markdown

const messages = (source: string, options: UnmarkOptions = {}) =>
	createUnmarker({concepts: glossary, ...options})(source).messages.map(
		({line, column, reason}) => `${line}:${column} ${reason}`,
	)

const cytokine = '**Cytokine**: Klein eiwit met een boodschap.'
const thymus = '**Thymus**: Orgaan achter het borstbeen.'

describe('marks go', () => {
	test.each([
		['a link', 'De [thymus](#woord-thymus).', 'De thymus.'],
		[
			'a link over a line end',
			'> [perifeer\n> zenuwstelsel](#woord-zenuwstelsel)',
			'> perifeer\n> zenuwstelsel',
		],
		['a link around markup', '[**B**-lymfo&#99;yt](#woord-b-lymfocyt)', '**B**-lymfo&#99;yt'],
		['a link in a table', '| [thymus](#woord-thymus) \\| |\n|---|', '| thymus \\| |\n|---|'],
		[
			'a link of a word that the text around explains',
			'[B-](#woord-b-lymfocyt) en T-lymfocyt',
			'B- en T-lymfocyt',
		],
		['a link with an escape before it', '\\![thymus](#woord-thymus)', '!thymus'],
		['a link with an escape of the author before it', '&#33;[thymus](#woord-thymus)', '\\!thymus'],
		[
			'a footnote',
			'x thymus[^woord-thymus]\n\n[^woord-thymus]: Orgaan achter het borstbeen.\n',
			'x thymus\n',
		],
		['an explanation', 'De thymus (orgaan achter het borstbeen).', 'De thymus.'],
		['an explanation over a line end', 'De thymus (orgaan\nachter het borstbeen).', 'De thymus.'],
		[
			'an explanation that names the term',
			'thymusweefsel (thymus: orgaan achter het borstbeen)',
			'thymusweefsel',
		],
		['a word list', `x\n\n## Moeilijke woorden\n\n- ${cytokine}\n- ${thymus}\n`, 'x\n'],
		['a word list at the start', `# x\n## Moeilijke woorden\n\n- ${thymus}\n\ny`, '# x\ny'],
		[
			'entries among those of the author',
			`## Woorden\n\n- eigen\n- ${cytokine}\n- ook\n- ${thymus}\n`,
			'## Woorden\n\n- eigen\n- ook\n',
		],
		[
			'an anchor before an entry of the author',
			'## Moeilijke woorden\n\n* <a id="woord-thymus"></a>Thymus: eigen',
			'## Moeilijke woorden\n\n* Thymus: eigen',
		],
		[
			'an anchor in a table',
			'## Moeilijke woorden\n\n| <a id="woord-thymus"></a>Thymus | eigen |\n|---|---|\n',
			'## Moeilijke woorden\n\n| Thymus | eigen |\n|---|---|\n',
		],
		['several marks of one word', '[thymus](#woord-thymus) (orgaan achter het borstbeen)', 'thymus'],
		['a byte order mark stays', '\uFEFF[thymus](#woord-thymus)', '\uFEFFthymus'],
	])('%s', (_, source, expected) => {
		expect(unmark(source)).toBe(expected)
		expect(messages(source)).toEqual([])
	})

	test('emphasis goes only if that is asked for', () => {
		const source = '*thymus*, *de thymus* en **_B_-lymfocyt** _trombocyten_'
		expect(unmark(source)).toBe(source)
		expect(unmark(source, {emphasis: true})).toBe('thymus, *de thymus* en **_B_-lymfocyt** trombocyten')
	})

	test('the marks of the options that mark got', () => {
		const source = `[thymus](#a-woord-thymus) is thymus\n\n## Uitleg\n\n- <a id="a-woord-thymus"></a>${thymus}`
		expect(unmark(source, {idPrefix: 'a-', heading: ' Uitleg'})).toBe('thymus is thymus')
		expect(unmark('[thymusweefsel](#woord-thymus)', {compounds: false})).toBe(
			'[thymusweefsel](#woord-thymus)',
		)
	})

	test('definitions that were published once', () => {
		const [first] = bundled
		if (!first) throw new Error('Expected a concept')
		const old = concept(first.id, first.prefLabel, {definition: 'Nu anders.'})
		const source = `x\n\n## Moeilijke woorden\n\n- **${first.prefLabel[0]?.toUpperCase()}${first.prefLabel.slice(1)}**: ${first.definition}\n`
		expect(unmark(source, {concepts: [old]})).toBe('x\n')
		const note = `x ${first.prefLabel}[^woord-${first.id}]\n\n[^woord-${first.id}]: ${first.definition}\n`
		expect(unmark(note, {concepts: [old]})).toBe(`x ${first.prefLabel}\n`)
		const short = bundled.find(({definition}) => /^\p{Lu}\p{Ll}[^.!?]*\.$/u.test(definition))
		if (!short) throw new Error('Expected a definition of one sentence')
		const {prefLabel, definition} = short
		const brief = `${definition[0]?.toLowerCase()}${definition.slice(1, -1)}`
		const changed = concept('x', prefLabel, {definition: 'Nu anders.'})
		expect(unmark(`${prefLabel} (${brief}).`, {concepts: [changed]})).toBe(`${prefLabel}.`)
	})

	test('a popover prints as the text that it was', () => {
		const source = 'De thymus en **cytokinen**.\n'
		expect(unmark(markdown(source, {mark: 'popover'}))).toBe(source)
	})
})

describe('what mark did not write stays', () => {
	test.each([
		['other links', '[thymus](#woord-thymusje) [thymus](x) [thymus][a] <b>thymus</b>\n\n[a]: x'],
		['other brackets', 'thymus (zwezerik), cytokine (eiwit), antigeen (deel van iets)'],
		['other footnotes', 'thymus[^1] [^2]\n\n[^1]: Orgaan achter het borstbeen.\n\n[^2]: x'],
		['an empty list', '## Moeilijke woorden'],
		['a list of the author', '## Moeilijke woorden\n\n- **Thymus**: eigen\n- Orgaan achter het borstbeen.'],
		['marks in code', '`[thymus](#woord-thymus)`\n\n    [thymus](#woord-thymus)'],
	])('%s', (_, source) => {
		expect(unmark(source)).toBe(source)
	})

	test('a heading of the author, although its list goes', () => {
		const list = `## Moeilijke woorden\n\n+ ${thymus}\n`
		expect(unmark(`x\n\n${list}`)).toBe('x\n\n## Moeilijke woorden\n')
		expect(unmark(`x\n\n## Woordenlijst\n\n- ${thymus}\n`)).toBe('x\n\n## Woordenlijst\n')
	})

	test('a list of the author below one of ours', () => {
		expect(unmark(`## Moeilijke woorden\n\n* ${thymus}\n\n- [thymus](#woord-thymus)\n`)).toBe('- thymus\n')
	})
})

describe('an edited mark stays and is reported', () => {
	test.each([
		[
			'a link with other words',
			'x\n[lees hier](#woord-thymus)',
			'2:1 Left the link `lees hier` to `#woord-thymus`',
		],
		[
			'a link to another concept',
			'[cytokine](#woord-thymus)',
			'1:1 Left the link `cytokine` to `#woord-thymus`',
		],
		['a link to a concept that the glossary lacks', '[x](#woord-x)', '1:1 Left the link `x` to `#woord-x`'],
		['a link with a title', '[thymus](#woord-thymus "x")', '1:1 Left the link `thymus` to `#woord-thymus`'],
		['a link in a heading', '# [thymus](#woord-thymus)', '1:3 Left the link `thymus` to `#woord-thymus`'],
		[
			'a definition',
			'[thymus][a]\n\n[a]: #woord-thymus',
			'3:1 Left the definition of a link to `#woord-thymus`',
		],
		['an anchor', 'x <a id="woord-thymus"></a>', '1:3 Left the anchor `<a id="woord-thymus">`'],
		[
			'an explanation',
			'De thymus (orgaan achter het hart)',
			'1:11 Left an explanation: it differs from the glossary',
		],
		[
			'an explanation elsewhere',
			'Het ding (orgaan achter het borstbeen)',
			'1:10 Left an explanation: the word before it is not a term that it explains',
		],
	])('%s', (_, source, message) => {
		expect(unmark(source)).toBe(source)
		expect(messages(source)).toEqual([message])
	})

	test('a footnote, with its references', () => {
		const source = 'thymus[^woord-thymus]\n\n[^woord-thymus]: Eigen tekst.'
		expect(unmark(source)).toBe(source)
		expect(messages(source)).toEqual([
			'1:7 Left a reference to the footnote `woord-thymus`',
			'3:1 Left the footnote `woord-thymus`',
		])
	})

	test('a footnote that another word refers to', () => {
		const note = '[^woord-thymus]: Orgaan achter het borstbeen.'
		expect(unmark(`thymus[^woord-thymus] x[^woord-thymus]\n\n${note}`)).toBe(
			`thymus x[^woord-thymus]\n\n${note}`,
		)
	})

	test('an entry, without its anchor', () => {
		const list = '## Moeilijke woorden\n\n- <a id="woord-cytokine"></a>**Cytokine**: eigen\n'
		const source = `${list}- <a id="woord-thymus"></a>${thymus}\n`
		expect(unmark(source)).toBe('## Moeilijke woorden\n\n- **Cytokine**: eigen\n')
		expect(messages(source)).toEqual(['3:1 Left the entry `Cytokine: eigen`: it differs from the glossary'])
	})
})
