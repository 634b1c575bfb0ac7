import {describe, expect, test} from 'vitest'
import {checkText} from '../../src/check/index.ts'
import * as zorgwoorden from '../../src/index.ts'
import {concepts as bundled, parseConcepts} from '../../src/index.ts'
import {markHtml} from '../rehype/html.ts'
import {concept, markdown} from '../remark/pipeline.ts'

const whole = [
	concept('stamcel', 'stamcel', {related: ['beenmerg'], broader: ['cel']}),
	concept('beenmerg', 'beenmerg', {related: ['stamcel'], broader: ['orgaan']}),
	concept('cel', 'lichaamscel'),
	concept('orgaan', 'orgaan'),
]
const part = whole.filter(({id}) => id === 'stamcel')

describe('what names a concept that is not in the list', () => {
	test('is no problem as a whole, and two as a part', () => {
		expect(parseConcepts(whole)).toEqual(whole)
		expect(() => parseConcepts(part)).toThrow('found 2:')
	})

	test.each<[string, (concepts: readonly zorgwoorden.Concept[]) => unknown, unknown]>([
		['createLookup', concepts => zorgwoorden.createLookup(concepts)('stamcellen'), part],
		[
			'createMatcher',
			concepts => zorgwoorden.createMatcher(concepts)('stamcellen in het beenmerg').length,
			1,
		],
		['createSearch', concepts => zorgwoorden.createSearch(concepts)('stamsel')[0]?.concept, part[0]],
		['createSplit', concepts => zorgwoorden.createSplit(concepts)('Uw stamcel.').length, 3],
		['createExplain', concepts => zorgwoorden.createExplain(concepts)('Uw stamcel.').length, 1],
		[
			'remarkZorgwoorden',
			concepts => markdown('Een stamcel, geen beenmerg.', {concepts, wordList: false}),
			'Een [stamcel](#woord-stamcel), geen beenmerg.\n',
		],
		[
			'rehypeZorgwoorden',
			concepts =>
				markHtml('<p>Een stamcel, geen beenmerg.</p>', {concepts, mark: 'emphasis', wordList: false}),
			'<p>Een <em class="woord">stamcel</em>, geen beenmerg.</p>',
		],
		[
			'checkText',
			concepts => checkText('Een stamcel, geen beenmerg.', concepts).occurring.map(({concept}) => concept),
			part,
		],
	])('is ignored by %s', (_, call, expected) => {
		expect(call(part)).toEqual(expected)
	})

	test('is ignored in any half of the bundled glossary', () => {
		for (const remainder of [0, 1]) {
			const half = bundled.filter((_, index) => index % 2 === remainder)
			expect(() => markdown('Een stamcel.', {concepts: half})).not.toThrow()
		}
	})
})

test('a part with another problem is refused', () => {
	const circle = [concept('a', 'arm', {broader: ['b']}), concept('b', 'been', {broader: ['a', 'c']})]
	expect(() => markdown('x', {concepts: circle})).toThrow('found 1:')
	expect(() => checkText('x', circle)).toThrow('found 1:')
	expect(() => markdown('x', {concepts: [concept('a', 'arm', {related: ['a']})]})).toThrow('found 1:')
})
