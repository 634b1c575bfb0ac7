import {readFileSync} from 'node:fs'
import type {checkText} from '../src/check/index.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {concepts as bundled} from '../src/glossary/dataset.ts'

/** A word in a sentence, from one of the files of `spelling/`. */
export interface SpellingCase {
	readonly glossary: string
	readonly word: string
	/** The label that is meant, or that a right word resembles. */
	readonly label: string
	readonly sentence: string
}

/** What the spelling report says about planted slips, and about right words that look like slips. */
export interface SpellingFigures {
	/** Slips that are reported with the term that was meant. */
	readonly found: readonly SpellingCase[]
	/** Slips that are reported as another term. */
	readonly mistaken: readonly SpellingCase[]
	readonly missed: readonly SpellingCase[]
	/** Right words that are left alone, and those that are reported. */
	readonly silent: readonly SpellingCase[]
	readonly reported: readonly SpellingCase[]
}

/** Runs a check over the sentences of `spelling/`, each with the glossary that it was written for. */
export function measureSpelling(check: typeof checkText): SpellingFigures {
	const glossaries = new Map([
		['bundled', bundled],
		['large', readLines('large/labels.txt').map(toConcept)],
	])
	const reportsOn = ({glossary, word, sentence}: SpellingCase) =>
		check(sentence, glossaries.get(glossary) ?? []).spelling.filter(report => report.word.includes(word))
	const isMeant = (slip: SpellingCase) =>
		reportsOn(slip).some(({concept: {prefLabel, altLabel}}) =>
			[prefLabel, ...altLabel].some(label => label.toLowerCase() === slip.label.toLowerCase()),
		)
	const planted = readCases('planted.tsv')
	const right = readCases('right.tsv')
	const found = planted.filter(isMeant)
	const others = planted.filter(slip => !found.includes(slip))
	const mistaken = others.filter(slip => reportsOn(slip).length > 0)
	const reported = right.filter(word => reportsOn(word).length > 0)
	return {
		found,
		mistaken,
		missed: others.filter(slip => !mistaken.includes(slip)),
		silent: right.filter(word => !reported.includes(word)),
		reported,
	}
}

function readCases(name: string): SpellingCase[] {
	const [, ...lines] = readLines(`spelling/${name}`)
	return lines.map(line => {
		const [glossary = '', word = '', label = '', sentence = ''] = line.split('\t')
		return {glossary, word, label, sentence}
	})
}

function readLines(path: string): string[] {
	const lines = readFileSync(new URL(path, import.meta.url), 'utf8').split('\n')
	return lines.filter(line => line !== '' && !line.startsWith('#'))
}

function toConcept(prefLabel: string, index: number): Concept {
	return {id: `c${index}`, prefLabel, altLabel: [], hiddenLabel: [], definition: 'x', related: [], source: []}
}
