import fc from 'fast-check'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import type {Options} from '../../src/remark/index.ts'
import {visible} from './bare.ts'
import {markdown, tree, visitAll} from './generated.ts'
import {glossary, parse, transform} from './pipeline.ts'

const rows = (['link', 'emphasis', 'popover', 'inline', 'footnote'] as const).flatMap(mark =>
	(['first', 'section', 'all'] as const).map(
		(occurrences): Options => ({mark, occurrences, wordList: false}),
	),
)

vi.setConfig({testTimeout: 60_000})

describe.each(rows)('any tree: $mark $occurrences', options => {
	test('the text does not change, no node is lost, no text node is empty, and a second pass adds nothing', () => {
		fc.assert(
			fc.property(tree, before => {
				const after = structuredClone(before)
				transform(after, options)
				expect(visible(after).replace(brackets, '')).toBe(visible(before))
				expect(numbersIn(after)).toEqual(numbersIn(before))
				visitAll(after, node =>
					expect(node.type !== 'text' || node.value !== '' || node.data !== undefined).toBe(true),
				)
				const again = structuredClone(after)
				transform(again, options)
				expect(again).toEqual(after)
			}),
			{numRuns: 60},
		)
	})
})

describe('positions', () => {
	test.each(['link', 'emphasis', 'popover'] as const)(
		'%s: inside those of the parent, and equal to the source',
		mark => {
			const options: Options = {mark, occurrences: 'all', wordList: false}
			fc.assert(
				fc.property(markdown, source => {
					const after = parse(source)
					transform(after, options, new VFile(source))
					visitAll(after, (node, parent) => {
						if (!node.position) return
						const start = node.position.start.offset ?? -1
						const end = node.position.end.offset ?? -1
						if (parent?.position) {
							expect(start).toBeGreaterThanOrEqual(parent.position.start.offset ?? Infinity)
							expect(end).toBeLessThanOrEqual(parent.position.end.offset ?? -1)
						}
						expect([lineAt(source, start), lineAt(source, end)]).toEqual([
							node.position.start.line,
							node.position.end.line,
						])
						// A word contains neither an escape nor the margin of a line.
						if (node.type === 'text' && /^[\w-]+$/.test(node.value))
							expect(source.slice(start, end)).toBe(node.value)
					})
				}),
				{numRuns: 150},
			)
		},
	)

	const linkPositions = (source: string, file = source) => {
		const after = parse(source)
		transform(after, {wordList: false, occurrences: 'all'}, new VFile(file))
		const positions: (string | undefined)[] = []
		visitAll(after, node => {
			if (node.type !== 'link') return
			const {start, end} = node.position ?? {}
			positions.push(start && end && `${start.line}:${start.column}-${end.line}:${end.column}`)
		})
		return positions
	}

	test.each<[string, string, string, (string | undefined)[]]>([
		['in the first line', 'Een thymus.', 'Een thymus.', ['1:5-1:11']],
		['in a later line, after its indentation', 'Een\n   thymus.', 'Een\n   thymus.', ['2:4-2:10']],
		['in a quote', '> Een\n> thymus.', '> Een\n> thymus.', ['2:3-2:9']],
		['over a line ending', 'Een perifeer\nzenuwstelsel.', 'Een perifeer\nzenuwstelsel.', ['1:5-2:13']],
		['over several siblings', 'Een **B**-lymfocyt.', 'Een **B**-lymfocyt.', ['1:5-1:19']],
		['unknown after an escape', 'Een \\* thymus.', 'Een \\* thymus.', [undefined]],
		['unknown after a character reference', 'Een &amp; thymus.', 'Een &amp; thymus.', [undefined]],
		['by length, without the source', 'Een thymus.', '', ['1:5-1:11']],
		['unknown without the source, if the length differs', 'Een\n   thymus.', '', [undefined]],
		['unknown if the source differs', 'Een thymus.', 'Iets anders dan', [undefined]],
	])('%s', (_, source, file, expected) => {
		expect(linkPositions(source, file)).toEqual(expected)
	})
})

const brackets = new RegExp(
	glossary
		.map(({definition}) => definition.replace(/\. .*|\.$/, ''))
		.map(text => ` \\((?:[^():]+: )?(?:${text}|${text[0]?.toLowerCase()}${text.slice(1)})\\)`)
		.join('|'),
	'g',
)

function numbersIn(tree: Root): unknown[] {
	const numbers: unknown[] = []
	visitAll(tree, node => {
		if (node.data && 'number' in node.data) numbers.push(node.data.number)
	})
	return numbers
}

function lineAt(source: string, offset: number): number {
	return source.slice(0, offset).split(/\r\n|\n|\r/).length
}
