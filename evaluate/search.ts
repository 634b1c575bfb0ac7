import {performance} from 'node:perf_hooks'
import {pathToFileURL} from 'node:url'
import type {Concept} from '../src/concept.ts'
import {type Engine, engines} from './search/engines.ts'
import {glossary, halves, misspellings, padded, unrelated} from './search/material.ts'

/**
 * Prints, as Markdown tables, how well and how fast this search, bare fuse.js, minisearch and uFuzzy find a concept by a
 * misspelling, in the glossary alone and among 10,000 other words. Takes about a minute, nearly all of it bare fuse.js.
 */
export function evaluateSearch(print: (line: string) => void = console.log): void {
	const small = glossary()
	const large = [...small, ...padded(10_000)]
	print(
		`${misspellings.length} misspellings of ${small.length} concepts, ${unrelated.length} unrelated words; hiddenLabels left out`,
	)
	for (const concepts of [small, large]) {
		const runs = engines.map(engine => measure(engine, concepts))
		for (const half of halves) {
			print(`\n### ${half} half, ${count(concepts)} concepts\n`)
			print('| search | first | in three | MRR |')
			print('|---|--:|--:|--:|')
			for (const {name, ranks} of runs) {
				const own = ranks.filter((_, i) => misspellings[i]?.half === half)
				print(
					`| ${name} | ${share(own, rank => rank === 1)} | ${share(own, rank => rank <= 3)} | ${mean(own).toFixed(3)} |`,
				)
			}
		}
		print(`\n### Unrelated words and time, ${count(concepts)} concepts\n`)
		print('| search | unrelated words answered | first query with index, ms | p50, ms | p95, ms |')
		print('|---|--:|--:|--:|--:|')
		for (const {name, answered, first, times} of runs) {
			print(
				`| ${name} | ${share(answered, Boolean)} | ${first.toFixed(1)} | ${quantile(times, 0.5)} | ${quantile(times, 0.95)} |`,
			)
		}
	}
}

interface Run {
	readonly name: string
	/** For each misspelling the place of its concept among the answers, from 1; Infinity if it is not there. */
	readonly ranks: readonly number[]
	/** For each unrelated word whether it got an answer. */
	readonly answered: readonly boolean[]
	/** Milliseconds, the building of the index included. */
	readonly first: number
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
	const ranks = misspellings.map(
		({text, id}) => timed(() => search(text)).indexOf(id) + 1 || Number.POSITIVE_INFINITY,
	)
	const answered = unrelated.map(word => timed(() => search(word)).length > 0)
	return {name: engine.name, ranks, answered, first, times}
}

function count(concepts: readonly Concept[]): string {
	return concepts.length.toLocaleString('en')
}

function share<T>(values: readonly T[], good: (value: T) => boolean): string {
	return `${((100 * values.filter(good).length) / values.length).toFixed(1)} %`
}

function mean(ranks: readonly number[]): number {
	return ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length
}

function quantile(times: readonly number[], part: number): string {
	const sorted = [...times].sort((a, b) => a - b)
	return (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(2)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) evaluateSearch()
