import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
	alignedKey,
	isSameSpelling,
	isStableAt,
	keyAfter,
	keyOffset,
	spellingKey,
	spellingVariants,
	stableKey,
} from '../../src/dutch/spelling-variants.ts'

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

describe('a row of the table', () => {
	const pairs = spellingVariants.map(({spelled}) => spelled).filter(spelled => spelled.length > 1)

	test.each(spellingVariants)('$spelled, $key', ({spelled, key, before = '', reach = 0, sameWord}) => {
		expect(spelled).toMatch(/^[a-z]{1,2}$/)
		expect(key).toMatch(/^[a-z]$/)
		expect(key).not.toBe(spelled)
		expect(spellingVariants.filter(row => row.spelled === spelled)).toHaveLength(1)
		// A compound may be split within a pair, and the second letter is then read on its own: p|h.
		const second = spelled.charAt(1)
		expect([...pairs.filter(pair => second !== '' && pair.startsWith(second)), spellingKey(second)]).toEqual([
			second,
		])
		expect(spellingKey(key)).toBe(key)
		// With a reach of one, a letter would be treated as the first of a pair.
		if (before === '') expect(reach).toBe(0)
		else expect([spelled.length, reach > 1 && reach <= 4]).toEqual([1, true])
		if (sameWord !== undefined) expect([sameWord.sticky, sameWord.global]).toEqual([true, false])
	})
})

describe('for any letters', () => {
	const piece = fc.constantFrom(
		...spellingVariants.flatMap(({spelled, key}) => [...spelled, key]),
		'caemi',
		'd',
		's',
	)
	const letters = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(''))

	test('no letters that follow change a stable key', () => {
		fc.assert(
			fc.property(letters, word => {
				for (let end = 0; end <= word.length; end++) {
					const stable = stableKey(word.slice(0, end))
					expect(spellingKey(word).startsWith(stable.key)).toBe(true)
					if (stable.isWhole) expect(stable.key).toBe(spellingKey(word.slice(0, end)))
				}
			}),
		)
	})

	test('a stable key and what the next word adds to it begin the key of both', () => {
		fc.assert(
			fc.property(letters, letters, letters, (word, next, rest) => {
				const stable = stableKey(word)
				const key = stable.key + keyAfter(stable, stableKey(next))
				expect(spellingKey(word + next + rest).startsWith(key)).toBe(true)
			}),
		)
	})

	test('a letter is stable where the word so far has a whole stable key', () => {
		fc.assert(
			fc.property(letters, word => {
				for (let index = 0; index < word.length; index++)
					expect(isStableAt(word, index)).toBe(stableKey(word.slice(0, index + 1)).isWhole)
			}),
		)
	})

	test('an aligned key is as long as the word, and without its spaces it is the key', () => {
		fc.assert(
			fc.property(letters, word => {
				expect(alignedKey(word)).toHaveLength(word.length)
				expect(alignedKey(word).replaceAll(' ', '')).toBe(spellingKey(word))
			}),
		)
	})

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
