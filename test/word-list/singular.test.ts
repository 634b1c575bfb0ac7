import {describe, expect, test} from 'vitest'
import {concepts} from '../../src/dataset.ts'
import {singular} from '../../src/word-list/singular.ts'

describe('a sure plural gets its singular', () => {
	test.each([
		['bloedplaatjes', 'bloedplaatje'],
		['trombocyten', 'trombocyt'],
		['stamcellen', 'stamcel'],
		['cytokinen', 'cytokine'],
		['immunoglobulinen', 'immunoglobuline'],
		['complement-eiwitten', 'complement-eiwit'],
		['corticosteroïden', 'corticosteroïd'],
		['fysiologische concentraties', 'fysiologische concentratie'],
		['ultra-lage doseringen', 'ultra-lage dosering'],
		['neurotransmitters', 'neurotransmitter'],
		['groeifactoren', 'groeifactor'],
		['antigenen', 'antigeen'],
		['lymfomen', 'lymfoom'],
		['auto-immuunziekten', 'auto-immuunziekte'],
		['immunosuppressiva', 'immunosuppressivum'],
		['aneurysmata', 'aneurysma'],
		["aneurysma's", 'aneurysma'],
		['therapieën', 'therapie'],
		['gewrichten', 'gewricht'],
		['medicijnen', 'medicijn'],
		['afwezigheden', 'afwezigheid'],
	])('%s: %s', (plural, expected) => {
		expect(singular(plural)).toBe(expected)
	})
})

describe('any other word stays', () => {
	test.each([
		...['hersenen', 'mazelen', 'virus', 'diabetes', 'artritis', 'lichaam', 'kussen', 'ogen', 'inkomen'],
		...[
			'wisselwerking tussen medicijnen',
			'ziekte van Kahler',
			'ALS',
			'',
			' ',
			'-',
			'tumor',
			'lever',
			'koorts',
		],
		...['data', 'stress', 'katheter', 'ader', 'perifere zenuwstelsel', 'bronchiën'],
	])('%s', label => {
		expect(singular(label)).toBe(label)
	})

	test('such as every prefLabel of the glossary', () => {
		for (const {prefLabel} of concepts) expect(singular(prefLabel)).toBe(prefLabel)
	})
})
