import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {isEnglish} from '../../src/dutch/index.ts'

describe('English', () => {
	test.each([
		'The thymus is an organ in the chest.',
		'Patients with a low platelet count should not take aspirin, because it may cause bleeding.',
		'This leaflet is also available in English. Please ask your doctor or nurse for a copy.',
		'Copyright 2024 by the authors. This is an open access article and can be used for any purpose.',
		'Methods: the T-cells of 40 patients with lupus were compared with those of controls.',
	])('%s', text => {
		expect(isEnglish(text)).toBe(true)
	})
})

describe('not English', () => {
	test.each([
		['Dutch', 'De thymus is een orgaan in de borst.'],
		['words of both languages', 'Is de man in de lift over, of was hij in Gent?'],
		['an English term', 'Een graft-versus-host disease is een reactie van de donorcellen.'],
		['a name', 'Het onderzoek is gedaan door het Centers for Disease Control and Prevention.'],
		[
			'an English title in a Dutch sentence',
			'Lees het boek “The Woman with the Worm in Her Head” van Pamela Nagami.',
		],
		['two function words', 'The thymus and trombocyten'],
		['German', 'Die Leukämie ist eine Erkrankung des Blutes und der Knochen.'],
		['a label', 'Thymus'],
		['nothing', ''],
	])('%s', (_, text) => {
		expect(isEnglish(text)).toBe(false)
	})

	test('the sentences of the gold texts', () => {
		const folder = new URL('../../evaluate/gold/', import.meta.url)
		const files = readdirSync(folder).filter(file => file.endsWith('.txt'))
		const lines = files.flatMap(file => readFileSync(new URL(file, folder), 'utf8').split('\n'))
		expect(lines.length).toBeGreaterThan(500)
		expect(lines.filter(isEnglish)).toEqual([])
	})
})
