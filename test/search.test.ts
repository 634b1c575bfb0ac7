import {describe, expect, test} from 'vitest'
import {glossary} from '../evaluate/search/material.ts'
import {createSearch} from '../src/search.ts'

const search = createSearch(glossary())

describe('a misspelling finds its concept first', () => {
	test.each([
		['sitokine', 'cytokine'],
		['limfoom', 'lymfoom'],
		['trombociet', 'bloedplaatje'],
		['timus', 'thymus'],
		['assymetrisch', 'asymmetrisch'],
		['bronkiectasie', 'bronchiectasie'],
		['imuunsupressiva', 'immunosuppressivum'],
		['groei faktor', 'groeifactor'],
		['auto imuun', 'auto-immuun'],
		['bcel', 'b-lymfocyt'],
		['bloedpl', 'bloedplaatje'],
	])('%s: %s', (query, id) => {
		expect(search(query)[0]?.concept.id).toBe(id)
	})
})

describe('an unrelated word has no answer', () => {
	test.each(['fiets', 'voetbal', 'auto', ''])('%s', query => {
		expect(search(query)).toEqual([])
	})
})
