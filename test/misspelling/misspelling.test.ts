import {describe, expect, test} from 'vitest'
import {createMatcher} from '../../src/engine/matcher.ts'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {createMisspellingFinder, type Misspelling} from '../../src/misspelling/index.ts'
import {glossary} from '../marked.ts'

function speller(...lines: readonly string[]) {
	const concepts = glossary(...lines)
	return createMisspellingFinder(concepts, createMatcher(concepts))
}

const check = speller(
	'trombocyt = bloedplaatje; trombociet, bloetplaatje',
	'cytokine = cytokien; sitokine',
	'stamcel = ; stamsel',
	'bronchiëctasie = ; bronchiëctasiën',
	'lumbaalpunctie = lendenpunctie; ruggenmergpunctie',
	'B-lymfocyt = ; B-limfocyt',
	'T-lymfocyt',
	'immunoglobuline',
	'perifeer zenuwstelsel',
	'groeifactor',
	'hepatitis B',
	'interleukine-6',
	'asymmetrisch',
	'probiotica',
	'remissie',
	'allergeen',
	'vaccin tegen kanker',
	'micro-immunotherapie',
)

/**
 * The misspellings in a text: `timus -> thymus`, with a question mark if the glossary doesn't contain the
 * misspelling, and an exclamation mark if it is a misnomer.
 */
function misspellingsIn(text: string): string[] {
	return print(text, check(text))
}

function print(text: string, misspellings: readonly Misspelling[]): string[] {
	const mark = {misspelling: '', misnomer: '!', near: '?'}
	return misspellings.map(
		({start, end, expected, kind}) => `${text.slice(start, end)} -> ${expected.join(', ')}${mark[kind]}`,
	)
}

describe('a hiddenLabel is found, with the form that was meant', () => {
	test.each([
		['the most similar label', 'een trombociet', 'trombociet -> trombocyt'],
		['a similar altLabel', 'een bloetplaatje', 'bloetplaatje -> bloedplaatje'],
		['a plural', 'veel trombocieten', 'trombocieten -> trombocyten'],
		['a plural that is as near to the singular', 'bronchiectasiën', 'bronchiectasiën -> bronchiëctasieën'],
		['a capital', 'Sitokinen', 'Sitokinen -> Cytokinen'],
		['capitals', 'SITOKINE', 'SITOKINE -> CYTOKINE'],
		['a compound', 'Stamseltransplantatie', 'Stamseltransplantatie -> Stamceltransplantatie'],
		['another word for it: the prefLabel', 'ruggenmergpunctie', 'ruggenmergpunctie -> lumbaalpunctie!'],
		['the word after an ellipsis', 'T- en B-limfocyten', 'B-limfocyten -> B-lymfocyten'],
	])('%s: %s', (_, text, expected) => {
		expect(misspellingsIn(text)).toEqual([expected])
	})
})

describe('a long label with one slip is found', () => {
	test.each([
		['a letter dropped', 'imunoglobuline', 'imunoglobuline -> immunoglobuline?'],
		['a letter doubled', 'immunogllobuline', 'immunogllobuline -> immunoglobuline?'],
		['a letter changed', 'inmunoglobuline', 'inmunoglobuline -> immunoglobuline?'],
		['neighbours swapped', 'immunogolbuline', 'immunogolbuline -> immunoglobuline?'],
		['the middle two swapped', 'aantal groefiactor', 'groefiactor -> groeifactor?'],
		['the last letter doubled', 'immunoglobulinee', 'immunoglobulinee -> immunoglobuline?'],
		['a plural', 'De imunoglobulinen.', 'imunoglobulinen -> immunoglobulinen?'],
		['a plural as near to the singular', 'groefactoren', 'groefactoren -> groeifactoren?'],
		['in a phrase', 'het perifer zenuwstelsel', 'perifer zenuwstelsel -> perifeer zenuwstelsel?'],
		['in an inflected phrase', 'Perifere\nzenuwstesel', 'Perifere\nzenuwstesel -> Perifere zenuwstelsel?'],
		['an extra space', 'groei factoren', 'groei factoren -> groeifactoren?'],
		['with a hyphen', 'micro-imunotherapie', 'micro-imunotherapie -> micro-immunotherapie?'],
	])('%s: %s', (_, text, expected) => {
		expect(misspellingsIn(text)).toEqual([expected])
	})
})

