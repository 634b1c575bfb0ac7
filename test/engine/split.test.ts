import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {createSplit, type Piece} from '../../src/engine/split.ts'
import {concept, glossary} from '../marked.ts'

const labels = ['stamcel', 'T-cel', 'B-lymfocyt', 'beenmerg', 'ziekte van Crohn']
const concepts = [
	...glossary(...labels),
	{...concept('trombocyt = plaatje'), id: 'trombocyt'},
	{...concept('afbeelding = plaatje'), id: 'afbeelding'},
]
const split = createSplit(concepts)
const match = createMatcher(concepts)

/** Prints pieces, those with a match in brackets and a bar between two of the same kind. */
function printed(pieces: readonly Piece[]): string {
	return pieces.map(({text, match}) => (match ? `[${text}]` : text)).join('|')
}

describe('without `seen`, every match is a piece', () => {
	test.each([
		['nothing', '', ''],
		['no match', 'De fiets.', 'De fiets.'],
		['nothing but a match', 'stamcel', '[stamcel]'],
		['text around it', 'De stamcel.', 'De |[stamcel]|.'],
		['twice', 'stamcel, stamcel', '[stamcel]|, |[stamcel]'],
		['the whole word of a compound', 'De stamceldonor', 'De |[stamceldonor]'],
		['ellipses', 'T- of B-cellen', '[T-]| of B-cellen'],
		['a broken word', 'Een stam-\ncel.', 'Een |[stam-\ncel]|.'],
		[
			'Windows line ends, a byte order mark, marks',
			'\ufeffe\u0301\r\nbeenmerg\r\n',
			'\ufeffe\u0301\r\n|[beenmerg]|\r\n',
		],
		['half a character', '\ud800 beenmerg \udc00', '\ud800 |[beenmerg]| \udc00'],
	])('%s', (_, text, expected) => {
		expect(printed(split(text))).toBe(expected)
	})

	test('the offsets of a match are those in the whole text', () => {
		expect(split('Uw beenmerg').at(-1)?.match).toEqual(match('Uw beenmerg')[0])
	})
})

describe('with `seen`, only the first occurrence of a concept is a piece with a match', () => {
	test.each<[string, readonly string[], string]>([
		['in one text', ['stamcel, stamcel.'], '[stamcel]|, stamcel.'],
		['in another form', ['stamcel en stamceldonor'], '[stamcel]| en stamceldonor'],
		[
			'over several texts',
			['De stamcel.', 'De stamcel.', 'stamcel'],
			'De |[stamcel]|. / De stamcel. / stamcel',
		],
		['each concept', ['stamcel, beenmerg, stamcel, beenmerg'], '[stamcel]|, |[beenmerg]|, stamcel, beenmerg'],
		[
			'with two concepts',
			['plaatje, plaatje, trombocyt, afbeelding'],
			'[plaatje]|, plaatje, trombocyt, afbeelding',
		],
		[
			'with two concepts, one of them seen',
			['trombocyt, plaatje, plaatje'],
			'[trombocyt]|, |[plaatje]|, plaatje',
		],
		[
			'with two concepts, both seen',
			['trombocyt, afbeelding, plaatje'],
			'[trombocyt]|, |[afbeelding]|, plaatje',
		],
	])('%s', (_, texts, expected) => {
		const seen = new Set<string>()
		expect(texts.map(text => printed(split(text, {seen}))).join(' / ')).toBe(expected)
	})

	test('ids of the caller count', () => {
		expect(printed(split('stamcel, beenmerg', {seen: new Set(['stamcel', 'fiets'])}))).toBe(
			'stamcel, |[beenmerg]',
		)
	})

	test('the set gets the ids of all concepts of a match', () => {
		const seen = new Set<string>()
		split('Een plaatje.', {seen})
		expect([...seen]).toEqual(['trombocyt', 'afbeelding'])
	})
})

test('`compounds: false` is that of createMatcher', () => {
	const wholeWords = createSplit(concepts, {compounds: false})
	expect(printed(wholeWords('stamcel, stamceldonor'))).toBe('[stamcel]|, stamceldonor')
})

test.each([null, 1, 'stamcel', [], {}])('`seen` must be a set, not %j', seen => {
	expect(() => split('stamcel', {seen: seen as never})).toThrow(
		/^Expected option `seen` to be a Set, received `/,
	)
})

describe('for any text', () => {
	const piece = fc.oneof(
		fc.constantFrom(...labels, 'stamcellen', 'plaatjes', 'T-', '-cel', 'en', 'donor'),
		fc.string({unit: 'binary', maxLength: 4}),
	)
	const glue = fc.constantFrom('', ' ', '-', '\n', '-\n', ', ')
	const anyText = fc.array(fc.tuple(piece, glue), {maxLength: 10}).map(pairs => pairs.flat().join(''))

	function expectPartition(pieces: readonly Piece[], text: string): void {
		expect(pieces.map(piece => piece.text).join('')).toBe(text)
		expect(pieces.filter(piece => piece.text === '')).toEqual([])
		expect(pieces.filter((piece, i) => !piece.match && i > 0 && !pieces[i - 1]?.match)).toEqual([])
		for (const {text: shown, match} of pieces)
			if (match) expect(text.slice(match.start, match.end)).toBe(shown)
	}

	test('the pieces are the text, and those with a match the matches', () => {
		fc.assert(
			fc.property(anyText, text => {
				const pieces = split(text)
				expectPartition(pieces, text)
				expect(pieces.flatMap(({match}) => match ?? [])).toEqual(match(text))
			}),
		)
	})

	test('with `seen`, every match over several texts has a concept that no match before it has', () => {
		fc.assert(
			fc.property(fc.array(anyText, {maxLength: 4}), texts => {
				const seen = new Set<string>()
				const kept = texts.flatMap(text => {
					const pieces = split(text, {seen})
					expectPartition(pieces, text)
					return pieces.flatMap(({match}) => match ?? [])
				})
				const before = new Set<string>()
				for (const {concepts} of kept) {
					expect(concepts.some(({id}) => !before.has(id))).toBe(true)
					for (const {id} of concepts) before.add(id)
				}
				const all = texts.flatMap(text => match(text)).flatMap(({concepts}) => concepts.map(({id}) => id))
				expect(before).toEqual(new Set(all))
				expect(seen).toEqual(before)
			}),
		)
	})
})
