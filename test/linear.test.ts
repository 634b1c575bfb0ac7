import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createMatcher} from '../src/engine/matcher.ts'
import {concepts} from '../src/glossary/dataset.ts'
import {parse, transform} from './remark/pipeline.ts'

// The maximum ratio of times if the text doubles: 2 if linear, 4 if quadratic, plus slack for a busy machine.
const MAX_RATIO = 3.2
const LENGTH = 1 << 16

const texts: readonly (readonly [string, string])[] = [
	['no spaces', 'a'],
	['no spaces, a term over and over', 'trombocyt'],
	['one long word with a hyphen at a line end', 'a-\n'],
	['hyphens', 'a-'],
	['nothing but hyphens', '-'],
	['ellipses that never end', 'T- en '],
	['ellipses that never begin', 'en -cel '],
	['letters on separate lines', 'a\n'],
	['halves of words on separate lines', 'trombo-\n'],
	['blank lines', ' \n'],
	['blank lines before a term', `${'\n'.repeat(2000)}trombocyt`],
	['spaces before a line end', `trombo${' '.repeat(2000)}\ncyt `],
	['letters at line ends', 'a b c \n'],
	['first words of phrases at line ends', 'congenitale\nziekte van\n'],
	['terms without spaces', 'trombocyt,'],
	['addresses', 'www.'],
	['at signs', 'a@'],
	['digits', '1234567890'],
	['apostrophes', "a'"],
	['combining marks', '\u0301'],
	['soft hyphens', 'a\u00ad'],
	['zero-width characters', '\u200b'],
	['surrogate pairs', '\u{1f600}'],
	['letters of two UTF-16 units', '\u{1d400}'],
	['lone surrogates', '\ud800'],
	['the first word of a phrase', 'congenitale '],
	['capitals', 'ALS '],
	['only new words', ''],
]

describe('twice the text takes twice the time', () => {
	test.each(texts)(
		'%s',
		(_, piece) => {
			createMatcher(concepts)(grow(piece, 10_000))
			expectLinear(length => {
				const text = grow(piece, length)
				// A new matcher, so that nothing is cached.
				const match = createMatcher(concepts)
				return () => match(text)
			})
		},
		60_000,
	)
})

// The title, the text in the tree, and its source.
const paragraphs: readonly (readonly [string, string, string])[] = [
	['terms', 'cytokine ', 'cytokine '],
	['lines', 'cytokine\n', 'cytokine\n'],
	['nothing but line ends', '\n', '\n'],
	['line ends and spaces', '\n ', '\n '],
	['nothing but Windows line ends', '\r\n', '\r\n'],
	['numbers that may precede a name', '1.1 ', '1.1 '],
	['spaces at line ends', 'cytokine\n', `cytokine${' '.repeat(100)}\n`],
	['the prefixes of block quotes', 'cytokine\n', `cytokine\n${'> '.repeat(50)}`],
]

describe('twice the paragraph takes twice the time', () => {
	test.each(paragraphs)(
		'%s',
		(_, shown, written) => {
			expectLinear(length => {
				const value = grow(shown, length)
				const source = written.repeat(value.length / shown.length)
				const tree = paragraph(value, source)
				return () => transform(tree, {occurrences: 'all', report: ['marked']}, new VFile(source))
			})
		},
		60_000,
	)
})

// The title, how the list starts, and what it repeats.
const lists: readonly (readonly [string, string, string])[] = [
	['items of the author', '', '- thymus: eigen\n'],
	['items of ours and of the author', '', '- **Thymus**: Orgaan achter het borstbeen.\n- x\n'],
	['labels', '- **Bloedplaatje** (', 'a): ('],
	['bold text', '', '**a** b\n'],
	['rows', '| a | b |\n| - | - |\n', '| thymus | b |\n'],
	['definitions', '<dl></dl>', '<dt>a'],
	['broken tags', '<dl></dl>', '<dt'],
	['headings and definition lists that are never closed', '', '<dl>\n\n## Moeilijke woorden\n\n'],
]

describe('twice the word list takes twice the time', () => {
	test.each(lists)(
		'%s',
		(_, start, piece) => {
			expectLinear(length => {
				const source = `cytokine\n\n## Moeilijke woorden\n\n${start}${grow(piece, length)}`
				const tree = parse(source)
				return () => transform(tree, {report: ['entry']}, new VFile(source))
			})
		},
		60_000,
	)
})

/** `prepare` creates an input of the given length and returns the function to time. */
function expectLinear(prepare: (length: number) => () => unknown): void {
	const ratios: number[] = []
	for (let round = 0; round < 5 && !ratios.some(ratio => ratio < MAX_RATIO); round++) {
		const whole = timeOf(prepare(2 * LENGTH))
		ratios.push(whole / Math.max(timeOf(prepare(LENGTH)), 2))
	}
	expect(Math.min(...ratios)).toBeLessThan(MAX_RATIO)
}

function paragraph(value: string, source: string): Root {
	const start = {line: 1, column: 1, offset: 0}
	const end = {line: source.split('\n').length, column: 1, offset: source.length}
	const position = {start, end}
	return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value, position}]}]}
}

function grow(piece: string, length: number): string {
	if (piece !== '') return piece.repeat(Math.ceil(length / piece.length))
	let text = ''
	for (let number = 0; text.length < length; number++) text += `${(number * 7919 + 46656).toString(36)}x `
	return text
}

function timeOf(run: () => unknown): number {
	const before = process.cpuUsage()
	run()
	const {user, system} = process.cpuUsage(before)
	return (user + system) / 1000
}
