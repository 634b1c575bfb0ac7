import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {inflect} from '../../src/dutch/inflect/index.ts'
import {createMatcher, type Match} from '../../src/engine/matcher.ts'
import {glossary} from '../marked.ts'

const labels = [
	'stamcel',
	'T-cel',
	'B-lymfocyt',
	'trombocyt',
	'bloedplaatje',
	'bronchiëctasie',
	'auto-immuun',
	'perifeer zenuwstelsel',
	'ziekte van Crohn',
	'aneurysma',
	'immunoglobuline',
	'reumatoïde artritis',
	'multifocaal',
	'lumbaalpunctie',
	'ALS',
	'IgG',
	'IL-6',
	'β-blokker',
	'bacterie',
	'otitis',
	'carcinoom',
	'kans op herstel',
	'non specific immunity',
	'__proto__',
]
const concepts = glossary(...labels)
const match = createMatcher(concepts)

const hyphen = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2212')
const piece = fc.oneof(
	fc.constantFrom(...labels, ...labels.flatMap(label => inflect(label).slice(0, 3))),
	fc.constantFrom(
		'en',
		'of',
		'transplantatie',
		'anti',
		'T-',
		'-donor',
		'niet-',
		"'t",
		'ALS U',
		'www.',
		'.nl',
		'@',
	),
	fc.string({unit: 'binary', maxLength: 4}),
)
const glue = fc.constantFrom(
	'',
	' ',
	'-',
	'\n',
	'-\n',
	'\n\n',
	', ',
	'/',
	'. ',
	' - ',
	'\u00ad',
	' \u00ad\n',
	'\u200b',
	' -',
	"'",
	' (',
	')',
	'\ud835',
)
const text = fc.array(fc.tuple(piece, glue)).map(pairs => pairs.flat().join(''))

/** What two matches of one text have in common, whatever the offsets. */
function essence({kind, label, concepts}: Match) {
	return {kind, label, ids: concepts.map(({id}) => id)}
}

describe('for any text', () => {
	test('spans are inside, in order, never overlapping, and the part is inside its match', () => {
		fc.assert(
			fc.property(text, text => {
				let from = 0
				for (const {start, end, part, kind, concepts} of match(text)) {
					expect(start).toBeGreaterThanOrEqual(from)
					expect(end).toBeGreaterThan(start)
					expect(end).toBeLessThanOrEqual(text.length)
					expect(part.start).toBeGreaterThanOrEqual(start)
					expect(part.end).toBeLessThanOrEqual(end)
					expect(part.end).toBeGreaterThan(part.start)
					if (kind !== 'compound') expect(part).toEqual({start, end})
					expect(concepts.length).toBeGreaterThan(0)
					from = end
				}
			}),
			{numRuns: 500},
		)
	})

	test('a match starts and ends at the edge of a word', () => {
		fc.assert(
			fc.property(text, text => {
				for (const {start, end} of match(text)) {
					expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u)
					// A label may end in signs (i.v., __proto__), and behind a sign anything may stand.
					if (/\p{P}$/u.test(text.slice(start, end))) continue
					expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u)
				}
			}),
			{numRuns: 500},
		)
	})

	test('the order of the glossary changes no span', () => {
		const backward = createMatcher([...concepts].reverse())
		fc.assert(
			fc.property(text, text => {
				expect(backward(text).map(one => [one.start, one.end, essence(one)])).toEqual(
					match(text).map(one => [one.start, one.end, essence(one)]),
				)
			}),
		)
	})

	test('composed or decomposed, the same is found at the same letters', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...labels, 'café', 'één'), glue)), pairs => {
				const composed = pairs.flat().join('').normalize('NFC')
				const decomposed = composed.normalize('NFD')
				const moved = (offset: number) => composed.slice(0, offset).normalize('NFD').length
				expect(match(decomposed).map(one => [one.start, one.end, essence(one)])).toEqual(
					match(composed).map(one => [moved(one.start), moved(one.end), essence(one)]),
				)
			}),
		)
	})

	test('every hyphen is the same hyphen', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...labels, 'T-', 'en', 'infuus'), glue)),
				hyphen,
				(pairs, sign) => {
					const plain = pairs.flat().join('')
					expect(match(plain.replaceAll('-', sign))).toEqual(match(plain))
				},
			),
		)
	})

	test('a second time the same is found, with another text between', () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				const first = match(one)
				match(other)
				expect(match(one)).toEqual(first)
			}),
		)
	})

	test('what was read before does not show', () => {
		fc.assert(
			fc.property(text, text => {
				expect(createMatcher(concepts)(text)).toEqual(match(text))
			}),
		)
	})
})

describe.each(labels)('%s', label => {
	test('each form is found over its whole span', () => {
		for (const form of inflect(label)) {
			const found = match(`de ${form}, ja`).map(({start, end, label}) => [start, end, label])
			expect({form, found}).toEqual({form, found: [[3, form.length + 3, label]]})
		}
	})

	test('cut at any line end, with a hyphen or without, it is found over its whole span', () => {
		if (label === '__proto__') return
		for (let at = 1; at < label.length; at++) {
			const before = label.slice(0, at)
			const behind = label.slice(at)
			if (/[- ]$/.test(before) || /^[- ]/.test(behind)) continue
			for (const cut of [`${before}-\n${behind}`, `${before}\n${behind}`, `${before}\u00ad\n${behind}`]) {
				const found = match(`de ${cut} is`).map(({start, end, label}) => [start, end, label])
				expect({cut, found}).toEqual({cut, found: [[3, cut.length + 3, label]]})
			}
		}
	})
})
