import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {createMisspellingFinder} from '../../src/misspelling/index.ts'
import {createNearForms} from '../../src/misspelling/near-forms.ts'
import {editDistance} from '../../src/text/edit-distance.ts'
import {concept, glossary} from '../marked.ts'

function speller(...lines: readonly string[]) {
	const concepts = glossary(...lines)
	return createMisspellingFinder(concepts, createMatcher(concepts))
}

const check = speller(
	'trombocyt = bloedplaatje; trombociet, bloetplaatje',
	'cytokine = cytokien; sitokine',
	'stamcel = ; stamsel',
	'bronchiëctasie = ; bronchiëctasiën',
	'lumbaalpunctie = lendenpunctie; ruggenmergpunctie',
	'B-lymfocyt = ; B-limfocyt',
	'T-lymfocyt',
	'immunoglobuline',
	'perifeer zenuwstelsel',
	'groeifactor',
	'hepatitis B',
	'interleukine-6',
	'asymmetrisch',
	'probiotica',
	'remissie',
	'allergeen',
	'vaccin tegen kanker',
	'micro-immunotherapie',
)

/**
 * The misspellings in a text: `timus -> thymus`, with a question mark if the glossary doesn't contain the
 * misspelling.
 */
function misspellingsIn(text: string): string[] {
	return check(text).map(({start, end, expected, known}) => {
		return `${text.slice(start, end)} -> ${expected.join(', ')}${known ? '' : '?'}`
	})
}

describe('a hiddenLabel is found, with the form that was meant', () => {
	test.each([
		['the most similar label', 'een trombociet', 'trombociet -> trombocyt'],
		['a similar altLabel', 'een bloetplaatje', 'bloetplaatje -> bloedplaatje'],
		['a plural', 'veel trombocieten', 'trombocieten -> trombocyten'],
		['a plural that is as near to the singular', 'bronchiectasiën', 'bronchiectasiën -> bronchiëctasieën'],
		['a capital', 'Sitokinen', 'Sitokinen -> Cytokinen'],
		['capitals', 'SITOKINE', 'SITOKINE -> CYTOKINE'],
		['a compound', 'Stamseltransplantatie', 'Stamseltransplantatie -> Stamceltransplantatie'],
		['another word for it: the prefLabel', 'ruggenmergpunctie', 'ruggenmergpunctie -> lumbaalpunctie'],
		['the word after an ellipsis', 'T- en B-limfocyten', 'B-limfocyten -> B-lymfocyten'],
	])('%s: %s', (_, text, expected) => {
		expect(misspellingsIn(text)).toEqual([expected])
	})
})

describe('a long label with one slip is found', () => {
	test.each([
		['a letter dropped', 'imunoglobuline', 'imunoglobuline -> immunoglobuline?'],
		['a letter doubled', 'immunogllobuline', 'immunogllobuline -> immunoglobuline?'],
		['a letter changed', 'inmunoglobuline', 'inmunoglobuline -> immunoglobuline?'],
		['neighbours swapped', 'immunogolbuline', 'immunogolbuline -> immunoglobuline?'],
		['the middle two swapped', 'aantal groefiactor', 'groefiactor -> groeifactor?'],
		['the last letter dropped', 'immunoglobulin', 'immunoglobulin -> immunoglobuline?'],
		['the last letter doubled', 'immunoglobulinee', 'immunoglobulinee -> immunoglobuline?'],
		['a plural', 'De imunoglobulinen.', 'imunoglobulinen -> immunoglobulinen?'],
		['a plural as near to the singular', 'groefactoren', 'groefactoren -> groeifactoren?'],
		['in a phrase', 'het perifer zenuwstelsel', 'perifer zenuwstelsel -> perifeer zenuwstelsel?'],
		['in an inflected phrase', 'Perifere\nzenuwstesel', 'Perifere\nzenuwstesel -> Perifere zenuwstelsel?'],
		['an extra space', 'groei factoren', 'groei factoren -> groeifactoren?'],
		['with a hyphen', 'micro-imunotherapie', 'micro-imunotherapie -> micro-immunotherapie?'],
	])('%s: %s', (_, text, expected) => {
		expect(misspellingsIn(text)).toEqual([expected])
	})
})

describe('nothing is found in', () => {
	test.each([
		['a label', 'trombocyt, bloedplaatje, cytokien'],
		['a form', 'trombocyten en cytokienen, cytokines'],
		['another spelling', 'thrombocyt, bronchiectasie, groei-factor'],
		['a compound', 'trombocytentransfusie'],
		['a word of seven letters near a short label', 'stemcel'],
		['two slips', 'imunoglobulinne'],
		['another name', 'hepatitis C, hepatitis-A'],
		['another number', 'interleukine-8'],
		['another letter before the hyphen', 'K-lymfocyt'],
		['the opposite', 'symmetrisch'],
		['another prefix', 'prebiotica'],
		['a word without its first letter', 'emissie'],
		['a word with another ending', 'cytokinese, vaccins tegen kanker'],
		['a syllable that the label does not have', 'allergieën'],
		['half of a word', 'imunoglobuline- en -imunoglobuline'],
		['an address', 'www.imunoglobuline.nl, a@imunoglobuline.nl, a@sitokine.nl'],
		['words with punctuation or a blank line in between', 'groei, factor, groei\n\nfactor'],
		['nothing', ''],
		['a property name', '__proto__ constructor'],
	])('%s: %s', (_, text) => {
		expect(misspellingsIn(text)).toEqual([])
	})

	test('the labels and definitions of the bundled glossary', () => {
		const check = createMisspellingFinder(bundled, createMatcher(bundled))
		for (const {prefLabel, altLabel, definition} of bundled) {
			for (const text of [prefLabel, ...altLabel, definition])
				expect({text, misspellings: check(text)}).toEqual({text, misspellings: []})
		}
	})
})

test('a misspelling may be near two concepts', () => {
	const check = speller('afferente', 'afterente')
	expect(check('afverente').map(({expected}) => expected)).toEqual([['afferente', 'afterente']])
})

describe('near forms', () => {
	const slips = fc.tuple(fc.nat(), fc.constantFrom('add', 'drop', 'change', 'swap'))

	function slip(word: string, [seed, kind]: [number, 'add' | 'drop' | 'change' | 'swap']): string {
		const offset = 1 + (seed % (word.length - 3))
		const [a = '', b = ''] = word.slice(offset, offset + 2)
		const middle = {add: `${a}o${b}`, drop: b, change: `o${b}`, swap: b + a}[kind]
		return word.slice(0, offset) + middle + word.slice(offset + 2)
	}

	test('one slip is found, two are not, unless they amount to one', () => {
		const letters = fc.string({unit: fc.constantFrom('k', 'l', 'o'), minLength: 8, maxLength: 16})
		fc.assert(
			fc.property(letters, fc.array(slips, {maxLength: 2}), (label, slips) => {
				const written = slips.reduce(slip, label)
				const nearForms = createNearForms([concept(label)]).find({letters: written, pieceStarts: []})
				const isFound = nearForms.some(({form}) => form === label)
				expect(isFound).toBe(editDistance(written, label) === 1)
			}),
		)
	})
})

test('its cost follows the text', () => {
	const time = (text: string) => {
		const start = performance.now()
		check(text)
		return performance.now() - start
	}
	const long = 'immunoglobuli groei a '
	time(long.repeat(300))
	const once = time(long.repeat(300))
	expect(time(long.repeat(2400))).toBeLessThan(8 * 6 * once + 500)
}, 30_000)