describe('nothing is found in', () => {
	test.each([
		['a label', 'trombocyt, bloedplaatje, cytokien'],
		['a form', 'trombocyten en cytokienen, cytokines'],
		['another spelling', 'thrombocyt, bronchiectasie, groei-factor'],
		['a compound', 'trombocytentransfusie'],
		['a word of seven letters near a short label', 'stemcel'],
		['two slips', 'imunoglobuilne'],
		['another name', 'hepatitis C, hepatitis-A'],
		['another number', 'interleukine-8'],
		['another letter before the hyphen', 'K-lymfocyt'],
		['the opposite', 'symmetrisch'],
		['another prefix', 'prebiotica'],
		['a word without its first letter', 'emissie'],
		['a word with another ending', 'cytokinese, vaccins tegen kanker'],
		['a syllable that the label does not have', 'allergieën'],
		['half of a word', 'imunoglobuline- en -imunoglobuline'],
		['an address', 'www.imunoglobuline.nl, a@imunoglobuline.nl, a@sitokine.nl'],
		['words with punctuation or a blank line in between', 'groei, factor, groei\n\nfactor'],
		['nothing', ''],
		['a property name', '__proto__ constructor'],
	])('%s: %s', (_, text) => {
		expect(misspellingsIn(text)).toEqual([])
	})

	test('the labels and definitions of the bundled glossary', () => {
		const check = createMisspellingFinder(bundled, createMatcher(bundled))
		for (const {prefLabel, altLabel, definition} of bundled) {
			for (const text of [prefLabel, ...altLabel, definition])
				expect({text, misspellings: check(text)}).toEqual({text, misspellings: []})
		}
	})
})

test('a misspelling may be near two concepts', () => {
	const [found] = speller('bloedplaatje = trombocyt', 'stolcel = trombocyt')('trombociet')
	expect(found?.expected).toEqual(['trombocyt'])
	expect(found?.concepts.map(({id}) => id)).toEqual(['bloedplaatje', 'stolcel'])
})

/** A row: a label, and words that are no misspelling of it. */
const rightWords: readonly (readonly [label: string, words: string])[] = [
	['neuropathie', 'nefropathie'],
	['nefroloog', 'neuroloog'],
	['hypotensie', 'hypertensie'],
	['hyperglykemie', 'hypoglykemie'],
	['myeloom', 'myoom, mucoom'],
	['myelitis', 'myositis, mylitis'],
	['homeostase', 'hemostase'],
	['homogeen', 'hemogeen'],
	['abductie', 'adductie'],
	['intracellulair', 'intercellulair, extracellulair'],
	['antenataal', 'antinataal'],
	['perinataal', 'prenataal, perianaal'],
	['perineaal', 'peroneaal'],
	['suprapubisch', 'superpubisch'],
	['otitis', 'osteitis, ostitis'],
	['artritis', 'arteritis'],
	['colitis', 'colpitis, cholitis'],
	['colostomie', 'colotomie, colectomie'],
	['gastrotomie', 'gastrostomie, gastrectomie'],
	['ileitis', 'iliitis'],
	['lactase', 'lactose'],
	['amylose', 'amylase'],
	['cysteine', 'cystine'],
	['globuline', 'globine'],
	['leukopenie', 'leukofilie'],
	['neurose', 'nefrose, neuritis'],
	['mitose', 'meiose, miose'],
	['insuline', 'inuline'],
	['oncologie', 'ontologie, otologie'],
	['atypisch', 'atopisch'],
	['stomatologie', 'somatologie'],
	['fractuur', 'factuur'],
	['strictuur', 'structuur'],
	['pupil', 'papil'],
	['hepatitis A', 'hepatitis B'],
	['factor VII', 'factor VIII'],
	['vitamine B12', 'vitamine B6'],
	['trombose', "trombo's, trombo’s, trombo´s en leuko's"],
	['pathogeen', 'pathogenese'],
	['resistentie', 'resistente'],
	['hypertrofie', 'hypertrofe'],
	['neurologie', 'neurologe'],
	['allergeen', 'alle genen'],
	['antigeenstimulatie', 'antigenenstimulatie'],
	['uitzaaiing', 'uitzaaien'],
	['metabolisme', 'metabool'],
	['immunosuppressivum', 'immuunsuppressie'],
	['specifiek', 'specific'],
	['immunotherapie', 'immunotherapy'],
	['symptoom', 'symptoms'],
	['killer-T-cel', 'killercellen'],
	['darmwand', 'damwand'],
	['leverfunctie', 'leerfunctie'],
	['nierstenen', 'niesstenen'],
	['gewricht', 'gewicht'],
	['somber', 'sober, sobere'],
	['wervel', 'wrevels'],
	['voorzitster', 'voorzitter'],
	['tijdsregistratie', 'tijdregistratie'],
	['anemie', 'De familie Annemie. Mevrouw Anemmie kwam'],
	['dikkedarm', 'dikke darm'],
	['bloedgeven', 'bloed geven'],
	['doorbloeding', 'door bloeding'],
	['bloeden', 'bloedden'],
	['patella', 'paella'],
	['laesie', 'lesje'],
	['larynx', 'accountantsverklaringen'],
	['hypothese', 'diamantstof'],
	['reanimatie', 'kinderanimatie'],
	['allergie', 'metallurgie'],
	['nacontrole', 'kostencontrole'],
	['autografie', 'cinematografie'],
	['therapie', 'fysiotherapie'],
	['artritis', 'arthritis'],
	['trombose', 'thrombose'],
	['oftalmologie', 'ophthalmologie'],
	['hypothyreoïdie', 'hypotyreoïdie'],
	['ether', 'eter'],
]

