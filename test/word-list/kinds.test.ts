import {describe, expect, test} from 'vitest'
import {kinds} from './kinds.ts'
import {messyKinds} from './messy-kinds.ts'
import {publishedKinds} from './published-kinds.ts'
import {read, type Shape} from './read.ts'
import {typedKinds} from './typed-kinds.ts'

const all = [...kinds, ...publishedKinds, ...messyKinds, ...typedKinds]

describe.each(all)('$kind', ({pro, contra}) => {
	test.each(pro.map(asCase))('$name', ({input, expected, options}) => {
		expect(read(input, options)).toEqual(expected)
	})

	test.each(contra.map(asCase))('but not: $name', ({input, expected, options}) => {
		expect(read(input, options)).toEqual(expected)
	})
})

function asCase([name, input, expected, options]: Shape) {
	return {name, input, expected, options}
}

test('how many shapes are read, and how many are reported', () => {
	const shapes = all.flatMap(({pro, contra}) => [...pro, ...contra])
	const isRead = (expected: readonly string[]) => expected.some(line => !line.startsWith('!'))
	const isReported = (expected: readonly string[]) => expected.some(line => line.startsWith('!'))
	const countOf = (isCounted: (expected: readonly string[]) => boolean) =>
		shapes.filter(([, , expected]) => isCounted(expected)).length
	expect({
		tried: shapes.length,
		readWithoutMessage: countOf(expected => isRead(expected) && !isReported(expected)),
		readWithMessage: countOf(expected => isRead(expected) && isReported(expected)),
		refusedWithMessage: countOf(expected => !isRead(expected) && isReported(expected)),
		noList: countOf(expected => expected.length === 0),
	}).toMatchInlineSnapshot(`
		{
		  "noList": 13,
		  "readWithMessage": 104,
		  "readWithoutMessage": 309,
		  "refusedWithMessage": 22,
		  "tried": 448,
		}
	`)
})
