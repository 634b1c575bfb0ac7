import {type Answer, bestPerConcept, byScore} from './answer.ts'
import type {InflectedStart, Start, Starts} from './starts.ts'

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
 * each concept, best first: the labels that do, then those with a later word that does, the shortest first, and from
 * the fifth letter those with a form that does (leukocyt, of *leukocyte*). A concept that came first for the letters before stays first while it begins with
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
	const forms = letters.length < longQuery ? [] : starts.inflectedStartingWith(letters)
	const answers = bestPerConcept(
		[...starts.startingWith(letters).map(start => toAnswer(start, letters)), ...forms.map(formAnswer)],
		0,
	)
	const [best] = answers
	const isCertain = best !== undefined && best.score > firstScore
	const staying = isCertain ? undefined : answers.find(({label}) => label.conceptIndex === before)
	const first = staying ?? best
	return {
		first: first?.label.conceptIndex,
		answers: isCertain
			? answers
			: answers.map(answer => (answer === first ? {...answer, score: firstScore} : answer)).sort(byScore),
	}
}

function toAnswer({label, word, letters: rest}: Start, letters: string): Answer {
	if (word === 0 && rest === letters) return {label, kind: 'label', score: 1}
	const share = letters.length / (label.letters.length + label.rank * altLabelLength)
	return {label, kind: 'prefix', score: (word === 0 ? labelScore : wordScore) + shareScore * share}
}

function formAnswer({label, isWhole}: InflectedStart): Answer {
	return isWhole
		? {label, kind: 'inflection', score: 0.95}
		: {label, kind: 'prefix', score: labelScore + shareScore}
}
