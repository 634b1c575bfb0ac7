import {describe, expect, test} from 'vitest'
import {wordEdgesTable} from '../../scripts/word-edges.ts'
import {createWordEdges} from '../../src/dutch/word-edges.ts'

const edges = createWordEdges(['uvealis', 'kwapf', 'nurx'])

describe('words begin so', () => {
	test.each([
		'stamcel',
		'cel',
		'onderzoek',
		'klier',
		'tumor',
		'kuren',
		'sclerose',
		'dal',
		'uvea',
		'kwapperd',
		'bed',
	])('%s', word => {
		expect(edges.startsAsWord(word)).toBe(true)
	})
	test.each(['rhandelingen', 'pecialist', 'tudent', 'sis', 'ven', 'ren', 'jeskruid', 'nurx', ''])(
		'not %s',
		word => {
			expect(edges.startsAsWord(word)).toBe(false)
		},
	)
})

describe('words end so', () => {
	test.each(['stamcel', 'bot', 'slaap', 'hersen', 'nasofarynx', 'cerebellum', 'eed', 'kwapf', 'trapf'])(
		'%s',
		word => {
			expect(edges.endsAsWord(word)).toBe(true)
		},
	)
	test.each(['korvij', 'schar', 'glaz', 'carn', 'fut', 'ond', 'nurx', 'apf', ''])('not %s', word => {
		expect(edges.endsAsWord(word)).toBe(false)
	})
})

test('the table is what the script makes of the dictionary', async () => {
	await expect(wordEdgesTable()).toMatchFileSnapshot('../../src/dutch/word-edges-table.ts')
}, 60_000)
