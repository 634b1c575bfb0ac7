import type {Concept} from '../../src/glossary/concept.ts'
import {concepts} from '../../src/glossary/dataset.ts'
import {medicalWords} from './medical-words.ts'
import written from './misspellings.json' with {type: 'json'}
import everyday from './unrelated.json' with {type: 'json'}

/** Concepts are split, not misspellings, so that what is learnt in one half does not help in the other. */
export const halves = ['tuning', 'checking'] as const

/** A misspelling and the id of the concept that is meant. */
export interface Misspelling {
	readonly id: string
	readonly text: string
	readonly half: (typeof halves)[number]
}

/** All misspellings. In order of id, every second concept belongs to the tuning half. */
export const misspellings: readonly Misspelling[] = Object.entries(written).flatMap(([id, texts], i) =>
	texts.map((text): Misspelling => ({id, text, half: i % 2 === 0 ? 'tuning' : 'checking'})),
)

/** 200 everyday words per half. Each half was written before it was first searched for. */
export const unrelated: Readonly<Record<(typeof halves)[number], readonly string[]>> = everyday

/** Returns the bundled dataset without hiddenLabels: misspellings that are listed need no fuzzy search. */
export function glossary(): Concept[] {
	return concepts.map(concept => ({...concept, hiddenLabel: []}))
}

/** Returns the concepts that have misspellings: those of the word lists in the documents. */
export function misspelt(): Concept[] {
	const ids = new Set(Object.keys(written))
	return glossary().filter(({id}) => ids.has(id))
}

/**
 * Returns `count` more concepts whose labels look medical. Excludes the labels of the dataset, and words with
 * a part that begins with an unrelated word: in a glossary with *muziektherapie* the word *muziek* is not
 * unrelated.
 */
export function padded(count: number): Concept[] {
	const labels = new Set(concepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel]))
	const beginsUnrelated = new RegExp(`(?:^|-)(?:${halves.flatMap(half => unrelated[half]).join('|')})`)
	const withoutDiacritics = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
	return medicalWords(count, word => labels.has(word) || beginsUnrelated.test(withoutDiacritics(word))).map(
		paddingConcept,
	)
}

function paddingConcept(word: string): Concept {
	return {
		id: `other-${word}`,
		prefLabel: word,
		altLabel: [],
		hiddenLabel: [],
		definition: '',
		related: [],
		source: [],
	}
}