describe('a right word is not taken for a misspelling', () => {
	test.each(rightWords)('%s: %s', (label, words) => {
		expect(speller(label)(`Dat is ${words} en meer.`)).toEqual([])
	})
})

describe('a slip is found', () => {
	test.each([
		['placenta', 'placente'],
		['enzym', 'enzyym'],
		['leverkanker', 'lveerkanker'],
		['serologie', 'serologi'],
		['lymfklieren', 'lymfkliereen'],
		['immunoglobuline', 'immuoglobuline'],
		['antistof', 'anistof'],
		['bijwerking', 'beiwerking'],
		['auto-immuun', 'outo-immuun'],
		['transplantatie', 'transplantasie'],
		['spierkracht', 'spierkrachd'],
		['lymfeklier', 'lymfe klier'],
		['immunoglobuline', 'imunoglobulinne'],
		['medicijn', 'medicyn'],
		['allergisch', 'allergisg'],
		['hormoon', 'hrmoon'],
		['immunotherapie', 'immunoterapie'],
		['katheter', 'kateter'],
		['ziekte', 'ziekthe'],
		['toxine', 'thoxine'],
		['lymfocyten', 'lymfociten'],
	])('%s: %s', (label, word) => {
		expect(print(word, speller(label)(word))).toEqual([`${word} -> ${label}?`])
	})
})

describe('a slip in a part of a compound is found', () => {
	const check = speller('immunoglobuline', 'bloedgroep')
	test.each([
		['the first part', 'Imunoglobulinetest', 'Imunoglobulinetest -> Immunoglobulinetest?'],
		['the last part', 'antistofimmunoglobulline', 'antistofimmunoglobulline -> antistofimmunoglobuline?'],
		['a sound', 'bloetgroepkaart', 'bloetgroepkaart -> bloedgroepkaart?'],
	])('%s: %s', (_, text, expected) => {
		expect(print(text, check(text))).toEqual([expected])
	})
})

describe('hidden labels', () => {
	const check = speller('thymus = ; timus', 'stamcel = ; stamsel', 'transplantatie', 'antigeen = ; antigen')
	test.each([
		['timus', ['timus -> thymus']],
		['stamseltransplantatie', ['stamseltransplantatie -> stamceltransplantatie']],
		['antimuscarinica, septimus', []],
		['antigenenstimulatie', []],
	])('%s', (text, expected) => {
		expect(print(text, check(text))).toEqual(expected)
	})
})

describe('doubled letters', () => {
	const [label] = ['immunoglobuline']
	const check = speller(label)
	// A doubled letter at the end may be another ending.
	const doubled = Array.from(label, (letter, index) => label.slice(0, index) + letter + label.slice(index))
		.slice(1, -1)
		.filter(word => word !== label)

	test.each(doubled)('%s', word => {
		expect(print(word, check(word))).toEqual([`${word} -> ${label}?`])
	})
})

test('its cost follows the text', () => {
	const time = (text: string) => {
		const start = performance.now()
		check(text)
		return performance.now() - start
	}
	const long = 'immunoglobuli groei a '
	time(long.repeat(300))
	const once = time(long.repeat(300))
	expect(time(long.repeat(2400))).toBeLessThan(8 * 6 * once + 500)
}, 30_000)
