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

/** What is told: `timus -> thymus`, with a question mark where the glossary doesn't have the misspelling. */
function told(text: string): string[] {
	return check(text).map(({start, end, expected, known}) => {
		return `${text.slice(start, end)} -> ${expected.join(', ')}${known ? '' : '?'}`
	})
}

describe('a hiddenLabel is told with the form that was meant', () => {
	test.each([
		['the label that it is like', 'een trombociet', 'trombociet -> trombocyt'],
		['an altLabel that it is like', 'een bloetplaatje', 'bloetplaatje -> bloedplaatje'],
		['a plural', 'veel trombocieten', 'trombocieten -> trombocyten'],
		['a plural that is as near to the singular', 'bronchiectasiën', 'bronchiectasiën -> bronchiëctasieën'],
		['a capital', 'Sitokinen', 'Sitokinen -> Cytokinen'],
		['capitals', 'SITOKINE', 'SITOKINE -> CYTOKINE'],
		['a compound', 'Stamseltransplantatie', 'Stamseltransplantatie -> Stamceltransplantatie'],
		['another word for it: the prefLabel', 'ruggenmergpunctie', 'ruggenmergpunctie -> lumbaalpunctie'],
		['the word behind an ellipsis', 'T- en B-limfocyten', 'B-limfocyten -> B-lymfocyten'],
	])('%s: %s', (_, text, expected) => {
		expect(told(text)).toEqual([expected])
	})
})

describe('a near-miss of a long label is told', () => {
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
		['a space too many', 'groei factoren', 'groei factoren -> groeifactoren?'],
		['with a hyphen', 'micro-imunotherapie', 'micro-imunotherapie -> micro-immunotherapie?'],
	])('%s: %s', (_, text, expected) => {
		expect(told(text)).toEqual([expected])
	})
})

describe('nothing is told of', () => {
	test.each([
		['a label', 'trombocyt, bloedplaatje, cytokien'],
		['a form', 'trombocyten en cytokienen, cytokines'],
		['another spelling', 'thrombocyt, bronchiectasie, groei-factor'],
		['a compound', 'trombocytentransfusie'],
		['a word of seven letters that is nearly a short label', 'stemcel'],
		['two slips', 'imunoglobulinne'],
		['another name', 'hepatitis C, hepatitis-A'],
		['another number', 'interleukine-8'],
		['another letter before the hyphen', 'K-lymfocyt'],
		['the opposite', 'symmetrisch'],
		['another prefix', 'prebiotica'],
		['a word without its first letter', 'emissie'],
		['a word with another ending', 'cytokinese, vaccins tegen kanker'],
		['a syllable that the label has not', 'allergieën'],
		['half of a word', 'imunoglobuline- en -imunoglobuline'],
		['an address', 'www.imunoglobuline.nl, a@imunoglobuline.nl, a@sitokine.nl'],
		['words with a sign or a blank line between them', 'groei, factor, groei\n\nfactor'],
		['nothing', ''],
		['a word that no label is', '__proto__ constructor'],
	])('%s: %s', (_, text) => {
		expect(told(text)).toEqual([])
	})

	test('the labels of the bundled glossary and their definitions', () => {
		const check = createMisspellingFinder(bundled, createMatcher(bundled))
		for (const {prefLabel, altLabel, definition} of bundled) {
			for (const text of [prefLabel, ...altLabel, definition])
				expect({text, slips: check(text)}).toEqual({text, slips: []})
		}
	})
})

test('a slip may be one of two concepts', () => {
	const check = speller('afferente', 'afterente')
	expect(check('afverente').map(({expected}) => expected)).toEqual([['afferente', 'afterente']])
})

describe('near forms', () => {
	const slips = fc.tuple(fc.nat(), fc.constantFrom('add', 'drop', 'change', 'swap'))

	function slip(word: string, [seed, kind]: [number, 'add' | 'drop' | 'change' | 'swap']): string {
		const at = 1 + (seed % (word.length - 3))
		const [a = '', b = ''] = word.slice(at, at + 2)
		const middle = {add: `${a}o${b}`, drop: b, change: `o${b}`, swap: b + a}[kind]
		return word.slice(0, at) + middle + word.slice(at + 2)
	}

	test('one slip is found, and two are not unless they come to one', () => {
		const letters = fc.string({unit: fc.constantFrom('k', 'l', 'o'), minLength: 8, maxLength: 16})
		fc.assert(
			fc.property(letters, fc.array(slips, {maxLength: 2}), (label, made) => {
				const written = made.reduce(slip, label)
				const found = createNearForms([concept(label)]).find({letters: written, cuts: []})
				const isFound = found.some(({form}) => form === label)
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
