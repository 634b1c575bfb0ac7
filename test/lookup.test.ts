import {expect, test} from 'vitest'
import {concepts, createLookup} from '../src/index.ts'

test('a label gives its concept', () => {
	expect(createLookup(concepts)('trombocyt').map(({id}) => id)).toEqual(['bloedplaatje'])
})
