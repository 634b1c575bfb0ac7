import {performance} from 'node:perf_hooks'
import {pathToFileURL} from 'node:url'
import type {Concept} from '../src/glossary/concept.ts'
import {type Engine, engines} from './search/engines.ts'
import {glossary, halves, misspellings, misspelt, padded, unrelated} from './search/material.ts'

/**
 * Prints, as Markdown tables, how well and how fast this search, bare fuse.js, minisearch and uFuzzy find a concept by a
 * misspelling: among the concepts that are misspelt, in the whole dataset, and in that with 10,000 other words. Takes about a minute, nearly all of it bare fuse.js.
 */
export function evaluateSearch(print: (line: string) => void = console.log): void {
	const few = misspelt()
	const count = `${misspellings.length} misspellings of ${few.length} concepts`
	print(`${count}, hiddenLabels left out; 2 × ${unrelated.checking.length} unrelated words`)
	for (const concepts of [few, glossary(), [...glossary(), ...padded(10_000)]]) {
		const runs = engines.map(engine => measure(engine, concepts))
		const size = concepts.length.toLocaleString('en')
		for (const half of halves) {
			print(`\n### ${half} half, ${size} concepts\n`)
			print('| search | first | in three | MRR | unrelated words answered |')
			print('|---|--:|--:|--:|--:|')
			for (const {name, found} of runs) print(foundRow(name, found[half]))
		}
		print(`\n### Time in ms, ${size} concepts\n`)
		print('| search | first query with its index | p50 | p95 | longest |')
		print('|---|--:|--:|--:|--:|')
		for (const {name, first, times} of runs) print(timeRow(name, first, times))
	}
}

interface Found {
	/** For each misspelling the place of its concept among the answers, from 1; Infinity if it is not there. */
	readonly ranks: readonly number[]
	/** For each unrelated word whether it got an answer. */
	readonly answered: readonly boolean[]
}

interface Run {
	readonly name: string
	readonly found: Readonly<Record<(typeof halves)[number], Found>>
	/** Milliseconds, the building of the index included. */
	readonly first: number
	/** Milliseconds, in order. */
	readonly times: readonly number[]
}

function measure(engine: Engine, concepts: readonly Concept[]): Run {
	const times: number[] = []
	const timed = (search: () => string[]) => {
		const start = performance.now()
		const ids = search()
		times.push(performance.now() - start)
		return ids
	}
	const start = performance.now()
	const search = engine.create(concepts)
	search('sitokine')
	const first = performance.now() - start
	const find = (half: (typeof halves)[number]): Found => ({
		ranks: misspellings
			.filter(misspelling => misspelling.half === half)
			.map(({text, id}) => timed(() => search(text)).indexOf(id) + 1 || Number.POSITIVE_INFINITY),
		answered: unrelated[half].map(word => timed(() => search(word)).length > 0),
	})
	const found = {tuning: find('tuning'), checking: find('checking')}
	return {name: engine.name, found, first, times: times.sort((a, b) => a - b)}
}

function foundRow(name: string, {ranks, answered}: Found): string {
	const first = share(ranks, rank => rank === 1)
	const inThree = share(ranks, rank => rank <= 3)
	const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length
	return `| ${name} | ${first} | ${inThree} | ${mrr.toFixed(3)} | ${share(answered, Boolean)} |`
}

function share<T>(values: readonly T[], good: (value: T) => boolean): string {
	return `${((100 * values.filter(good).length) / values.length).toFixed(1)} %`
}

function timeRow(name: string, first: number, times: readonly number[]): string {
	const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2)
	return `| ${name} | ${first.toFixed(1)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) evaluateSearch()
