import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseCsv, printCsv} from '../../src/exchange/index.ts'
import {concepts as bundled} from '../../src/glossary/dataset.ts'
import {parseConcepts} from '../../src/glossary/parse-concepts.ts'
import {awkward, concept, glossaries} from './glossaries.ts'

test('prints RFC 4180', () => {
	const glossary = [concept('cel', {altLabel: ['a|b', 'c'], definition: 'Een "deel", klein.'})]
	expect(printCsv(glossary)).toBe(
		'id,prefLabel,altLabel,hiddenLabel,definition,related,document,list,headword\r\n' +
			'cel,cel,a\\|b | c,,"Een ""deel"", klein.",,,,\r\n',
	)
})

test('prints a file that a Dutch Excel opens', () => {
	expect(printCsv([concept('cel')], {excel: true})).toMatch(/^\uFEFFid;prefLabel;.*\r\ncel;cel;/)
})

test('prints a column for each optional field that some concept has', () => {
	const reviewed = [
		{role: 'huisarts', date: '2026-01-31', verdict: 'akkoord'},
		{role: 'redactie: taal', date: '2026-02-01', verdict: 'korter: graag'},
	]
	const glossary = [
		concept('cel', {broader: ['deel'], reviewed}),
		concept('deel', {broader: [], subject: []}),
	]
	expect(printCsv(glossary)).toBe(
		'id,prefLabel,altLabel,hiddenLabel,definition,related,document,list,headword,broader,reviewed\r\n' +
			'cel,cel,,,Wat cel is.,,,,,deel,2026-01-31 huisarts: akkoord | 2026-02-01 redactie\\\\: taal: korter: graag\r\n' +
			'deel,deel,,,Wat deel is.,,,,,,\r\n',
	)
})

describe('a spreadsheet runs nothing', () => {
	// Without apostrophes, a cell with one of these at its start may be a formula.
	const starts = fc.stringMatching(/^'{0,3}[=+@'-]{0,3}$/)
	const labels = fc.uniqueArray(fc.tuple(starts, fc.constantFrom('a', 'b', 'c d', '1+1', 's nachts')), {
		minLength: 2,
		maxLength: 5,
		selector: ([, label]) => label,
	})
	const rows = fc.record({labels, start: starts}).map(({labels, start}) => {
		const [prefLabel = 'x', ...altLabel] = labels.map(label => label.join(''))
		const source = [{document: `${start}doc`, list: `${start}lijst`, headword: `${start}woord`}]
		return [{...concept('x'), id: 'x', prefLabel, altLabel, definition: `${start}uitleg`, source}]
	})

	test.each([{}, {excel: true}])('and labels come back the same: %o', options => {
		fc.assert(
			fc.property(rows, glossary => {
				const csv = printCsv(glossary, options)
				expect(parseCsv(csv)).toEqual({concepts: glossary, problems: []})
				if (options.excel) expect(csv).not.toMatch(/(?:^|[;\n])"?[=+@-]/)
			}),
		)
	})

	test.each([
		['=1+1', "'=1+1", '=1+1'],
		["'=1+1", "''=1+1", "''=1+1"],
		['-itis', "'-itis", '-itis'],
		["'s nachts plassen", "'s nachts plassen", "'s nachts plassen"],
		["''t", "''t", "''t"],
	])('%s', (label, inExcel, inCsv) => {
		const glossary = [{...concept('x'), prefLabel: label}]
		expect(printCsv(glossary, {excel: true})).toContain(`;${inExcel};`)
		expect(printCsv(glossary)).toContain(`,${inCsv},`)
	})

	test('a tab and a line end at the start of a cell', () => {
		const csv = printCsv(
			[
				{...concept('x'), definition: '\t=1'},
				{...concept('y'), definition: '\n=1'},
			],
			{excel: true},
		)
		expect(csv).toMatch(/;"?'\t=1"?;/)
		expect(csv).toMatch(/;"'\n=1";/)
	})
})

describe('line ends may be mixed', () => {
	const ends = ['\r\n', '\n', '\r']
	const mixes = ends.flatMap(header =>
		ends.map(row => [JSON.stringify(header), JSON.stringify(row), header, row]),
	)

	test.each(mixes)('%s after the header, %s after a row', (_header, _row, header = '', row = '') => {
		const csv = `term,uitleg${header}Cel,"deel${row}tje"${row}Bot,${row}Merg,zacht${header}Vet,geel`
		const {concepts, problems} = parseCsv(csv)
		expect(concepts.map(({prefLabel}) => prefLabel)).toEqual(['cel', 'merg', 'vet'])
		expect(problems.map(({place}) => place)).toEqual(['line 4'])
		expect(parseCsv(`sep=,${header}${csv}`)).toEqual({
			concepts,
			problems: [{...problems[0], place: 'line 5'}],
		})
	})
})

