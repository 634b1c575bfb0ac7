import {describe, expect, test} from 'vitest'
import {linkingLetters} from '../../src/dutch/linking-letters.ts'

describe('the letters between two parts', () => {
	test.each([
		['none', 'stamcel', 'donor', ''],
		['-s-', 'gezondheid', 'szorg', 's'],
		['-s- though the second part could start with it', 'behandeling', 'splan', 's'],
		['an s of the second part', 'lever', 'steatose', ''],
		['an s of the second part before a vowel', 'darm', 'sonde', ''],
		['-s- before a vowel', 'ontsteking', 'sactiviteit', 's'],
		['-s- before ond-, not sonde', 'immuniteit', 'sonderzoek', 's'],
		['-en- with a doubled letter', 'antistof', 'fentest', 'fen'],
		['-en-', 'patient', 'envereniging', 'en'],
		['-en- before a vowel', 'docent', 'enagenda', 'en'],
		['en of the second part', 'lever', 'enzym', ''],
		['an e of the second part', 'griep', 'epidemie', ''],
		['-n- after -e', 'immunoglobuline', 'nspiegel', 'n'],
		['an n of the second part after -e', 'cytokine', 'niveau', ''],
		['-er-', 'rund', 'ervet', 'er'],
		['no second part', 'stamcel', '', ''],
	])('%s: %s|%s', (_, left, right, letters) => {
		expect(linkingLetters(left, right)).toBe(letters)
	})
})
