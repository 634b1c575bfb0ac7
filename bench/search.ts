import {cpus} from 'node:os'
import {pathToFileURL} from 'node:url'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import {medicalWords} from '../evaluate/search/medical-words.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {createSearch} from '../src/search/index.ts'
import {processorTime} from './measure.ts'
import {createRandom} from './random.ts'

type Peers = typeof import('./peers/index.js')

/**
 * Prints a Markdown table of how long one search takes, of finished queries and of one that is being typed, beside
 * minisearch, fuse.js and lunr, for growing glossaries of labels of one to four words. All take the same queries in
 * turn, and the processor time of each query counts.
 */
const sizes = [1000, 10_000, 50_000]
const queryCount = 200
const {lunrSearch}: Peers = await import(pathToFileURL('bench/peers/index.js').href)

console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}\n`)
console.log('| concepts | search | first query, with its index | p50 | p95 | p95 beside minisearch |')
console.log('|--:|---|--:|--:|--:|--:|')
for (const size of sizes) {
	const concepts = glossaryOf(size)
	const labels = concepts.map(({prefLabel}) => prefLabel)
	const queries = queriesFor(labels)
	const runs = [
		measured('minisearch', () => miniSearch(labels), queries),
		measured('zorgwoorden', () => ownSearch(concepts), queries),
		measured('zorgwoorden, while typing', () => ownCompletion(concepts), queries.flatMap(keystrokes)),
		// Far slower, so fewer queries.
		measured('fuse.js', () => fuse(labels), queries.slice(0, queryCount / 10)),
		...(size > 10_000 ? [] : [measured('lunr', () => lunrSearch(labels), queries.slice(0, queryCount / 10))]),
	]
	const [reference] = runs
	for (const {name, first, p50, p95} of runs) {
		const cells = [size.toLocaleString('en'), name, first.toFixed(0), p50.toFixed(2), p95.toFixed(2)]
		console.log(`| ${[...cells, (p95 / (reference?.p95 ?? Number.NaN)).toFixed(2)].join(' | ')} |`)
	}
}

function measured(name: string, create: () => (query: string) => unknown, queries: readonly string[]) {
	let search: ((query: string) => unknown) | undefined
	const first = processorTime(() => {
		search = create()
		search('sitokine')
	})
	for (const query of queries.slice(0, 20)) search?.(query)
	const times = queries.map(query => processorTime(() => search?.(query))).sort((a, b) => a - b)
	const percentile = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN
	return {name, first, p50: percentile(0.5), p95: percentile(0.95)}
}

/** Returns concepts with labels as medical glossaries have: a word, or up to four. */
function glossaryOf(count: number): Concept[] {
	const words = medicalWords(8000, () => false)
	const random = createRandom(5)
	const word = () => words[Math.floor(random() * words.length)] ?? ''
	const shapes = [
		() => word(),
		() => `chronische ${word()}`,
		() => `${word()} ${word()}`,
		() => `ziekte van de ${word()}`,
		() => `acute ${word()} ${word()}`,
	]
	const labels = new Set<string>()
	while (labels.size < count) labels.add(shapes[Math.floor(random() * shapes.length)]?.() ?? '')
	return [...labels].map((prefLabel, index) => ({
		id: `c${index}`,
		prefLabel,
		altLabel: [],
		hiddenLabel: [],
		definition: '',
		related: [],
		source: [],
	}))
}

/** Returns labels with a letter dropped, doubled or swapped. */
function queriesFor(labels: readonly string[]): string[] {
	const random = createRandom(11)
	return Array.from({length: queryCount}, () => {
		const label = labels[Math.floor(random() * labels.length)] ?? ''
		const at = 1 + Math.floor(random() * (label.length - 2))
		const [before, letter, next, after] = [label.slice(0, at), label[at], label[at + 1], label.slice(at + 2)]
		const slips = [`${next}`, `${letter}${letter}${next}`, `${next}${letter}`]
		return before + slips[Math.floor(random() * slips.length)] + after
	})
}

/** What a search box has after each keystroke of a query. */
function keystrokes(query: string): string[] {
	return Array.from({length: query.length}, (_, index) => query.slice(0, index + 1))
}

function ownSearch(concepts: readonly Concept[]) {
	const search = createSearch([...concepts])
	return (query: string) => search(query)
}

function ownCompletion(concepts: readonly Concept[]) {
	const search = createSearch([...concepts])
	return (query: string) => search(query, {prefix: true})
}

function miniSearch(labels: readonly string[]) {
	const index = new MiniSearch({fields: ['label'], searchOptions: {fuzzy: 0.25, prefix: true}})
	index.addAll(labels.map((label, id) => ({id, label})))
	return (query: string) => index.search(query).slice(0, 10)
}

function fuse(labels: readonly string[]) {
	const index = new Fuse(labels, {ignoreDiacritics: true})
	return (query: string) => index.search(query, {limit: 10})
}
