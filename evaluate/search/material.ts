import type {Concept} from '../../src/concept.ts'
import labels from './labels.json' with {type: 'json'}
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

/** The concepts that are misspelt, without hiddenLabels: a glossary that lists a misspelling needs no search for it. */
export function glossary(): Concept[] {
	return Object.entries(labels).map(([id, [prefLabel = id, ...altLabel]]) => concept(id, prefLabel, altLabel))
}

/**
 * `count` other words that look medical. Left out are the labels themselves, and the words with a part that begins with an
 * unrelated word: to a glossary with *muziektherapie* the word *muziek* is not unrelated.
 */
export function padded(count: number): Concept[] {
	const known = new Set(Object.values(labels).flat())
	const begins = new RegExp(`(?:^|-)(?:${halves.flatMap(half => unrelated[half]).join('|')})`)
	return medicalWords(count, word => known.has(word) || begins.test(word)).map(word =>
		concept(`other-${word}`, word, []),
	)
}

function concept(id: string, prefLabel: string, altLabel: readonly string[]): Concept {
	return {id, prefLabel, altLabel, hiddenLabel: [], definition: '', related: [], source: []}
}
