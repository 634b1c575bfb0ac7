import {type Answer, bestPerConcept} from './answer.ts'
import type {SearchLabel} from './search-label.ts'
import type {Start, Starts} from './starts.ts'

const labelScore = 0.8
const wordScore = 0.7
const shareScore = 0.08
/** The score of the completion that stays first. */
const firstScore = 0.9
/** An altLabel counts as so many letters longer than a prefLabel. */
const altLabelLength = 4
/** With fewer letters, forms that begin so are left out: nearly all of their labels begin so too. */
const longQuery = 5
/** Queries of so few letters have most answers, and everyone begins with them. */
const cachedLength = 2

/** The labels and forms that begin with some letters. */
interface Completions {
	readonly answers: readonly Answer[]
	/** The concept that comes first. */
	readonly first: number | undefined
}

/**
 * Creates a function that returns what begins with the letters of a query that is still being typed, the best label of
 * each concept, best first: the labels that do, then those with a later word that does, the shortest first, and from the fifth letter those with a form that
 * does (leukocyt, of *leukocyte*). A concept that came first for the letters before stays first while it begins with
 * the query, so that the answer doesn't jump away.
 *
 * Cost: linear in the labels that begin with the first letter; for one or two letters only the first time.
 */
export function createCompletions(starts: Starts): (letters: string) => readonly Answer[] {
	const cache = new Map<string, Completions>()

	const complete = (letters: string): Completions => {
		const known = cache.get(letters)
		if (known) return known
		const before = letters.length > 1 ? complete(letters.slice(0, -1)).first : undefined
		const completions = completionsOf(starts, letters, before)
		if (letters.length <= cachedLength) cache.set(letters, completions)
		return completions
	}
	return letters => complete(letters).answers
}

function completionsOf(starts: Starts, letters: string, before: number | undefined): Completions {
	const beginning = starts.startingWith(letters)
	const forms = letters.length < longQuery ? [] : starts.inflectedStartingWith(letters)
	const answers = [...beginning.map(start => toAnswer(start, letters)), ...forms.map(formAnswer)]
	const whole = beginning.find(start => start.word === 0 && start.letters === letters)
	const sorted = bestPerConcept(answers, 0)
	const staying = sorted.find(({label}) => label.conceptIndex === before)
	const first = whole?.label.conceptIndex ?? (staying ?? sorted[0])?.label.conceptIndex
	const isFirst = ({label}: Answer) => label.conceptIndex === first
	return {
		first,
		answers: [
			...sorted.filter(isFirst).map(answer => ({...answer, score: firstScore})),
			...sorted.filter(answer => !isFirst(answer)),
		],
	}
}

function toAnswer({label, word}: Start, letters: string): Answer {
	const share = letters.length / (label.letters.length + label.rank * altLabelLength)
	return {label, kind: 'prefix', score: (word === 0 ? labelScore : wordScore) + shareScore * share}
}

function formAnswer(label: SearchLabel): Answer {
	return {label, kind: 'prefix', score: labelScore + shareScore}
}
