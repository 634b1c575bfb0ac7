import {describe, expect, test} from 'vitest'
import {concept, markdown} from './pipeline.ts'

const thymus = '[thymus](#woord-thymus)'

/** Returns the numbers of the lines in which the word is marked. */
function marked(input: string, occurrences: 'first' | 'section' | 'all'): number[] {
	const lines = markdown(input, {occurrences, wordList: false}).split('\n')
	return lines.flatMap((line, index) => (line.includes(thymus) ? [index + 1] : []))
}

const text = [
	'thymus', // 1
	'',
	'thymus',
	'',
	'## Twee',
	'',
	'thymus', // 7
	'',
	'> # In een citaat',
	'>',
	'> thymus',
	'',
	'- thymus', // 13
	'',
	'### Drie',
	'',
	'- thymus', // 17
	'',
	'thymus',
].join('\n')

describe('occurrences', () => {
	test.each([
		['first', [1]],
		['section', [1, 7, 17]],
		['all', [1, 3, 7, 11, 13, 17, 19]],
	] as const)('%s', (occurrences, lines) => {
		expect(marked(text, occurrences)).toEqual(lines)
	})

	test('a word that cannot be marked does not count as the first', () => {
		expect(marked('`thymus` **een thy**mus\n\nthymus', 'first')).toEqual([3])
	})

	test('an existing mark counts as the first, wherever it is', () => {
		expect(marked(`${thymus}\n\nthymus`, 'first')).toEqual([1])
		expect(marked(`thymus\n\n${thymus}`, 'first')).toEqual([3])
		expect(marked(`thymus\n\n## Twee\n\n${thymus}\n\nthymus`, 'section')).toEqual([1, 5])
	})
})

describe('the first occurrence in a sentence comes before one in a label', () => {
	// The first line has number 1.
	test.each<[string, string, 'first' | 'section', number[]]>([
		['a paragraph', 'Uw thymus\n\nUw thymus is klein.', 'first', [3]],
		['an item', '- thymus\n- Uw thymus is klein.', 'first', [2]],
		[
			'page contents',
			'- Wat doet de thymus\n- De milt\n\nDat doet de thymus. De thymus is klein.',
			'first',
			[4],
		],
		['a table', '| thymus | Uw thymus is klein. |\n| - | - |\n| thymus | x |', 'first', [1]],
		['a line with dots', 'De thymus ...... 12\n\nUw thymus is klein.', 'first', [3]],
		['in each section', 'thymus\n\nUw thymus is klein.\n\n## Twee\n\nthymus\n\n- thymus', 'section', [3, 7]],
		['no sentence', '- thymus\n- de thymus', 'first', [1]],
		['a sentence in a place that is left alone', 'thymus\n\n[Uw thymus is klein.](x)', 'first', [1]],
		[
			'a sentence in which a mark would split markup',
			'thymus\n\nUw **kleine thy**mus is hier.',
			'first',
			[1],
		],
		['the whole sentence is over two lines', 'thymus\n\nUw thymus\nis klein.', 'first', [3]],
	])('%s', (_, input, occurrences, lines) => {
		expect(marked(input, occurrences)).toEqual(lines)
	})

	test('a second pass adds nothing', () => {
		const once = markdown('- thymus\n- B-lymfocyt\n\nUw thymus en B-lymfocyt zijn klein.')
		expect(markdown(once)).toBe(once)
	})

	test('of an ambiguous word', () => {
		const concepts = [concept('a', 'beet'), concept('b', 'beet'), concept('c', 'hap', {altLabel: ['beet']})]
		expect(markdown('beet\n\nhap\n\nDat is een hap.\n\nDat is een beet.', {concepts, wordList: false})).toBe(
			'beet\n\nhap\n\nDat is een [hap](#woord-c).\n\nDat is een [beet](#woord-a).\n',
		)
	})
})

describe('another language', () => {
	test.each([
		['an English paragraph', 'The thymus is an organ in the chest.', []],
		['an English term in Dutch', 'Bij *The Foundation of the Heart* weten ze veel van de thymus.', [1]],
		['an English item', '- The thymus is an organ of the body.\n- De thymus is klein.', [2]],
		['raw HTML', '<div lang="en">\n\nthymus\n\n</div>\n\nthymus', [7]],
		['raw HTML in a paragraph', '<span lang="en-GB">thymus</span>\nthymus', [2]],
		['raw HTML without quotes', '<p lang=de>thymus</p>\n\nthymus', [3]],
		['raw HTML in Dutch', '<span lang="nl-BE">thymus</span>', [1]],
		['a whole page', '<html lang="en">\n\nthymus', [3]],
	])('%s', (_, input, lines) => {
		expect(marked(input, 'first')).toEqual(lines)
	})
})

describe('exclude', () => {
	test('a concept is neither marked nor listed', () => {
		expect(markdown('thymus, antigeen', {exclude: ['thymus']})).toBe(
			'thymus, [antigeen](#woord-antigeen)\n\n## Moeilijke woorden\n\n- **Antigeen**: Deel van een bacterie. De afweer herkent het.\n',
		)
	})
})
