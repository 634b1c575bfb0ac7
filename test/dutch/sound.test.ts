import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {soundKey} from '../../src/dutch/sound.ts'

describe('spellings that sound alike share a key', () => {
	test.each([
		['case and diacritics', 'Bronchiëctasie', 'bronchiectasie'],
		['hyphens and spaces', 'auto-immuun', 'auto immuun'],
		['th, t', 'thymus', 'tymus'],
		['ph, f', 'nephropathie', 'nefropatie'],
		['rh, r', 'rheuma', 'reuma'],
		['gh, g', 'spaghetti', 'spagetti'],
		['y, i, ie', 'trombocyt', 'trombociet'],
		['ij, ei', 'eiwit', 'ijwit'],
		['ae, e', 'haemangioom', 'hemangioom'],
		['oe, e at the start', 'oesofagus', 'esofagus'],
		['c, s before e, i, y', 'cytokine', 'sitokine'],
		['c, s before oe', 'coeliakie', 'seliakie'],
		['c, k', 'corticosteroïd', 'kortikosteroid'],
		['cc, ks', 'vaccin', 'vaksin'],
		['sc, s before e, i', 'scintigrafie', 'sintigrafie'],
		['x, ks', 'infexie', 'infeksie'],
		['ctie, ksie', 'infectie', 'infeksie'],
		['qu, kw', 'quartz', 'kwarts'],
		['ti, si before a vowel', 'patiënt', 'pasient'],
		['j, i', 'patiënt', 'pasjent'],
		['tsi, ti', 'politie', 'politsie'],
		['isch, is', 'chronische', 'kronise'],
		['sch, sg', 'schildklier', 'sgildklier'],
		['ch, g', 'bronchitis', 'brongitis'],
		['ch, k before l, r', 'chloor', 'kloor'],
		['z, s', 'dosis', 'dozis'],
		['v, f', 'hulpstof', 'hulpstov'],
		['au, ou', 'auto', 'outo'],
		['auw, ouw', 'benauwd', 'benoud'],
		['final d, t', 'corticosteroïd', 'corticosteroït'],
		['final b, p', 'krab', 'krap'],
		['d, t before a voiceless consonant', 'bloedplaatje', 'bloetplaatje'],
		['b, p before s', 'absces', 'apses'],
		['double, single consonants', 'asymmetrisch', 'assymetrisch'],
		['double, single vowels', 'melanoom', 'melanooom'],
	])('%s: %s, %s', (_, one, other) => {
		expect(soundKey(one)).toBe(soundKey(other))
	})
})

describe('the key of a word', () => {
	test.each([
		['cytokine', 'sitokine'],
		['eiwit', 'Ywit'],
		['neuron', 'nEron'],
		['huid', 'hXt'],
		['bloed', 'blUt'],
		['IL-6', 'il6'],
		['', ''],
		['?! 🙂', ''],
	])('%s: %s', (word, key) => {
		expect(soundKey(word)).toBe(key)
	})

	test('different words may share a key', () => {
		expect(soundKey('mild')).toBe(soundKey('milt'))
		expect(soundKey('ilium')).not.toBe(soundKey('ileum'))
	})

	test('never has the same sound twice in a row, for any string', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), word => {
				expect(soundKey(word)).not.toMatch(/(.)\1/)
			}),
		)
	})
})
