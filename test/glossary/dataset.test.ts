import {describe, expect, test} from 'vitest'
import {generalConcepts} from '../../src/general/index.ts'
import {type Concept, concepts, explain, listedConcepts, lookup, match, search} from '../../src/index.ts'

/** The objects and arrays in data, itself included. */
function objectsIn(data: unknown): object[] {
	if (typeof data !== 'object' || data === null) return []
	return [data, ...Object.values(data).flatMap(objectsIn)]
}

test.each([
	['concepts', concepts],
	['listedConcepts', listedConcepts],
	['generalConcepts', generalConcepts],
])('%s are frozen all the way down', (_, list) => {
	expect(list.length).toBeGreaterThan(0)
	expect(objectsIn(list).filter(part => !Object.isFrozen(part))).toEqual([])
})

describe('a concept can’t be changed by whoever gets it from', () => {
	const stamcel = (): Concept | undefined => lookup('stamcel')[0]
	test.each<[string, () => Concept | undefined]>([
		['lookup', stamcel],
		['match', () => match('stamcel')[0]?.concepts[0]],
		['explain', () => explain('stamcel')[0]?.concepts[0]],
		['search', () => search('stamcel')[0]?.concept],
		['concepts', () => concepts.find(({id}) => id === 'stamcel')],
	])('%s', (_, get) => {
		const before = structuredClone(stamcel())
		const concept = get()
		expect(concept?.id).toBe('stamcel')
		expect(() => Object.assign(concept ?? {}, {definition: 'x'})).toThrow(TypeError)
		expect(() => Object.assign(concept?.altLabel ?? [], ['x'])).toThrow(TypeError)
		expect(() => Object.assign(concept?.source[0] ?? {}, {document: 'x'})).toThrow(TypeError)
		expect(() => Object.assign(concept?.source ?? [], [{}])).toThrow(TypeError)
		expect(stamcel()).toEqual(before)
	})
})

test('a list that lookup returns belongs to the caller', () => {
	lookup('stamcel').pop()
	expect(lookup('stamcel')).toHaveLength(1)
})