describe('what is printed is read back completely', () => {
	test.each([{}, {excel: true}])('%o', options => {
		for (const glossary of [bundled, awkward, []]) {
			expect(parseCsv(printCsv(glossary, options))).toEqual({concepts: glossary, problems: []})
		}
		fc.assert(
			fc.property(glossaries, glossary => {
				expect(parseCsv(printCsv(glossary, options))).toEqual({concepts: glossary, problems: []})
			}),
		)
	})
})

describe('reads', () => {
	test.each<[string, string]>([
		['a Dutch header', 'Term,Uitleg,Synoniemen\nCel,deeltje,"vak, hokje"'],
		['columns in another order', 'synoniemen;uitleg;term\nvak; deeltje ;Cel'.replace('vak', 'vak|hokje')],
		['tabs, and a byte order mark', '\uFEFFTerm\tUitleg\tSynoniemen\r\nCel\tdeeltje\tvak; hokje\r\n\r\n'],
		['its own header', 'prefLabel,definition,altLabel\nCel,deeltje,vak | hokje'],
	])('%s', (_, csv) => {
		expect(parseCsv(csv)).toEqual({
			concepts: [{...concept('cel'), definition: 'deeltje', altLabel: ['vak', 'hokje']}],
			problems: [],
		})
	})

	test.each<[string, string]>([
		['a definition under an unusual name', 'Begrip,In gewone taal,nr\nCel,deeltje,1'],
		['the first line of Excel', 'sep=;\r\nnr;Begrip;Wat is het?\r\n1;Cel;deeltje\r\n'],
		['two columns with a definition', 'Begrip,Uitleg,Omschrijving\nCel,deeltje,klein'],
	])('%s', (_, csv) => {
		const {concepts, problems} = parseCsv(csv)
		expect(concepts).toEqual([{...concept('cel'), definition: 'deeltje'}])
		expect(problems).toEqual([
			{
				place: expect.stringMatching(/^line [12]$/),
				reason: expect.stringMatching(/^Left out (?:columns: |a definition, since)/),
			},
		])
	})

	test('the optional fields, as people type them', () => {
		const {concepts, problems} = parseCsv(
			[
				'id;term;uitleg;scopeNote;Breder;Vakgebied;Gewijzigd;Beoordeeld',
				'cel;cel;deel;niet de telefoon;lijf;biologie, hematologie;3-11-2026;2026-01-31 huisarts:akkoord',
				'lijf;lijf;geheel;;;;31-01-2026;2026-01-31  arts (in opleiding) : nee, want: te lang|2026-02-28 arts: ja',
			].join('\n'),
		)
		expect(problems).toEqual([])
		expect(concepts).toEqual([
			concept('cel', {
				...{definition: 'deel', scopeNote: 'niet de telefoon', broader: ['lijf'], modified: '2026-11-03'},
				subject: ['biologie', 'hematologie'],
				reviewed: [{role: 'huisarts', date: '2026-01-31', verdict: 'akkoord'}],
			}),
			concept('lijf', {
				...{definition: 'geheel', modified: '2026-01-31'},
				reviewed: [
					{role: 'arts (in opleiding)', date: '2026-01-31', verdict: 'nee, want: te lang'},
					{role: 'arts', date: '2026-02-28', verdict: 'ja'},
				],
			}),
		])
	})

	test('synonyms in several columns', () => {
		const {concepts, problems} = parseCsv('Begrip,Afkorting,Ook wel,Uitleg\nCel,C,"vak, hok",deeltje')
		expect(concepts[0]?.altLabel).toEqual(['C', 'vak', 'hok'])
		expect(problems).toEqual([])
	})

	test('control characters as spaces, except line feeds and tabs in a definition', () => {
		const {concepts, problems} = parseCsv('term,uitleg,bron\nstam\u001bcel,"een\r\n\tcel\u0007",a\u009bb')
		expect(concepts).toMatchObject([
			{prefLabel: 'stam cel', definition: 'een\n\tcel', source: [{document: 'a b'}]},
		])
		expect([problems, parseConcepts(concepts)]).toEqual([[], concepts])
	})

	test('a term under an unusual name', () => {
		const {concepts, problems} = parseCsv('nr,Medicijn,Uitleg (kort)\n1,Cel,deeltje')
		expect(concepts).toEqual([{...concept('cel'), definition: 'deeltje'}])
		expect(problems.map(({reason}) => reason)).toEqual([
			'Read `Medicijn` as the term',
			'Left out columns: nr',
		])
	})

	test.each<[string, string[]]>([
		['Cel,klein deel\nBot,hard deel', ['cel', 'bot']],
		['Cel,klein deel\nBot,hard', ['cel', 'bot']],
		['Vraag,Antwoord\nWat is dat?,een klein deel', []],
		['Cel,deeltje\nBot,hard', []],
		['een klein deel,cel\nhard deel,bot', []],
		['1,een klein deel\n2,een hard deel', []],
		['https://x.nl/cel,een klein deel van iets groters', []],
	])('no header, and at least half of the second column explains the first: %s', (csv, labels) => {
		const {concepts, problems} = parseCsv(csv)
		expect(concepts.map(({prefLabel}) => prefLabel)).toEqual(labels)
		expect(problems).toHaveLength(1)
	})
})

