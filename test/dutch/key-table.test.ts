import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createKeyTable} from '../../src/dutch/key-table.ts'

test('a table gives the numbers of a key in order, each once, as a map does', () => {
	const entry = fc.tuple(fc.stringMatching(/^[a-c]{1,4}$/), fc.nat(5))
	fc.assert(
		fc.property(fc.array(entry, {maxLength: 200}), entries => {
			const table = createKeyTable()
			const map = new Map<string, Set<number>>()
			for (const [key, number] of entries) {
				expect(table.add(key, number)).toBe(!map.has(key))
				map.set(key, (map.get(key) ?? new Set()).add(number))
			}
			for (const [key, numbers] of map) expect(table.get(key)).toEqual([...numbers].sort((a, b) => a - b))
			expect(table.get('d')).toEqual([])
		}),
	)
})

test('a table grows', () => {
	const table = createKeyTable()
	const keys = Array.from({length: 5000}, (_, number) => `woord ${number}`)
	keys.forEach((key, number) => {
		table.add(key, number)
	})
	expect(keys.filter((key, number) => !table.get(key).includes(number))).toEqual([])
})
