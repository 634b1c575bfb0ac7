import fc from 'fast-check'
import {expect, test} from 'vitest'
import {trackComments} from '../../src/marking/author-comments.ts'

test('the set of an earlier comment stays as it was', () => {
	const ids = ['a', 'b', 'c']
	const comment = fc.tuple(fc.constantFrom('on', 'off'), fc.subarray(ids))
	fc.assert(
		fc.property(fc.array(comment, {maxLength: 20}), comments => {
			const {muted, read} = trackComments()
			const expected = new Set<string>()
			const states = comments.map(([command, switched]) => {
				read(` zorgwoorden: ${command} ${switched.join(', ')} `)
				if (switched.length === 0 && command === 'on') expected.clear()
				for (const id of switched) {
					if (command === 'off') expected.add(id)
					else expected.delete(id)
				}
				return {muted: muted(), expected: new Set(expected)}
			})
			for (const {muted, expected} of states)
				expect(ids.filter(id => muted.has(id))).toEqual(ids.filter(id => expected.has(id)))
		}),
	)
})

test('everything goes off and on', () => {
	const {off, read} = trackComments()
	const states = ['off', 'off a', 'on a', 'on'].map(command => {
		read(`zorgwoorden: ${command}`)
		return off()
	})
	expect(states).toEqual([true, true, true, false])
})
