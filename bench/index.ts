import {cpus} from 'node:os'
import {pathToFileURL} from 'node:url'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {createMatcher} from '../src/engine/matcher.ts'
import remarkZorgwoorden from '../src/remark/index.ts'
import {createSearch} from '../src/search/index.ts'
import {bareLoop} from './bare-loop.ts'
import {glossaryOf} from './dictionary.ts'
import {interleave, memoryInUse, processorTime} from './measure.ts'
import {measureStartUp} from './start-up.ts'
import {generateText} from './text.ts'

type Peers = typeof import('./peers/index.js')

/**
 * Prints Markdown tables that compare the speed of the library with its peers and a bare loop, for growing
 * glossaries.
 */
const SIZES = [33, 1000, 10_000, 100_000]
const RUNS = 25
const text = generateText(1 << 20)
// A shorter text for everything that slows down as the glossary grows.
const page = text.slice(0, 100_000)
const parser = unified().use(remarkParse).freeze()

console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}, ${text.length} characters of Dutch\n`)
console.log(`Processor time, best (median) of ${RUNS} interleaved runs.\n`)
scanning()
marking()
compiling()
starting()
// Not bundled: the peers have a `node_modules` folder of their own.
const peerFile = pathToFileURL('bench/peers/index.js').href
comparing(await import(peerFile))

/**
 * Each matcher alternates with the loop, not with other matchers: a program has only one, and several would
 * evict each other from the processor's caches.
 */
function scanning(): void {
	console.log(
		'| concepts | share of the bare loop | times the one before | million characters a second | bare loop | matches |',
	)
	console.log('|--:|--:|--:|--:|--:|--:|')
	let previousShare = Number.NaN
	for (const size of SIZES) {
		const match = createMatcher(glossaryOf(size))
		const matches = match(text).length
		const timings = interleave(
			{loop: timed => timed(() => bareLoop(text)), match: timed => timed(() => match(text))},
			RUNS,
		)
		const best = (name: string) => timings.get(name)?.best ?? Number.NaN
		const median = (name: string) => timings.get(name)?.median ?? Number.NaN
		const share = best('match') / best('loop')
		row(
			size,
			`1/${share.toFixed(1)} (1/${(median('match') / median('loop')).toFixed(1)})`,
			Number.isNaN(previousShare) ? '–' : (share / previousShare).toFixed(2),
			`${speed(best('match'))} (${speed(median('match'))})`,
			`${speed(best('loop'))} (${speed(median('loop'))})`,
			matches,
		)
		previousShare = share
	}
}

function marking(): void {
	console.log(
		'\n| concepts | finding / remark-parse | finding and marking / remark-parse | marks | µs a mark |',
	)
	console.log('|--:|--:|--:|--:|--:|')
	for (const size of SIZES) {
		const concepts = glossaryOf(size)
		const match = createMatcher(concepts)
		const marks = match(page).length
		const marker = unified()
			.use(remarkParse)
			.use(remarkZorgwoorden, {concepts, occurrences: 'all', wordList: false})
			.freeze()
		const timings = interleave(
			{
				parse: timed => timed(() => parser.parse(page)),
				find: timed => timed(() => match(page)),
				mark: timed => {
					const tree = parser.parse(page)
					timed(() => marker.runSync(tree, page))
				},
			},
			RUNS,
		)
		const best = (name: string) => timings.get(name)?.best ?? Number.NaN
		const share = (name: string) => `${((best(name) / best('parse')) * 100).toFixed(1)} %`
		row(
			size,
			share('find'),
			share('mark'),
			marks,
			(((best('mark') - best('find')) / marks) * 1000).toFixed(2),
		)
	}
}

/**
 * Forms are generated lazily, at the first word with the same beginning, so a glossary is compiled in full
 * only after a text has been read.
 */
function compiling(): void {
	console.log(
		'\n| concepts | createMatcher | with a first page | a second page | memory | first search | later search |',
	)
	console.log('|--:|--:|--:|--:|--:|--:|--:|')
	for (const size of SIZES) {
		const concepts = glossaryOf(size)
		const before = memoryInUse()
		let match = createMatcher([])
		const compile = processorTime(() => {
			match = createMatcher(concepts)
		})
		const first = processorTime(() => match(page))
		const second = processorTime(() => match(text.slice(page.length, 2 * page.length)))
		match(text)
		const memory = memoryInUse() - before
		const search = createSearch(concepts)
		const firstSearch = processorTime(() => search('trombociet'))
		const later = Math.min(...Array.from({length: 5}, () => processorTime(() => search('sitokine'))))
		row(
			size,
			`${compile.toFixed(0)} ms`,
			`${(compile + first).toFixed(0)} ms`,
			`${second.toFixed(0)} ms`,
			`${memory.toFixed(1)} MB`,
			`${firstSearch.toFixed(0)} ms`,
			`${later.toFixed(1)} ms`,
		)
	}
}

function starting(): void {
	console.log('\n| process | best | median | more than an empty one |')
	console.log('|:--|--:|--:|--:|')
	const timings = measureStartUp(25)
	const [empty] = timings.values()
	for (const [name, {best, median}] of timings) {
		const extra = empty === undefined ? Number.NaN : best - empty.best
		row(name, `${best.toFixed(0)} ms`, `${median.toFixed(0)} ms`, `${extra.toFixed(0)} ms`)
	}
}

function comparing({ahoCorasick, docusaurus, glossarify, markdownItAbbr, plainExpression}: Peers): void {
	console.log(
		'\n| concepts | zorgwoorden, marking | docusaurus-plugin-glossary | times | markdown-it-abbr, with parsing | regular expression | modern-ahocorasick | glossarify-md, whole run |',
	)
	console.log('|--:|--:|--:|--:|--:|--:|--:|--:|')
	for (const size of [33, 1000, 10_000, 20_000]) {
		const concepts = glossaryOf(size)
		const labels = concepts.map(({prefLabel}) => prefLabel)
		const piece = page.slice(0, 10_000)
		const marker = unified()
			.use(remarkParse)
			.use(remarkZorgwoorden, {concepts, occurrences: 'all', wordList: false})
			.freeze()
		const docusaurusMark = docusaurus(labels)
		const abbr = markdownItAbbr(labels)
		const expression = plainExpression(labels)
		const automaton = ahoCorasick(labels)
		const timings = interleave(
			{
				zorgwoorden: timed => {
					const tree = parser.parse(piece)
					timed(() => marker.runSync(tree, piece))
				},
				docusaurus: timed => {
					const tree = parser.parse(piece)
					timed(() => docusaurusMark(tree))
				},
			},
			RUNS,
		)
		// Only three runs: each takes seconds at the larger sizes.
		const slowTimings = interleave(
			{
				abbr: timed => timed(() => abbr(piece)),
				expression: timed => timed(() => expression(piece)),
				automaton: timed => timed(() => automaton(piece)),
			},
			3,
		)
		const best = (name: string) => (timings.get(name) ?? slowTimings.get(name))?.best ?? Number.NaN
		const rate = (name: string) => (piece.length / best(name) / 1000).toFixed(3)
		const wholeRun = size > 1000 ? 'not run' : glossarify(labels, piece)
		row(
			size,
			rate('zorgwoorden'),
			rate('docusaurus'),
			(best('docusaurus') / best('zorgwoorden')).toFixed(1),
			rate('abbr'),
			rate('expression'),
			rate('automaton'),
			typeof wholeRun === 'number' ? (piece.length / wholeRun / 1e6).toFixed(3) : wholeRun,
		)
	}
	console.log('\nMillion characters a second.')
}

function speed(milliseconds: number): string {
	return (text.length / milliseconds / 1000).toFixed(1)
}

function row(...cells: readonly (string | number)[]): void {
	console.log(`| ${cells.join(' | ')} |`)
}
