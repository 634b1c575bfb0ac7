import {describe, expect, test} from 'vitest'
import {commonnessBy} from '../../src/check/commonness.ts'
import {plainWords} from '../../src/plain-words/index.ts'

const {isPlain, rarity} = commonnessBy(plainWords)

describe('a word is plain', () => {
	test.each([
		['if it is on the list', 'operatie'],
		['in any case', 'Operatie'],
		['as a plural', 'operaties'],
		['as a diminutive', 'bloedvaatje'],
		['as a form of a verb', 'hoestte'],
		['as a participle', 'geopereerd'],
		['as a form of a separable verb', 'samentrekken'],
		['as an adjective with an ending', 'lichamelijke'],
		['as a compound of common words', 'hartklachten'],
		['as a compound with linking letters', 'ziekenhuisopname'],
		['as a compound of three', 'bloedonderzoeksuitslag'],
		['with a hyphen between plain words', 'hart-onderzoek'],
		['with a hyphen at its end', 'hart-'],
		['as an abbreviation that everybody knows', 'GGD'],
	])('%s: %s', (_, word) => {
		expect(isPlain(word)).toBe(true)
	})

	test.each([
		['a doctor’s word', 'hypertensie'],
		['an abbreviation', 'NSAID'],
		['a compound with an uncommon part', 'galstenose'],
		['a plain word with a Latin end', 'hartcarcinoom'],
		['a hyphen before an uncommon part', 'X-thorax'],
		['a medicine', 'metoprolol'],
		['a compound of words that are less common', 'darmspoeling'],
		['a word that is too long to be judged', 'hart'.repeat(11)],
	])('but not %s: %s', (_, word) => {
		expect(isPlain(word)).toBe(false)
	})
})

describe('rarity', () => {
	test('a word with a part that is not on the list is rarer than a compound of rare words', () => {
		expect(rarity('hypertensie')).toBe(Infinity)
		expect(rarity('darmspoeling')).toBeLessThan(Infinity)
	})

	test('a word with hyphens is as rare as its rarest part', () => {
		expect(rarity('hart-darmspoeling')).toBe(rarity('darmspoeling'))
	})
})

test('a list is compiled once', () => {
	expect(commonnessBy(plainWords)).toBe(commonnessBy(plainWords))
})
