import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Concept} from '../../src/glossary/concept.ts'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {createIds} from '../../src/glossary/new-ids.ts'
import {foldText} from '../../src/text/fold.ts'
import {parseWordLists, printWordList} from '../../src/word-list/index.ts'

function concept(prefLabel: string, altLabel: string[] = [], definition = `Wat ${prefLabel} is.`): Concept {
	const id = createIds()(prefLabel)
	return {id, prefLabel, altLabel, hiddenLabel: [], definition, related: [], source: []}
}

/**
 * The parts of a concept that a list contains: labels and definition, ignoring the case of the first letter
 * and the kind of white space.
 */
function printedParts({prefLabel, altLabel, definition}: Concept): string[] {
	const first = prefLabel.replace(/^(?:ij|.)/iu, letter => letter.toLowerCase())
	return [first, ...altLabel, definition].map(text => text.replace(/\s+/g, ' ').trim())
}

function readBack(printed: string): Concept[] {
	return parseWordLists(printed).flatMap(({concepts}) => concepts)
}

const sorted = (rows: string[][]) => rows.map(row => row.join('|')).sort()

test('prints a list of all labels, in alphabetical order', () => {
	const glossary = [concept('stamcel'), concept('B-lymfocyt', ['B-cel'], 'Cel *met* <b>.')]
	expect(printWordList(glossary)).toBe(
		'## Moeilijke woorden\n\n- **B-lymfocyt** (B-cel): Cel \\*met\\* \\<b>.\n- **Stamcel**: Wat stamcel is.\n',
	)
	expect(
		printWordList(glossary.slice(0, 1), {heading: 'Woordenlijst', depth: 1, anchors: true, idPrefix: 'x-'}),
	).toBe('# Woordenlijst\n\n- <a id="x-woord-stamcel"></a>**Stamcel**: Wat stamcel is.\n')
	expect(printWordList([])).toBe('')
})

describe('what is printed is read back', () => {
	test.each([{}, {anchors: true}])('the bundled glossary %o', options => {
		expect(sorted(readBack(printWordList(bundled, options)).map(printedParts))).toEqual(
			sorted(bundled.map(printedParts)),
		)
	})

	test('with anchors, ids too', () => {
		const ids = readBack(printWordList(bundled, {anchors: true, idPrefix: 'x-'})).map(({id}) => id)
		expect([...ids].sort()).toEqual(bundled.map(({id}) => id))
	})

	// Every word ends in a q, because no plural does: the base form is the word itself.
	const plainWord = fc.stringMatching(/^[a-z][a-z0-9*_`[\]<>&~#|!.'"\\:=-]{0,8}[a-z]q$/)
	const plainLabels = labelsOf(plainWord)
	// After an anchor, a label may contain anything except a comma.
	const anchoredLabels = labelsOf(
		fc.oneof(
			plainWord,
			fc.constantFrom('of', 'en', 'x', '7', '12%', '-', '–', '—', '=', ':', '/', ';', '+', '*', '#'),
			fc.constantFrom(
				'(q)',
				'(q(q)q)',
				'((q))',
				'[q]',
				'(of q)',
				'q(q)q',
				'T-',
				'-q',
				'q:',
				'IJq',
				'1.',
				'ook',
				'MRI',
				'cellen',
			),
		),
	)
	const piece = fc.oneof(
		plainWord,
		fc.stringMatching(/^[ -~éë]{1,20}$/),
		fc.constantFrom(
			'Ja.',
			'Nee? Ja!',
			'(soms)',
			'): ',
			'(q',
			'3,5 %',
			'1.',
			'-',
			'–',
			':',
			'= q',
			';',
			'| x |',
		),
		fc.constantFrom(
			'https://example.org/a_b?c=d&e=%20#f',
			'www.example.org.',
			'a.b@example.org',
			'&amp;',
			'<b>',
		),
		fc.constantFrom(
			'\n',
			'\n- x',
			'\n\n# x',
			'\r\n: x',
			'**x**',
			'[x](y)',
			'[^1]',
			'~~x~~',
			'`x`',
			'\\',
			'[ ]',
		),
	)
	const definition = fc
		.tuple(plainWord, fc.array(piece, {maxLength: 6}), fc.boolean())
		.map(([word, pieces, wordFirst]) => (wordFirst ? [word, ...pieces] : [...pieces, word]).join(' '))

	// Labels that are read as something else where they are not in quotation marks.
	const oddLabels = labelsOf(
		fc.constantFrom(
			...[
				'de',
				'het',
				'een',
				'of',
				'en',
				'ook',
				'zie',
				'q,',
				'q, q',
				'q/q',
				'hiv/aids',
				'arts/dokter',
				'(q)',
				'q(q)',
				'(q',
				'q)',
			],
			...[
				'cellen',
				'CELLEN',
				'MRI',
				'IVIg',
				'Wlz',
				'1.',
				'a.',
				'1.1',
				'5-FU',
				'12',
				'T-',
				'-en',
				'q:',
				'q –',
				'(het)',
				'(mv.',
				'pijn,',
			],
			...['bron', 'let op', 'woord', 'wat is een q?', 'q;', '[q]', 'Q', 'Van', 'chronische', '*', '#'],
		),
	)

	test.each([
		[{}, plainLabels],
		[{}, oddLabels],
		[{anchors: true}, oddLabels],
		[{anchors: true}, anchoredLabels],
	])('any glossary %o', (options, label) => {
		fc.assert(
			fc.property(glossaries(label, definition), concepts => {
				expect(sorted(readBack(printWordList(concepts, options)).map(printedParts))).toEqual(
					sorted(concepts.map(printedParts)),
				)
			}),
			{numRuns: 200},
		)
	})
})

function labelsOf(word: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc
		.array(word, {minLength: 1, maxLength: 3})
		.map(words => words.join(' '))
		.filter(label => foldText(label) !== '')
}

/** Glossaries without duplicate labels: a synonym that has an entry of its own is not read as a label of another. */
function glossaries(label: fc.Arbitrary<string>, definition: fc.Arbitrary<string>): fc.Arbitrary<Concept[]> {
	const labels = fc.uniqueArray(label, {minLength: 1, maxLength: 4, selector: foldText})
	return fc
		.uniqueArray(fc.tuple(labels, definition), {
			selector: ([[first = '']]) => foldText(first),
			minLength: 1,
			maxLength: 5,
		})
		.map(rows => {
			const terms = new Set(rows.map(([[first = '']]) => foldText(first)))
			const altLabels = (labels: readonly string[]) => labels.filter(label => !terms.has(foldText(label)))
			return rows.map(([[first = '', ...others], text]) => concept(first, altLabels(others), text))
		})
}
