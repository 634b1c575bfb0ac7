import {functionWord, layStems, lightStem} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {foldText} from '../text/fold.ts'
import type {Answer} from './answer.ts'
import {queryWords} from './query-words.ts'

/** How much a word counts that is another word for one of the definition (lijf, lichaam), or shares a part with it. */
const layShare = 0.8
const partShare = 0.5
const minPart = 4
/** So many words of a query must be in a definition: both of two, and of more than two also one and a part. */
const minWords = 1.3
/** The least share of a query, by weight of its words, that a definition must have. */
const minShare = 0.15
const maxAnswers = 10

/**
 * Compiles the definitions and labels of a glossary into a function that finds concepts by what they mean, for a
 * person who doesn't know the word: *ziekte waarbij het lichaam zichzelf aanvalt*. At least two words of the query
 * must be in the definition; a word that few definitions have weighs most. Scores are from 0.4 to 0.6.
 *
 * Cost: compiling is linear in the definitions; a query in the number of their different words.
 */
export function createMeaningSearch(concepts: readonly Concept[]): (query: string) => Answer[] {
	const conceptsByStem = new Map<string, Set<number>>()
	for (const [conceptIndex, {prefLabel, altLabel, definition}] of concepts.entries()) {
		for (const stem of stemsIn([prefLabel, ...altLabel, definition].join(' '))) {
			const indexes = conceptsByStem.get(stem)
			if (indexes) indexes.add(conceptIndex)
			else conceptsByStem.set(stem, new Set([conceptIndex]))
		}
	}

	return query => {
		const stems = [...new Set(stemsIn(query).flatMap(stem => partsOf(stem, conceptsByStem)))]
		const found = new Map<number, {weight: number; words: number}>()
		let total = 0
		for (const stem of stems) {
			const shares = sharesOf(stem, conceptsByStem)
			const weight = Math.log(1 + concepts.length / (1 + shares.size))
			total += weight
			for (const [conceptIndex, share] of shares) {
				const before = found.get(conceptIndex)
				found.set(conceptIndex, {
					weight: (before?.weight ?? 0) + share * weight,
					words: (before?.words ?? 0) + share,
				})
			}
		}
		return [...found]
			.filter(([, {words}]) => words >= (stems.length > 2 ? minWords : 2))
			.map(([conceptIndex, {weight}]) => ({
				conceptIndex,
				share: weight / total,
			}))
			.filter(({share}) => share >= minShare)
			.sort((a, b) => b.share - a.share)
			.slice(0, maxAnswers)
			.map(({conceptIndex, share}) => ({
				label: {text: concepts[conceptIndex]?.prefLabel ?? '', rank: 0, conceptIndex},
				kind: 'definition',
				score: 0.4 + 0.2 * share,
			}))
	}
}

/** Returns the stems of the words of a text that say something, each once. */
function stemsIn(text: string): string[] {
	const letters = queryWords(text).flatMap(word => word.text.split('-').map(foldText))
	return [...new Set(letters.filter(word => word.length > 2 && !functionWord.test(word)).map(lightStem))]
}

/** Splits a compound that no definition has into two words that definitions have: leverontsteking. */
function partsOf(stem: string, known: ReadonlyMap<string, unknown>): string[] {
	if (known.has(stem)) return [stem]
	for (let length = stem.length - minPart; length >= minPart; length--) {
		const first = stem.slice(0, length)
		const rest = [stem.slice(length), stem.slice(length).replace(/^(?:en|e|s)/, '')].map(lightStem)
		const last = rest.find(part => part.length >= minPart - 1 && known.has(part))
		if (known.has(lightStem(first)) && last !== undefined) return [lightStem(first), last]
	}
	return [stem]
}

/** Returns how much each concept has of a stem: the word, another for it, or a word with which it shares a part. */
function sharesOf(
	stem: string,
	conceptsByStem: ReadonlyMap<string, ReadonlySet<number>>,
): Map<number, number> {
	const shares = new Map<number, number>()
	const add = (indexes: Iterable<number>, share: number) => {
		for (const index of indexes) shares.set(index, Math.max(share, shares.get(index) ?? 0))
	}
	add(conceptsByStem.get(stem) ?? [], 1)
	for (const other of layStems(stem)) add(conceptsByStem.get(other) ?? [], layShare)
	for (const [other, indexes] of conceptsByStem)
		if (isPartOf(stem, other) || isPartOf(other, stem)) add(indexes, partShare)
	return shares
}

function isPartOf(part: string, word: string): boolean {
	return part.length >= minPart && word.length > part.length && (word.startsWith(part) || word.endsWith(part))
}
