import {readFileSync} from 'node:fs'
import type {createMatcher} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {type Part, partOf} from './gold.ts'
import {add, nothing, type Tally} from './tally.ts'

/** A word that contains the letters of a term. */
export interface Word {
	readonly word: string
	/** The term that the word is a compound of, or `null`. */
	readonly term: string | null
	readonly part: Part
}

/** The contents of `compounds/words.txt`. */
export interface CompoundList {
	readonly terms: readonly string[]
	readonly words: readonly Word[]
}

/** Counts for both parts, and the words that the matcher got wrong. */
export interface CompoundFigures {
	readonly matcher: Readonly<Record<Part, Tally>>
	/** The baseline: the longest term whose letters the word contains. */
	readonly substring: Readonly<Record<Part, Tally>>
	readonly faults: readonly {word: Word; found: string | null}[]
}

/**
 * Reads `compounds/words.txt`: a term on a separate line, below it a line of `+` with compounds of that term
 * and a line of `-` with words that merely contain its letters.
 */
export function readCompounds(file = new URL('./compounds/words.txt', import.meta.url)): CompoundList {
	const terms: string[] = []
	const words: Word[] = []
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue
		const [, marker, rest = ''] = /^([+-]) (.*)$/.exec(line.trim()) ?? []
		if (marker === undefined) {
			terms.push(line.trim())
			continue
		}
		const term = marker === '+' ? (terms.at(-1) ?? null) : null
		words.push(...rest.split(' ').map(word => ({word, term, part: partOf(word)})))
	}
	return {terms, words}
}

/** Runs a matcher with all the terms over each word separately, and counts the results. */
export function measureCompounds(
	create: typeof createMatcher,
	{terms, words}: CompoundList,
): CompoundFigures {
	const match = create(terms.map(toConcept))
	const matcher = {tuning: nothing, checking: nothing}
	const substring = {tuning: nothing, checking: nothing}
	const faults: {word: Word; found: string | null}[] = []
	const findSubstring = createSubstringSearch(terms)
	for (const word of words) {
		const [first] = match(word.word)
		const found = first === undefined ? null : first.label
		if (found !== word.term) faults.push({word, found})
		matcher[word.part] = add(matcher[word.part], count(word, found))
		substring[word.part] = add(substring[word.part], count(word, findSubstring(word.word)))
	}
	return {matcher, substring, faults}
}

function toConcept(term: string, index: number): Concept {
	const definition = `De uitleg van ${term}.`
	return {
		id: `term-${index}`,
		prefLabel: term,
		altLabel: [],
		hiddenLabel: [],
		definition,
		related: [],
		source: [],
	}
}

/** Returns a search for the longest term whose letters occur in a word, ignoring diacritics and hyphens. */
function createSubstringSearch(terms: readonly string[]): (word: string) => string | null {
	const byLength = [...terms].sort((a, b) => b.length - a.length)
	return word => byLength.find(term => letters(word).includes(letters(term))) ?? null
}

function letters(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}-]/gu, '')
}

function count({term}: Word, found: string | null): Tally {
	return {
		...nothing,
		items: 1,
		negatives: term === null ? 1 : 0,
		clean: term === null && found === null ? 1 : 0,
		expected: term === null ? 0 : 1,
		found: found === null ? 0 : 1,
		right: found !== null && found === term ? 1 : 0,
	}
}