describe('what can’t be read becomes a problem', () => {
	test.each<[string, string, number, string[]]>([
		['nothing', '', 0, []],
		[
			'a missing cell',
			'term,uitleg\nCel\nBot,hard',
			1,
			['line 2: Expected a term and a definition, found no definition: `cel`'],
		],
		[
			'a missing term',
			'term,uitleg\n,hard',
			0,
			['line 2: Expected a term and a definition, found no term: `hard`'],
		],
		[
			'a row that an unquoted delimiter splits',
			'term,uitleg\nCel,a,b\nBot,c,,',
			1,
			['line 2: Left out a row with more cells than columns: `Cel | a | b`'],
		],
		['an unknown column', 'term,uitleg,kleur\nCel,a,b', 1, ['line 1: Left out columns: kleur']],
		['a duplicate id', 'id,term,uitleg\na,Cel,x\na,Bot,y', 2, ['line 3: Changed the id `a` to `a-2`']],
		['an invalid id', 'id,term,uitleg\nA b,Cel,x', 1, ['line 2: Changed the id `A b` to `a-b`']],
		['a duplicate label', 'term,uitleg,altLabel\ncel,x,Cel', 1, ['line 2: Left out duplicate labels: 1']],
		[
			'an unknown broader concept',
			'term,uitleg,broader\ncel,x,bot',
			1,
			['line 2: Left out unknown or duplicate broader concepts: 1'],
		],
		[
			'a circle of broader concepts',
			'id,term,uitleg,broader\ncel,cel,x,bot\nbot,bot,x,cel',
			2,
			['line 3: Left out a broader concept that is narrower too: `cel`'],
		],
		[
			'related to a broader concept',
			'id,term,uitleg,broader,related\ncel,cel,x,bot,bot\nbot,bot,x,,cel',
			2,
			['line 2: Left out related concepts that are broader or narrower: 1 (likewise in line 3)'],
		],
		[
			'a day that does not exist',
			'term,uitleg,modified\ncel,x,31-2-2026',
			1,
			['line 2: Left out a date of change that is not a day as YYYY-MM-DD: `2026-02-31`'],
		],
		[
			'a rarity that is not on the scale',
			'term,uitleg,zeldzaamheid\ncel,x,zelden',
			1,
			['line 2: Left out a rarity that is not a whole number from 1 to 5: `zelden`'],
		],
		...[
			['akkoord', 'akkoord'],
			['arts: akkoord', 'arts: akkoord'],
			['2026-01-31: akkoord', '2026-01-31: akkoord'],
			['2026-01-31 arts', '2026-01-31 arts'],
			['2026-01-31 arts:', '2026-01-31 arts'],
			['2026-02-30 arts: akkoord', '2026-02-30 arts akkoord'],
		].map(([review, shown]): [string, string, number, string[]] => [
			`the review ${review}`,
			`term,uitleg,reviewed\ncel,x,${review}`,
			1,
			[`line 2: Left out a review without a role, a date as YYYY-MM-DD or a verdict: \`${shown}\``],
		]),
		[
			'subjects and a scope note without a letter',
			'term,uitleg,subject,scopeNote\ncel,x,. | bloed,.',
			1,
			[
				'line 2: Left out a scope note without a letter or digit: `.`',
				'line 2: Left out subjects without a letter or digit: 1',
			],
		],
		[
			'an ambiguous label that is not an alternative label, or named twice',
			'term,altLabel,uitleg,ambiguousLabel\nGBS,G | H,x,G | G | GBS',
			1,
			['line 2: Left out ambiguous labels that are no alternative label, or named twice: 2'],
		],
		[
			'an unknown relation',
			'term,uitleg,related\ncel,x,bot',
			1,
			['line 2: Left out unknown or duplicate related concepts: 1'],
		],
	])('%s', (_, csv, count, expected) => {
		const {concepts, problems} = parseCsv(csv)
		expect(concepts.length).toBe(count)
		expect(problems.map(({place, reason}) => `${place}: ${reason}`)).toEqual(expected)
	})

	test('a quote that nothing closes, which costs no other row', () => {
		const {concepts, problems} = parseCsv('term,uitleg\nCel,deel\nBot,"hard\nMerg,"zacht"')
		expect(concepts.map(({prefLabel, definition}) => [prefLabel, definition])).toEqual([
			['cel', 'deel'],
			['bot', '"hard'],
			['merg', 'zacht'],
		])
		expect(problems).toEqual([
			{place: 'line 3', reason: 'Read a quote that nothing closes as part of its cell: `"hard`'},
		])
	})

	test('in any text', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'",;|\\\n\ra1=\t é\u001b\u0085')}), csv => {
				const {concepts} = parseCsv(csv)
				expect(parseConcepts(concepts)).toEqual(concepts)
			}),
		)
	})
})
