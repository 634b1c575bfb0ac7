import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isSameSpelling, keyOffset, spellingKey} from '../../src/dutch/spelling-variants.ts'

function isSame(one: string, other: string): boolean {
	return spellingKey(one) === spellingKey(other) && isSameSpelling(one, other)
}

describe('two spellings of one word', () => {
	test.each([
		['th, t', 'artritis', 'arthritis'],
		['th, t', 'trombose', 'thrombose'],
		['th, t', 'katheter', 'kateter'],
		['rh, r', 'rinitis', 'rhinitis'],
		['rh, r', 'reuma', 'rheuma'],
		['rh, r', 'resusfactor', 'rhesusfactor'],
		['rrh, rr', 'diarree', 'diarrhee'],
		['ph, f', 'falanx', 'phalanx'],
		['ph, f', 'hypertrofie', 'hypertrophie'],
		['ph, f', 'lymfoom', 'lymphoom'],
		['ae, e', 'hemoglobine', 'haemoglobine'],
		['ae, e', 'lesie', 'laesie'],
		['oe, e', 'oesofagus', 'esofagus'],
		['oe, e', 'oedeem', 'edeem'],
		['oe, e', 'oedema', 'edema'],
		['oe, e', 'foetus', 'fetus'],
		['oe, e', 'foetaal', 'fetaal'],
		['oe, e', 'coeliakie', 'celiakie'],
		['oe, e', 'oestrogeen', 'estrogeen'],
		['y, i in dys-', 'disfunctie', 'dysfunctie'],
		['c, k before a', 'katheter', 'catheter'],
		['c, k before o', 'corticosteroide', 'kortikosteroide'],
		['c, k before u', 'cuur', 'kuur'],
		['c, k before a consonant', 'elektro', 'electro'],
		['c, k at the end', 'chronisc', 'chronisk'],
		['c, k before y', 'leukocyt', 'leucocyt'],
		['-kemie, -cemie', 'hypoglykemie', 'hypoglycemie'],
		['-kemie, -caemie', 'hypoglykemie', 'hypoglycaemie'],
		['-cemie, -caemie', 'hypoglycemie', 'hypoglycaemie'],
		['-kemie, -cemie', 'leukemie', 'leucemie'],
		['two at once', 'oesophagusvarices', 'oesofagusvarices'],
		['two at once', 'erytrocyt', 'erythrocyt'],
		['two at once', 'rheumatoidearthritis', 'reumatoideartritis'],
	])('%s: %s, %s', (_, one, other) => {
		expect([isSame(one, other), isSame(other, one)]).toEqual([true, true])
	})
})

describe('two different words', () => {
	test.each([
		['parotis', 'carotis'],
		['dysfonie', 'dystonie'],
		['maternale', 'paternale'],
		['nefropathie', 'neuropathie'],
		['hypertropie', 'hypertrofie'],
		['hypertropie', 'hypertrophie'],
		['strictuur', 'structuur'],
		['ilium', 'ileum'],
		['mild', 'milt'],
		['gewicht', 'gewricht'],
		['voet', 'vet'],
		['bloed', 'bled'],
		['boek', 'bek'],
		['koel', 'keel'],
		['hoest', 'hest'],
		['moeder', 'meder'],
		['cel', 'kel'],
		['cyste', 'kyste'],
		['chirurg', 'kirurg'],
		['syndroom', 'sindroom'],
		['gynaecoloog', 'ginaecoloog'],
		['laesie', 'loesie'],
		['hyper', 'hipo'],
	])('%s, %s', (one, other) => {
		expect([isSame(one, other), isSame(other, one)]).toEqual([false, false])
	})
})

test.each([
	['nothing is folded', 'stamcel', 4, 4],
	['after th', 'thrombocyt', 4, 3],
	['inside th counts as after it', 'thrombocyt', 1, 0],
	['before th', 'arthritis', 2, 2],
	['after two folded pairs', 'rheumatoidearthritis', 11, 10],
	['the end of the word', 'rheumatoidearthritis', 20, 18],
])('the index in the key: %s', (_, letters, letterIndex, expected) => {
	expect(keyOffset(letters, letterIndex)).toBe(expected)
})

describe('for any letters', () => {
	const letters = fc.string({unit: fc.constantFrom(...'aceehioprstydfk')})

	test('the end of the word is the end of its key', () => {
		fc.assert(
			fc.property(letters, word => {
				expect(keyOffset(word, word.length)).toBe(spellingKey(word).length)
			}),
		)
	})

	test('the comparison is reflexive and symmetric', () => {
		fc.assert(
			fc.property(letters, letters, (one, other) => {
				expect(isSame(one, one)).toBe(true)
				expect(isSame(one, other)).toBe(isSame(other, one))
			}),
		)
	})
})
