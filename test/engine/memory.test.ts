import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary} from '../marked.ts'

test('the cache of words does not keep a text alive', () => {
	setFlagsFromString('--expose-gc')
	const collect: () => void = runInNewContext('gc')
	const inUse = () => {
		collect()
		return process.memoryUsage().heapUsed / 1e6
	}
	const match = createMatcher(glossary('stamcel'))
	match('De stamcel is klein.')
	const before = inUse()
	for (let count = 0; count < 30; count++) {
		// V8 stores a slice of 13 characters or more as a reference to the whole string.
		match(
			Buffer.from(
				`onbekendwoord${'xyz'.charAt(count % 3).repeat(count + 1)} ${'de '.repeat(350_000)}`,
			).toString(),
		)
	}
	expect(inUse() - before).toBeLessThan(10)
})
