import {type Answer, byScore} from './answer.ts'
import {type InflectedStart, rankedLength, type Start, type Starts} from './starts.ts'

const labelScore = 0.8
const wordScore = 0.7
const shareScore = 0.08
/** The score of the completion that stays first. */
const firstScore = 0.9
/** With fewer letters, forms that begin so are left out: nearly all of their labels begin so too. */
const longQuery = 5
/** The first completions of so many queries are kept. */
const keptCount = 2000

/** What begins with the letters of a query that is still being typed. */
export interface Completions {
	/** Returns the best completion, if there is one. */
	first(letters: string): Answer | undefined
	/**
	 * Returns the best completion of each concept, best first: the labels that begin with the letters, then those with a
	 * later word that does, the shortest first, and from the fifth letter those with a form that does (leukocyt, of
	 * *leukocyte*).
	 */
	all(letters: string): Iterable<Answer>
}

/**
 * Creates the completions of a glossary. A concept that came first for the letters before stays first while it begins
 * with the query, so that the answer doesn't jump away.
 *
 * Cost: linear in the labels that begin with the letters. What came first is kept, so a query that continues the one
 * before is one step; another takes a step for each of its letters.
 */
export function createCompletions(starts: Starts): Completions {
	const firsts = new Map<string, Answer | undefined>()

	const first = (letters: string): Answer | undefined => {
		if (letters === '' || firsts.has(letters)) return firsts.get(letters)
		const before = first(letters.slice(0, -1))
		const answer = firstOf(letters, before)
		if (firsts.size >= keptCount) firsts.clear()
		firsts.set(letters, answer)
		return answer
	}

	function* answersOf(letters: string): Generator<Answer> {
		for (const start of starts.inOrder(letters)) yield toAnswer(start, letters)
	}

	return {
		first,
		*all(letters) {
			const seen = new Set<number>()
			const best = first(letters)
			for (const answer of merge(
				answersOf(letters),
				[...(best ? [best] : []), ...formAnswers(letters)].sort(byScore),
			)) {
				if (seen.has(answer.label.conceptIndex)) continue
				seen.add(answer.label.conceptIndex)
				yield answer
			}
		},
	}

	function firstOf(letters: string, before: Answer | undefined): Answer | undefined {
		const best = bestOf(letters)
		if (best === undefined || best.score > firstScore) return best
		const staying = before && bestOf(letters, before.label.conceptIndex)
		return {...(staying ?? best), score: firstScore}
	}

	/** Returns the best completion, or the best of one concept. */
	function bestOf(letters: string, conceptIndex?: number): Answer | undefined {
		const start = starts.best(letters, conceptIndex)
		const form = formAnswers(letters).find(
			({label}) => conceptIndex === undefined || label.conceptIndex === conceptIndex,
		)
		return [...(start ? [toAnswer(start, letters)] : []), ...(form ? [form] : [])].sort(byScore)[0]
	}

	function formAnswers(letters: string): Answer[] {
		if (letters.length < longQuery) return []
		return starts.inflectedStartingWith(letters).map(formAnswer).sort(byScore)
	}
}

/** Merges answers that are in order. */
function* merge(answers: Iterable<Answer>, others: readonly Answer[]): Generator<Answer> {
	let next = 0
	for (const answer of answers) {
		for (let other = others[next]; other && byScore(other, answer) < 0; other = others[++next]) yield other
		yield answer
	}
	yield* others.slice(next)
}

function isWhole({word, letters: rest}: Start, letters: string): boolean {
	return word === 0 && rest === letters
}

function toAnswer(start: Start, letters: string): Answer {
	const {label, word} = start
	if (isWhole(start, letters)) return {label, kind: 'label', score: 1}
	const score = (word === 0 ? labelScore : wordScore) + (shareScore * letters.length) / rankedLength(label)
	return {label, kind: 'prefix', score}
}

function formAnswer({label, isWhole}: InflectedStart): Answer {
	return isWhole
		? {label, kind: 'inflection', score: 0.95}
		: {label, kind: 'prefix', score: labelScore + shareScore}
}
