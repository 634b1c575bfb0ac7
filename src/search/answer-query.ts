import {functionWord} from '../dutch/index.ts'
import {type Answer, bestPerConcept} from './answer.ts'
import {findBeginning} from './beginning.ts'
import {findMisspelt} from './misspelt-inside.ts'
import {findMisspeltPart} from './misspelt-part.ts'
import type {SearchIndex} from './search-index.ts'
import {findSimilar} from './similar.ts'
import {soundQuery} from './sounded-word.ts'

/** The least score of a label that is hardly different from the query. */
const nearScore = 0.69
/** The b12 of vit b12. */
const wordWithFigure = /[a-z]\d|\d[a-z]/

/**
 * Returns what answers a query that was typed to its end, best first. What is less certain is only looked for where
 * nothing nearer was found: words inside the query unless it is a label or hardly different from one, misspelt words
 * inside it if nothing else was found, and the meaning last.
 */
export function answerQuery(index: SearchIndex, typed: string): Answer[] {
	const query = soundQuery(typed)
	const whole = index.whole(typed)
	// A label may be a function word, but no one who types one means a label like it: onder, onderhuids.
	if (functionWord.test(query.letters)) return bestPerConcept(whole)
	const beginning = findBeginning(index.starts, query)
	const candidates = index.candidates(query)
	const similar = findSimilar(query, candidates, 'finished', whole.length > 0)
	const near = similar.filter(({score}) => score >= nearScore)
	// One word that is near a label can only be a compound of something else.
	const isCertain = whole.length > 0 || (near.length > 0 && query.words.length === 1)
	const held = isCertain ? [] : index.inside(typed)
	// auto-immunziekte: auto-immuunziekte, rather than the auto-immuun inside it; but hepatitis, of hepatitis B.
	const heldConcepts = new Set(held.map(({label}) => label.conceptIndex))
	const isNear = near.some(({label}) => !heldConcepts.has(label.conceptIndex))
	const inside = isNear ? [] : held
	const isFound = whole.length + inside.length + beginning.length + near.length > 0
	const misspelt = isFound ? [] : findMisspelt(typed, index.candidates)
	const withFigure = isFound ? [] : query.words.filter(({letters}) => wordWithFigure.test(letters))
	const figures = withFigure.flatMap(word => findBeginning(index.starts, word))
	const parts = isFound || similar.length > 0 ? [] : findMisspeltPart(query, candidates)
	const answers = [...whole, ...inside, ...beginning, ...similar, ...misspelt, ...figures, ...parts]
	// One everyday word says too little.
	const isDescription = answers.length === 0 && query.words.length > 1
	return bestPerConcept(isDescription ? index.meaning(typed) : answers)
}
