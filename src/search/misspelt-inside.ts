import {functionWord, isOtherTerm} from '../dutch/index.ts'
import {foldText} from '../text/fold.ts'
import type {Answer} from './answer.ts'
import {queryWords} from './query-words.ts'
import type {SearchLabel} from './search-label.ts'
import {findSimilar} from './similar.ts'
import {lettersOf, type Query, soundQuery} from './sounded-word.ts'

const maxWords = 3
const minLetters = 5
/** The least score of words within a query, which by chance are more often like a label than a query is. */
const minScore = 0.64

/**
 * Returns the labels that are like some words of a query: *kan je van een melanoon doodgaan*, *wat kost imuno
 * therapie*. More words go before fewer. Cost: a comparison for each run of at most three words.
 */
export function findMisspelt(query: string, candidates: (query: Query) => SearchLabel[]): Answer[] {
	const words = queryWords(query)
	const letters = words.map(({text}) => foldText(text))
	const answers: Answer[] = []
	for (let count = Math.min(maxWords, words.length - 1); count > 0; count--) {
		for (let first = 0; first + count <= words.length; first++) {
			const run = words.slice(first, first + count)
			const [start, end] = [run[0]?.text ?? '', run.at(-1)?.text ?? '']
			if (functionWord.test(start) || functionWord.test(end)) continue
			const sounded = soundQuery(run.map(({text}) => text).join(' '))
			if (sounded.letters.length < minLetters) continue
			// Of hepatitis B, hepatitis is no part that asks for hepatitis A.
			const labels = candidates(sounded).filter(label => !isOtherTerm(letters, lettersOf(label)))
			answers.push(...findSimilar(sounded, labels, 'whole').filter(({score}) => score >= minScore))
		}
	}
	return answers
}
