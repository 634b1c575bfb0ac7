import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {measureInflection} from '../../evaluate/inflection.ts'
import {inflect} from '../../src/dutch/inflect/index.ts'

test('labels have their forms', () => {
	const {pairs, misses} = measureInflection('test/fixtures/forms.tsv')
	expect(pairs).toBeGreaterThanOrEqual(300)
	expect(misses).toEqual([])
})

describe('no label has a wrong form, nor an everyday word of another sense', () => {
	const rows = readFileSync('test/fixtures/wrong-forms.tsv', 'utf8')
		.trimEnd()
		.split('\n')
		.filter(line => !line.startsWith('#'))
		.map(line => line.split('\t'))
	test.each(rows)('%s does not have %s', (label, form) => {
		expect(inflect(label ?? '')).not.toContain(form)
	})
})
