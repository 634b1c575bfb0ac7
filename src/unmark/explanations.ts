import type {Match} from '../engine/matcher.ts'
import {isPublishedDefinition} from '../glossary/published.ts'
import {briefExplanation} from '../marking/explanation.ts'
import {explanationEndAt} from '../marking/in-brackets.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** An explanation in brackets after a match. */
export interface Explained {
	/** Offset after the closing bracket. */
	readonly end: number
	/** Whether it is ours, and not one that somebody edited. */
	readonly isOurs: boolean
}

// A definition that was published has at most two sentences.
const maxLength = 1000

/**
 * Returns the explanation directly after a match, with the space before its bracket: one that a mark writes for
 * its concepts, one with a definition that was published once, or one that starts or ends as a mark would write
 * it. Any other text in brackets is the author's.
 */
export function explanationAfter(text: string, match: Match): Explained | undefined {
	if (!/^\s\(/.test(text.slice(match.end, match.end + 2))) return
	const start = match.end + 2
	const end = explanationEndAt(text, match.end, match.concepts)
	if (end !== undefined) return {end, isOurs: true}
	const ends = [...text.slice(start, start + maxLength).matchAll(/\)/g)].slice(0, 5)
	for (const {index} of ends) {
		if (isPublishedExplanation(text.slice(start, start + index), match))
			return {end: start + index + 1, isOurs: true}
	}
	const [first] = ends
	if (first && isAlike(text.slice(start, start + first.index), briefExplanation(match.concepts, match)))
		return {end: start + first.index + 1, isOurs: false}
	return
}

/** Whether a text in brackets is a whole definition that was published, as a mark would have written it. */
function isPublishedExplanation(text: string, {concepts}: Match): boolean {
	const explanation = collapseWhiteSpace(text)
	const labels = concepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel])
	const rests = labels
		.map(label => `${collapseWhiteSpace(label)}: `)
		.filter(start => explanation.startsWith(start))
		.map(start => explanation.slice(start.length))
	return [explanation, ...rests].some(clause => {
		const sentence = clause.replace(/^(?:ij|\p{Ll})/u, first => first.toUpperCase())
		return [sentence, clause].some(
			start => isPublishedDefinition(`${start}.`) || isPublishedDefinition(start),
		)
	})
}

/** Whether two texts have their first or last three words in common. */
function isAlike(text: string, other: string): boolean {
	const [words, otherWords] = [text, other].map(words => collapseWhiteSpace(words).split(' '))
	if (!words || !otherWords || words.length < 3 || otherWords.length < 3) return false
	return [(all: string[]) => all.slice(0, 3), (all: string[]) => all.slice(-3)].some(
		part => part(words).join(' ') === part(otherWords).join(' '),
	)
}
