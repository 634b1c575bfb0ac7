import {performance} from 'node:perf_hooks'
import {pathToFileURL} from 'node:url'
import type {Concept} from '../src/glossary/concept.ts'
import {type Engine, engines} from './search/engines.ts'
import {answeredInVain, measureKinds, measureTyping} from './search/kinds.ts'
import {answeredWords} from './search/lexicon.ts'
import {glossary, halves, misspellings, misspelt, padded, unrelated} from './search/material.ts'

/**
 * Prints Markdown tables of how well and how fast this search, bare fuse.js, minisearch and uFuzzy find a
 * concept by a misspelling. They search the misspelt concepts only, the whole dataset, and the dataset with
 * 10,000 more words. Takes about a minute, nearly all of it spent in bare fuse.js.
 */
export function evaluateSearch(print: (line: string) => void = console.log): void {
	const misspeltConcepts = misspelt()
	const count = `${misspellings.length} misspellings of ${misspeltConcepts.length} concepts`
	print(`${count}, hiddenLabels left out; 2 × ${unrelated.checking.length} unrelated words`)
	for (const concepts of [misspeltConcepts, glossary(), [...glossary(), ...padded(10_000)]]) {
		const runs = engines.map(engine => measure(engine, concepts))
		const size = concepts.length.toLocaleString('en')
		for (const half of halves) {
			print(`\n### ${half} half, ${size} concepts\n`)
			print('| search | first | in three | MRR | unrelated words answered |')
			print('|---|--:|--:|--:|--:|')
			for (const {name, answers} of runs) print(answersRow(name, answers[half]))
		}
		print(`\n### Time in ms, ${size} concepts\n`)
		print('| search | first query with its index | p50 | p95 | longest |')
		print('|---|--:|--:|--:|--:|')
		for (const {name, first, times} of runs) print(timeRow(name, first, times))
	}
	printKinds(print)
}

/** Prints how queries of each kind are answered by this search over the bundled glossary. */
function printKinds(print: (line: string) => void): void {
	print('\n### By kind of query\n')
	print('| query | queries | first | in three | no answer | another answer |')
	print('|---|--:|--:|--:|--:|--:|')
	for (const {kind, queries, first, inThree, unanswered, wrong} of measureKinds()) {
		const percentage = (count: number) => `${((100 * count) / queries).toFixed(1)} %`
		print(
			`| ${kind} | ${queries} | ${percentage(first)} | ${percentage(inThree)} | ${unanswered} | ${wrong} |`,
		)
	}
	const vain = answeredInVain()
	print(
		`\n${vain.answered.length} of ${vain.queries} queries that should have no answer have one: ${vain.answered.join('; ')}`,
	)
	const {labels, letters, changes, blank} = measureTyping()
	print(
		`\n${labels} labels typed letter by letter: in the first three after ${letters.toFixed(2)} letters, the first answer changes ${changes} times, ${blank} keystrokes without an answer`,
	)
	const {words, answered} = answeredWords()
	print(
		`\n${answered.length} of ${words.toLocaleString('en')} words of the dictionary without a term are answered (${((100 * answered.length) / words).toFixed(3)} %)`,
	)
}

/** The quality of the answers for one half of the misspellings and of the unrelated words. */
interface Answers {
	/** The rank of the right concept for each misspelling, from 1; Infinity if it was not found. */
	readonly ranks: readonly number[]
	/** Whether each unrelated word got an answer. */
	readonly answered: readonly boolean[]
}

interface Run {
	readonly name: string
	readonly answers: Readonly<Record<(typeof halves)[number], Answers>>
	/** Milliseconds of the first query, including building the index. */
	readonly first: number
	/** Milliseconds per query, ascending. */
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
	const answersIn = (half: (typeof halves)[number]): Answers => ({
		ranks: misspellings
			.filter(misspelling => misspelling.half === half)
			.map(({text, id}) => timed(() => search(text)).indexOf(id) + 1 || Number.POSITIVE_INFINITY),
		answered: unrelated[half].map(word => timed(() => search(word)).length > 0),
	})
	const answers = {tuning: answersIn('tuning'), checking: answersIn('checking')}
	return {name: engine.name, answers, first, times: times.sort((a, b) => a - b)}
}

function answersRow(name: string, {ranks, answered}: Answers): string {
	const first = share(ranks, rank => rank === 1)
	const inThree = share(ranks, rank => rank <= 3)
	const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length
	return `| ${name} | ${first} | ${inThree} | ${mrr.toFixed(3)} | ${share(answered, Boolean)} |`
}

function share<T>(values: readonly T[], good: (value: T) => boolean): string {
	return `${((100 * values.filter(good).length) / values.length).toFixed(1)} %`
}

function timeRow(name: string, first: number, times: readonly number[]): string {
	const percentile = (fraction: number) => (times[Math.floor(fraction * (times.length - 1))] ?? 0).toFixed(2)
	return `| ${name} | ${first.toFixed(1)} | ${percentile(0.5)} | ${percentile(0.95)} | ${percentile(1)} |`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) evaluateSearch()
