import {describe, expect, test} from 'vitest'
import {linkingLetters} from '../../src/dutch/linking-letters.ts'

describe('the letters between two parts', () => {
	test.each([
		['none', 'stamcel', 'donor', ''],
		['-s-', 'gezondheid', 'szorg', 's'],
		['-s- where the rest could begin with it', 'behandeling', 'splan', 's'],
		['an own s-', 'lever', 'steatose', ''],
		['an own s- before a vowel', 'darm', 'sonde', ''],
		['-s- before a vowel', 'ontsteking', 'sactiviteit', 's'],
		['-s- before ond-, no sonde', 'immuniteit', 'sonderzoek', 's'],
		['-en- with a doubled letter', 'antistof', 'fentest', 'fen'],
		['-en-', 'patient', 'envereniging', 'en'],
		['-en- before a vowel', 'docent', 'enagenda', 'en'],
		['an own en-', 'lever', 'enzym', ''],
		['an own e-', 'griep', 'epidemie', ''],
		['-n- behind -e', 'immunoglobuline', 'nspiegel', 'n'],
		['an own n- behind -e', 'cytokine', 'niveau', ''],
		['-er-', 'rund', 'ervet', 'er'],
		['nothing behind it', 'stamcel', '', ''],
	])('%s: %s|%s', (_, left, right, letters) => {
		expect(linkingLetters(left, right)).toBe(letters)
	})
})
