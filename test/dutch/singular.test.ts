import {describe, expect, test} from 'vitest'
import {singular} from '../../src/dutch/inflect/singular.ts'
import {concepts} from '../../src/glossary/dataset.ts'

describe('the singular of a certain plural', () => {
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
		['bacteriën', 'bacterie'],
		['bronchiëctasieën', 'bronchiëctasie'],
		['Bronchiëctasiën', 'Bronchiëctasie'],
		['allergiën', 'allergie'],
		['ideeën', 'idee'],
		['ovaria', 'ovarium'],
		['ganglia', 'ganglion'],
		['bronchi', 'bronchus'],
		['crises', 'crisis'],
		['doses', 'dosis'],
		['analyses', 'analyse'],
		['vertebrae', 'vertebra'],
		['appendices', 'appendix'],
		['cortices', 'cortex'],
		['foramina', 'foramen'],
		['ulcera', 'ulcus'],
		['adjuvantia', 'adjuvans'],
		['cysten', 'cyste'],
		['trombosen', 'trombose'],
		['metastasen', 'metastase'],
		['micro-organismen', 'micro-organisme'],
		['bloedvaten', 'bloedvat'],
		['antilichamen', 'antilichaam'],
		['macrofagen', 'macrofaag'],
		['aminozuren', 'aminozuur'],
		['slijmvliezen', 'slijmvlies'],
		['luchtwegen', 'luchtweg'],
		['chromosomen', 'chromosoom'],
		['carcinomen', 'carcinoom'],
		['klachten', 'klacht'],
		['CT-scans', 'CT-scan'],
		['chronische ziektes', 'chronische ziekte'],
		['spataderen', 'spatader'],
		['aambeien', 'aambei'],
		['poliepen', 'poliep'],
		['melktanden', 'melktand'],
		['stembanden', 'stemband'],
		['amandelen', 'amandel'],
		['littekens', 'litteken'],
		["NSAID's", 'NSAID'],
		['achillespezen', 'achillespees'],
		['maagzweren', 'maagzweer'],
		['galstenen', 'galsteen'],
		['tenen', 'teen'],
		['blaren', 'blaar'],
		['hartaanvallen', 'hartaanval'],
	])('%s: %s', (plural, expected) => {
		expect(singular(plural)).toBe(expected)
	})
})

describe('any other label is returned unchanged', () => {
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
		...[
			'witte bloedlichaampjes',
			'monoklonale antilichamen',
			'synapsen',
			'bronchiën',
			'abdomen',
			'caries',
			'transvers',
		],
		...['hoesten', 'besmetten', 'inenten', 'verkalken', 'bewegen', 'waterpokken', 'angina', 'otitis media'],
		...['zwemmen', 'plassen', 'vallen', 'flauwvallen', 'stikken', "'s nachts plassen", 'in gebruik stellen'],
		...['klachten hebben', 'verbanden', 'zweren', 'wenen'],
		...['data', 'stress', 'katheter', 'ader', 'perifere zenuwstelsel'],
	])('%s', label => {
		expect(singular(label)).toBe(label)
	})

	test('every prefLabel of the glossary', () => {
		for (const {prefLabel} of concepts) expect(singular(prefLabel)).toBe(prefLabel)
	})
})
