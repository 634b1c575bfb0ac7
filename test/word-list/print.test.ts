import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Concept} from '../../src/concept.ts'
import {concepts as bundled} from '../../src/dataset.ts'
import {parseWordLists, printWordList} from '../../src/word-list/index.ts'

function concept(prefLabel: string, altLabel: string[] = [], definition = `Wat ${prefLabel} is.`): Concept {
	const id = prefLabel.toLowerCase().replace(/[^a-z0-9]+/g, '-')
	return {id, prefLabel, altLabel, hiddenLabel: [], definition, related: [], source: []}
}

/** Labels and definition, which the list holds; the first letter aside. */
function held({prefLabel, altLabel, definition}: Concept): string[] {
	return [prefLabel.slice(0, 1).toLowerCase() + prefLabel.slice(1), ...altLabel, definition]
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
		expect(sorted(readBack(printWordList(bundled, options)).map(held))).toEqual(sorted(bundled.map(held)))
	})

	test('with anchors its ids too', () => {
		const ids = readBack(printWordList(bundled, {anchors: true, idPrefix: 'x-'})).map(({id}) => id)
		expect([...ids].sort()).toEqual(bundled.map(({id}) => id))
	})

	const word = fc.stringMatching(/^[a-z][a-z*_`[\]<>&~#|!.'"\\-]{0,8}[a-z]q$/)
	const label = fc.array(word, {minLength: 1, maxLength: 3}).map(words => words.join(' '))
	const sentence = fc
		.tuple(label, fc.stringMatching(/^[ -~éë]{0,40}$/))
		.map(([first, rest]) => `${first} ${rest}`.replace(/\s+/g, ' ').trim())
	const folded = (text: string) => text.replace(/[^a-z0-9]/g, '')
	const glossary = fc
		.uniqueArray(fc.tuple(label, fc.uniqueArray(label, {maxLength: 3, selector: folded}), sentence), {
			selector: ([first]) => folded(first),
			minLength: 1,
			maxLength: 5,
		})
		.map(rows =>
			rows.map(([first, others, definition]) => {
				return concept(
					first,
					others.filter(other => folded(other) !== folded(first)),
					definition,
				)
			}),
		)

	test.each([{}, {anchors: true}])('any glossary %o', options => {
		fc.assert(
			fc.property(glossary, concepts => {
				expect(sorted(readBack(printWordList(concepts, options)).map(held))).toEqual(
					sorted(concepts.map(held)),
				)
			}),
			{numRuns: 200},
		)
	})
})
