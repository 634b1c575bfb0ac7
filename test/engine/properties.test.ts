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

const hyphens = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2212')
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

/** A match without its offsets. */
function withoutOffsets({kind, label, concepts}: Match) {
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
					// A label may end in punctuation (i.v., __proto__), and anything may follow that.
					if (/\p{P}$/u.test(text.slice(start, end))) continue
					expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u)
				}
			}),
			{numRuns: 500},
		)
	})

	test('the order of the glossary does not change a match', () => {
		const backward = createMatcher([...concepts].reverse())
		fc.assert(
			fc.property(text, text => {
				expect(backward(text).map(found => [found.start, found.end, withoutOffsets(found)])).toEqual(
					match(text).map(found => [found.start, found.end, withoutOffsets(found)]),
				)
			}),
		)
	})

	test('composed or decomposed text has the same matches', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...labels, 'café', 'één'), glue)), pairs => {
				const composed = pairs.flat().join('').normalize('NFC')
				const decomposed = composed.normalize('NFD')
				const moved = (offset: number) => composed.slice(0, offset).normalize('NFD').length
				expect(match(decomposed).map(found => [found.start, found.end, withoutOffsets(found)])).toEqual(
					match(composed).map(found => [moved(found.start), moved(found.end), withoutOffsets(found)]),
				)
			}),
		)
	})

	test('all hyphens are equal', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...labels, 'T-', 'en', 'infuus'), glue)),
				hyphens,
				(pairs, hyphen) => {
					const plain = pairs.flat().join('')
					expect(match(plain.replaceAll('-', hyphen))).toEqual(match(plain))
				},
			),
		)
	})

	test('a text has the same matches again after another text', () => {
		fc.assert(
			fc.property(text, text, (text, otherText) => {
				const before = match(text)
				match(otherText)
				expect(match(text)).toEqual(before)
			}),
		)
	})

	test('earlier texts do not affect the matches', () => {
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

	test('broken at any letter, with or without a hyphen between halves of a word, it is found over its whole span', () => {
		if (label === '__proto__') return
		for (let offset = 1; offset < label.length; offset++) {
			const before = label.slice(0, offset)
			const after = label.slice(offset)
			if (/[- ]$/.test(before) || /^[- ]/.test(after)) continue
			const hasHalves = /[^- ]{2}$/.test(before) && /^[^- ]{2}/.test(after) && !/^(?:je|te|ten)\b/.test(after)
			const joiners = ['-\n', '\u00ad\n', '\u00ad ', ...(hasHalves ? ['\n'] : [])]
			for (const broken of joiners.map(joiner => before + joiner + after)) {
				const found = match(`de ${broken} is`).map(({start, end, label}) => [start, end, label])
				expect({broken, found}).toEqual({broken, found: [[3, broken.length + 3, label]]})
			}
		}
	})
})
