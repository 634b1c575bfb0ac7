import {functionWord} from '../dutch/index.ts'
import type {Candidate} from '../engine/candidate.ts'
import type {LabelIndex} from '../engine/label-index.ts'
import type {Span} from '../text/span.ts'
import type {Answer} from './answer.ts'
import {queryWords} from './query-words.ts'
import {findWhole} from './whole.ts'

const MAX_WORDS = 5

/**
 * Returns the labels that a query has as words, in any case and with words wrongly split (`cmv positief`, `is mijn
 * lymfe klier dik`), and those that its words contain (`stamceltransplantatie`). A longer run of words goes before a
 * shorter one. Cost: linear in the query, times five.
 *
 * @param find The term finder of the glossary.
 */
export function findInside(
	index: LabelIndex,
	find: (text: string) => readonly Candidate[],
	query: string,
): Answer[] {
	const words = queryWords(query)
	const answers: Answer[] = []
	const covered: Span[] = []
	for (let first = 0; first < words.length; first++) {
		for (let count = Math.min(MAX_WORDS, words.length - first); count > 0; count--) {
			const run = words.slice(first, first + count)
			const found = isLoose(run) ? [] : findWhole(index, run.map(({text}) => text).join(' '))
			if (found.length === 0) continue
			answers.push(...found.map(answer => ({...answer, score: answer.score - 0.06})))
			covered.push({start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0})
			first += count - 1
			break
		}
	}
	const held = find(query).filter(
		({start, end}) => !covered.some(span => span.start < end && start < span.end),
	)
	return [...answers, ...held.flatMap(toAnswers)]
}

/** Whether words begin or end with one that says nothing about what is asked: als je, unless it is ALS. */
function isLoose(words: readonly {readonly text: string}[]): boolean {
	return [words[0], words.at(-1)].some(word => word !== undefined && functionWord.test(word.text))
}

function toAnswers({kind, part, start, end, resolution}: Candidate): Answer[] {
	const isCompound = kind === 'compound'
	const score = isCompound ? 0.9 + (0.01 * (part.end - part.start)) / (end - start) : 0.92
	return resolution.forms.map(({label}) => ({
		label,
		kind: isCompound ? 'compound' : 'inflection',
		score,
	}))
}
