import type {Concept} from '../../src/glossary/concept.ts'
import {concepts} from '../../src/glossary/dataset.ts'
import {medicalWords} from './medical-words.ts'
import written from './misspellings.json' with {type: 'json'}
import everyday from './unrelated.json' with {type: 'json'}

/** The concepts are split, not the misspellings, so that nothing is learnt in one half that helps in the other. */
export const halves = ['tuning', 'checking'] as const

/** A misspelling and the id of the concept that is meant. */
export interface Misspelling {
	readonly id: string
	readonly text: string
	readonly half: (typeof halves)[number]
}

/** Every second concept, by id, belongs to the tuning half. */
export const misspellings: readonly Misspelling[] = Object.entries(written).flatMap(([id, texts], i) =>
	texts.map((text): Misspelling => ({id, text, half: i % 2 === 0 ? 'tuning' : 'checking'})),
)

/** Twice 200 everyday words, each half written before it was first searched for. */
export const unrelated: Readonly<Record<(typeof halves)[number], readonly string[]>> = everyday

/** The bundled dataset without hiddenLabels: a glossary that lists a misspelling needs no search for it. */
export function glossary(): Concept[] {
	return concepts.map(concept => ({...concept, hiddenLabel: []}))
}

/** Of these the concepts that are misspelt: those of the documents' own word lists. */
export function misspelt(): Concept[] {
	const ids = new Set(Object.keys(written))
	return glossary().filter(({id}) => ids.has(id))
}

/**
 * `count` other words that look medical. Left out are the labels themselves, and the words with a part that begins with an
 * unrelated word: to a glossary with *muziektherapie* the word *muziek* is not unrelated.
 */
export function padded(count: number): Concept[] {
	const known = new Set(concepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel]))
	const begins = new RegExp(`(?:^|-)(?:${halves.flatMap(half => unrelated[half]).join('|')})`)
	const letters = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
	return medicalWords(count, word => known.has(word) || begins.test(letters(word))).map(otherConcept)
}

function otherConcept(word: string): Concept {
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
