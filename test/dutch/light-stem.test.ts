import {describe, expect, test} from 'vitest'
import {isVerbPrefix, lightStem} from '../../src/dutch/index.ts'

describe('the forms of a word have one light stem', () => {
	test.each([
		['pompen', 'pompt', 'pompte', 'pompje'],
		['behandelen', 'behandelt', 'behandelde', 'behandelend'],
		['spieren', 'spier', 'spiertje'],
		['bloedvat', 'bloedvaten'],
		['klachten', 'klacht'],
		['gezwollen', 'gezwol'],
		['blijven', 'blijf', 'blijft'],
		['reizen', 'reis', 'reist'],
		['klieren', 'klier', 'kliertjes'],
		['aandoening', 'aandoeningen'],
		['duizeligheden', 'duizeligheid'],
	])('%s, %s', (...forms) => {
		expect(new Set(forms.map(lightStem)).size).toBe(1)
	})

	test.each([
		['hart', 'hard'],
		['nier', 'niet'],
		['pees', 'pest'],
		['long', 'loog'],
	])('%s and %s differ', (one, other) => {
		expect(lightStem(one)).not.toBe(lightStem(other))
	})
})

test('a prefix of verbs is a whole word part', () => {
	expect(['ver', 'samen', 'ge'].filter(isVerbPrefix)).toEqual(['ver', 'samen', 'ge'])
	expect(['verg', 'hart', ''].filter(isVerbPrefix)).toEqual([])
})
