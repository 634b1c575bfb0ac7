import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readRawHtml} from '../../src/marking/raw-html.ts'

test.each([
	['<b>', ['<b>']],
	['</B >', ['</b>']],
	['<a href="x>y" title=\'<\'>z</a>', ['<a>', '</a>']],
	['<a name="x"/>', []],
	['<a <b>', ['<b>']],
	['<a "<b>', ['<b>']],
	['<a "<b>">', ['<a>']],
	["<a '\"'><b>", ['<a>', '<b>']],
	['<a', []],
	['<a hidden\n>', ['<a>']],
	['< a><1><>', []],
	['<a><!-- <b> --><i>', ['<a>', ' <b> ', '<i>']],
	['<a><!-- <b>', ['<a>']],
])('%s', (html, expected) => {
	expect(piecesOf(html)).toEqual(expected)
})

// Says the same as the reader, but is not linear. A name may contain quotes, but not give them back.
const tag = /<(\/?)(?=([a-z][^\s/<>]*))\2(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

test('reads what the regular expression of a tag matches', () => {
	const part = fc.constantFrom('<a', '</b', '<', '>', '"', "'", '/', ' ', 'x', '=')
	fc.assert(
		fc.property(fc.array(part, {maxLength: 12}), parts => {
			const html = parts.join('')
			const expected = [...html.matchAll(tag)].flatMap(([whole, slash, name]) =>
				whole.endsWith('/>') ? [] : [`<${slash}${name?.toLowerCase()}>`],
			)
			expect(piecesOf(html)).toEqual(expected)
		}),
		{numRuns: 5000},
	)
})

function piecesOf(html: string): string[] {
	return readRawHtml(html).map(piece =>
		piece.kind === 'comment' ? piece.text : `<${piece.kind === 'close' ? '/' : ''}${piece.name}>`,
	)
}
