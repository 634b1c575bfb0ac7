import {readFileSync} from 'node:fs'
import {concepts} from '../../src/glossary/dataset.ts'
import {createSearch} from '../../src/search/index.ts'
import {searchDefinitions} from './engines.ts'

/** The queries of one kind, in `queries/`, and how well they are answered. */
export interface KindFigures {
	readonly kind: string
	readonly queries: number
	readonly first: number
	readonly inThree: number
	readonly unanswered: number
	/** Answered, but not with the right concept in the first three. */
	readonly wrong: number
}

/** How labels are completed letter by letter. */
export interface TypingFigures {
	readonly labels: number
	/** How many letters it takes on average until the concept is among the first three. */
	readonly letters: number
	/** How often the first answer changes. */
	readonly changes: number
	/** Keystrokes without an answer. */
	readonly blank: number
}

const kinds = ['misspelt', 'extra-words', 'sentences', 'compounds', 'descriptions']

/** Returns a row for each kind of query, and one of minisearch for descriptions, which it looks for in definitions. */
export function measureKinds(): KindFigures[] {
	const search = createSearch(concepts)
	const ids = (query: string) => search(query).map(({concept}) => concept.id)
	return [
		...kinds.map(kind => measureKind(kind, kind, ids)),
		measureKind('descriptions, by minisearch', 'descriptions', searchDefinitions(concepts)),
	]
}

function measureKind(name: string, kind: string, search: (query: string) => readonly string[]): KindFigures {
	const answers = readQueries(kind).map(([query = '', ids = '']) => {
		const found = search(query)
		return {isAnswered: found.length > 0, rank: found.findIndex(id => ids.split(',').includes(id))}
	})
	const count = (passes: (answer: {isAnswered: boolean; rank: number}) => boolean) =>
		answers.filter(passes).length
	return {
		kind: name,
		queries: answers.length,
		first: count(({rank}) => rank === 0),
		inThree: count(({rank}) => rank >= 0 && rank < 3),
		unanswered: count(({isAnswered}) => !isAnswered),
		wrong: count(({isAnswered, rank}) => isAnswered && (rank < 0 || rank > 2)),
	}
}

/** Returns the queries that should have no answer and have one, with that answer. */
export function answeredInVain(): {readonly queries: number; readonly answered: readonly string[]} {
	const search = createSearch(concepts)
	const queries = readQueries('nothing').map(([query = '']) => query)
	const answered = queries.flatMap(query => {
		const [result] = search(query, {limit: 1})
		return result ? [`${query} → ${result.label} (${result.kind})`] : []
	})
	return {queries: queries.length, answered}
}

/** Types each label of `typing.tsv` letter by letter. */
export function measureTyping(): TypingFigures {
	const search = createSearch(concepts)
	const labels = readQueries('typing')
	let [letters, changes, blank] = [0, 0, 0]
	for (const [label = '', id] of labels) {
		let found: number | undefined
		let before: string | undefined
		for (let length = 1; length <= label.length; length++) {
			const ids = search(label.slice(0, length), {prefix: true}).map(({concept}) => concept.id)
			if (ids.length === 0) blank++
			if (before !== undefined && ids[0] !== before) changes++
			before = ids[0]
			if (ids.slice(0, 3).includes(id ?? '')) found ??= length
		}
		letters += found ?? label.length
	}
	return {labels: labels.length, letters: letters / labels.length, changes, blank}
}

function readQueries(kind: string): string[][] {
	return readFileSync(new URL(`./queries/${kind}.tsv`, import.meta.url), 'utf8')
		.split('\n')
		.filter(line => line !== '' && !line.startsWith('#'))
		.map(line => line.split('\t'))
}
