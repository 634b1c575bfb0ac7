import {describe, expect, test} from 'vitest'
import {markdown} from './pipeline.ts'

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

	test('an existing mark counts as the first', () => {
		expect(marked(`thymus\n\n${thymus}`, 'first')).toEqual([1, 3])
		expect(marked(`${thymus}\n\nthymus`, 'first')).toEqual([1])
	})
})

describe('exclude', () => {
	test('a concept is neither marked nor listed', () => {
		expect(markdown('thymus, antigeen', {exclude: ['thymus']})).toBe(
			'thymus, [antigeen](#woord-antigeen)\n\n## Moeilijke woorden\n\n- **Antigeen**: Deel van een bacterie. De afweer herkent het.\n',
		)
	})
})
