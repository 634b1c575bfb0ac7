import fc from 'fast-check'
import type {Nodes, PhrasingContent, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import {
	type FindOptions,
	type FoundOccurrence,
	findOccurrences,
	type Options,
} from '../../src/remark/index.ts'
import {markdown, tree, visitAll} from './generated.ts'
import {glossary, parse, transform} from './pipeline.ts'

vi.setConfig({testTimeout: 120_000})

type Found = FoundOccurrence<PhrasingContent>

const find = (source: string, options: FindOptions = {}) =>
	findOccurrences(parse(source), {concepts: glossary, file: source, ...options})

/** Prints occurrences as `text=id`, with `!` where a mark would split other markup. */
const show = (found: readonly Found[]) =>
	found
		.map(
			({text, concepts, splitsMarkup}) =>
				`${splitsMarkup ? '!' : ''}${text}=${concepts.map(({id}) => id).join('/')}`,
		)
		.join(' ')

test('all fields of an occurrence', () => {
	const source = 'Uw **B**-lymfocyten.'
	const document = parse(source)
	const [found, ...others] = findOccurrences(document, {concepts: glossary, file: source})
	expect(others).toEqual([])
	expect(found).toEqual({
		text: 'B-lymfocyten',
		match: {
			start: 3,
			end: 15,
			kind: 'inflection',
			label: 'B-lymfocyt',
			part: {start: 3, end: 15},
			concepts: [expect.objectContaining({id: 'b-lymfocyt'})],
		},
		concepts: [expect.objectContaining({id: 'b-lymfocyt'})],
		nodes: [expect.objectContaining({value: 'B'}), expect.objectContaining({value: '-lymfocyten.'})],
		startOffset: 0,
		endOffset: 11,
		position: {start: {line: 1, column: 6, offset: 5}, end: {line: 1, column: 20, offset: 19}},
		splitsMarkup: false,
	})
	const nodes: Nodes[] = []
	visitAll(document, node => nodes.push(node))
	for (const node of found?.nodes ?? []) expect(nodes).toContain(node)
})

describe('what is found', () => {
	test.each<[string, string, string, FindOptions?]>([
		['every occurrence', 'Thymus, thymus.', 'Thymus=thymus thymus=thymus'],
		['the first, if that is asked for', 'Thymus, thymus.', 'Thymus=thymus', {occurrences: 'first'}],
		[
			'the first of each section',
			'Thymus, thymus.\n\n# Kop\n\nThymus.',
			'Thymus=thymus Thymus=thymus',
			{occurrences: 'section'},
		],
		['nothing in a heading, code or link', '# Thymus\n\n`thymus` [thymus](x) ![thymus](x)', ''],
		[
			'nothing in a word list',
			'Thymus.\n\n## Begrippen\n\n- Thymus: orgaan\n- Cytokine: eiwit',
			'Thymus=thymus',
		],
		[
			'nothing in a word list with a heading of one’s own',
			'Thymus.\n\n## Uitleg\n\n- Thymus: orgaan',
			'Thymus=thymus',
			{wordList: {heading: 'Uitleg'}},
		],
		['nothing in a wikilink', '[[thymus]], thymus', 'thymus=thymus'],
		[
			'nothing that the author has switched off',
			'<!-- zorgwoorden: off thymus -->\n\nThymus en cytokine.',
			'cytokine=cytokine',
		],
		['no excluded concepts', 'Thymus en cytokine.', 'cytokine=cytokine', {exclude: ['thymus']}],
		['no compounds, if they are switched off', 'Thymuskanker.', '', {compounds: false}],
		['a term that a mark would split, with a flag', '**mooie B**-lymfocyt', '!B-lymfocyt=b-lymfocyt'],
		[
			'a term in two nodes, flagged for popovers alone',
			'**B**-lymfocyt',
			'!B-lymfocyt=b-lymfocyt',
			{mark: 'popover'},
		],
		[
			'a term that is marked already counts as the first',
			'[Thymus](#woord-thymus), thymus.',
			'',
			{occurrences: 'first'},
		],
		[
			'an explained term, unless the mark puts explanations in brackets',
			'Thymus (deel van een bacterie), antigeen',
			'Thymus=thymus antigeen=antigeen',
		],
		[
			'no explained term, and not the words of its explanation',
			'Antigeen (deel van een bacterie), thymus',
			'thymus=thymus',
			{mark: 'inline'},
		],
		[
			'nothing if the front matter switches it off',
			'Thymus.',
			'',
			{file: new VFile({value: 'Thymus.', data: {matter: {zorgwoorden: false}}})},
		],
	])('%s', (_, source, expected, options) => {
		expect(show(find(source, options))).toBe(expected)
	})

	test('the bundled glossary by default', () => {
		expect(show(findOccurrences(parse('Uw beenmerg.')))).toBe('beenmerg=beenmerg')
	})
})

describe('positions', () => {
	test.each<[string, string, string | undefined, FindOptions?]>([
		['in a later line of a quote', '> Een\n> thymus', '2:3-2:9'],
		['over a line end', 'Een perifeer\nzenuwstelsel', '1:5-2:13'],
		['after an escape: unknown', 'Een \\* thymus', undefined],
		['after an escape, in a node of its own', 'Een \\* **thymus**', '1:10-1:16'],
		['by length without the file', 'Een thymus', '1:5-1:11', {file: ''}],
		['without the file, if the length differs: unknown', '> Een\n> thymus', undefined, {file: ''}],
	])('%s', (_, source, expected, options) => {
		const [found] = find(source, options)
		const {start, end} = found?.position ?? {}
		expect(start && end && `${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected)
	})

	test('of any Markdown are in order, and the source there is the text', () => {
		let contiguous = 0
		fc.assert(
			fc.property(markdown, source => {
				let last = 0
				for (const {text, position, nodes} of find(source)) {
					if (!position) continue
					const start = position.start.offset ?? -1
					const end = position.end.offset ?? -1
					expect(start).toBeGreaterThanOrEqual(last)
					expect(end).toBeGreaterThan(start)
					last = end
					if (nodes.length > 1 || text.includes('\n')) continue
					contiguous++
					expect(source.slice(start, end)).toBe(text)
				}
			}),
			{numRuns: 1000},
		)
		expect(contiguous).toBeGreaterThan(200)
	})
})

const documents = fc.oneof(
	tree.map(tree => ({tree, source: ''})),
	fc
		.array(
			fc.oneof(
				markdown,
				fc.constantFrom(
					'## Begrippen\n\n- **Thymus**: orgaan\n- Cytokine: eiwit\n',
					'## Moeilijke woorden\n\n- **Thymus**: Orgaan achter het borstbeen.',
					'**Woordenlijst**\nThymus: orgaan\nantigeen: iets',
					'# Thymus',
					'<!-- zorgwoorden: off cytokine -->',
					'Zie [thymus](#woord-thymus), *cytokinen* en thymus (orgaan achter het borstbeen).',
					'De **mooie B**-lymfocyt, thymuskanker en [[thymus]].',
				),
			),
			{maxLength: 5},
		)
		.map(blocks => blocks.join('\n\n'))
		.map(source => ({tree: parse(source), source})),
)

const asStrong: Options['mark'] = ({nodes}) => [{type: 'strong', children: nodes}]
const rows = (['link', 'emphasis', 'popover', 'inline', 'footnote', asStrong] as const).flatMap(mark =>
	(['first', 'section', 'all'] as const).map(occurrences => ({mark, occurrences})),
)

describe.each(rows)('any document: $mark $occurrences', ({mark, occurrences}) => {
	const options = fc.record<FindOptions>(
		{
			mark: fc.constant(mark),
			occurrences: fc.constant(occurrences),
			exclude: fc.constantFrom(['thymus'], ['cytokine', 'antigeen']),
			compounds: fc.boolean(),
			wordList: fc.constantFrom(true, false, {heading: 'Kop'}),
		},
		{requiredKeys: ['mark', 'occurrences']},
	)

	test('exactly what the plugin marks or reports as split, in a tree that does not change', () => {
		fc.assert(
			fc.property(documents, options, ({tree, source}, options) => {
				const before = structuredClone(tree)
				const found = findOccurrences(tree, {concepts: glossary, file: source, ...options})
				expect(tree).toEqual(before)
				const expected = reported(before, source, options)
				expect(found.map(summary)).toEqual(expected.map(({summary}) => summary))
				found.forEach(({position}, index) => {
					if (position) expect(position).toEqual(expected[index]?.place)
				})
				expect(found.map(textIn)).toEqual(found.map(({text}) => text))
				expect(isInOrder(tree, found)).toBe(true)
			}),
			{numRuns: 60},
		)
	})
})

test('at least a third of the generated documents have an occurrence', () => {
	const samples = fc.sample(documents, {numRuns: 200, seed: 1})
	const withTerm = samples.filter(({tree}) => findOccurrences(tree, {concepts: glossary}).length > 0)
	expect(withTerm.length).toBeGreaterThan(66)
})

describe('arguments of the wrong type', () => {
	test.each<[string, () => unknown, string]>([
		[
			'no tree',
			() => findOccurrences(JSON.parse('null')),
			'Expected tree to be a node with children, received `null`',
		],
		[
			'occurrences',
			() => findOccurrences(parse(''), JSON.parse('{"occurrences": "every"}')),
			"Expected option `occurrences` to be 'first', 'section' or 'all', received `\"every\"`",
		],
		[
			'file',
			() => findOccurrences(parse(''), JSON.parse('{"file": 1}')),
			'Expected option `file` to be a string or a VFile, received `1`',
		],
		[
			'mark',
			() => findOccurrences(parse(''), JSON.parse('{"mark": "fiets"}')),
			"Expected option `mark` to be a function or one of 'link', 'emphasis', 'popover', 'inline', 'footnote', received `\"fiets\"`",
		],
	])('%s', (_, call, message) => {
		expect(call).toThrow(new TypeError(message))
	})
})

/** What the plugin reports on occurrences. Changes the tree. */
function reported(tree: Root, source: string, {file, ...options}: FindOptions) {
	const {messages} = transform(tree, {...options, report: ['marked']}, new VFile(source))
	return messages.map(({ruleId, actual, expected, place}) => ({
		summary: `${ruleId} ${actual}: ${expected?.join()}`,
		place,
	}))
}

function summary({text, concepts, splitsMarkup}: Found): string {
	const rule = splitsMarkup ? 'split-markup' : 'marked'
	return `${rule} ${text}: ${concepts.map(({prefLabel}) => prefLabel).join()}`
}

/** The text that the nodes of an occurrence show between its offsets. */
function textIn({nodes, startOffset, endOffset}: Found): string {
	return nodes
		.map((node, index) => {
			const end = index === nodes.length - 1 ? endOffset : undefined
			return shown(node).slice(index === 0 ? startOffset : 0, end)
		})
		.join('')
}

function shown(node: PhrasingContent): string {
	if (node.type === 'text') return node.value
	return node.type === 'break' || (node.type === 'html' && node.value === '<br>') ? '\n' : ''
}

/** Whether occurrences come in the order of their first nodes, and never overlap. */
function isInOrder(tree: Root, found: readonly Found[]): boolean {
	const indexes = new Map<Nodes, number>()
	visitAll(tree, node => indexes.set(node, indexes.size))
	const indexOf = (node: Nodes | undefined) => (node && indexes.get(node)) ?? -1
	return found.every((one, index) => {
		const previous = found[index - 1]
		if (!previous) return true
		const last = indexOf(previous.nodes.at(-1))
		const first = indexOf(one.nodes[0])
		return last < first || (last === first && previous.endOffset <= one.startOffset)
	})
}
