import {expect, test} from 'vitest'
import {zorgwoorden} from './zorgwoorden.ts'

test('unmark prints what was marked, byte for byte', async () => {
	const source = '---\r\na: b\r\n---\r\n* Uw *beenmerg* maakt\r\n  bloedplaatjes\\\r\n  en **T**-cellen.'
	for (const mark of ['link', 'emphasis', 'inline', 'footnote']) {
		const marked = await zorgwoorden(['mark', '--mark', mark, '--id-prefix', 'a-'], source)
		expect(marked.out).not.toBe(source)
		const flags = mark === 'emphasis' ? ['--mark', mark] : []
		const unmarked = await zorgwoorden(['unmark', ...flags, '--id-prefix', 'a-'], marked.out)
		const expected = mark === 'emphasis' ? source.replaceAll('*beenmerg*', 'beenmerg') : source
		expect(unmarked).toEqual({code: 0, out: expected, err: ''})
	}
})

test('what it leaves is reported on standard error, one line each', async () => {
	const source = 'x\n\n[lees\nhier](#woord-thymus) [x\u001b](#woord-thymus)\n'
	expect(await zorgwoorden(['unmark'], source)).toEqual({
		code: 0,
		out: source,
		err:
			'standard input:3:1 Left the link `lees hier` to `#woord-thymus`\n' +
			'standard input:4:22 Left the link `x\\u{1b}` to `#woord-thymus`\n',
	})
})

test.each([
	[['--occurrences', 'all'], 'Expected no --occurrences with unmark (see zorgwoorden --help)'],
	[['--mark', 'x'], 'Expected --mark to be link, emphasis, inline or footnote, received `x`'],
	[['a.md', 'b.md'], 'Expected unmark to be given one file, received `a.md b.md`'],
])('%o is wrong usage', async (args, message) => {
	expect(await zorgwoorden(['unmark', ...args])).toEqual({code: 2, out: '', err: `zorgwoorden: ${message}\n`})
})
