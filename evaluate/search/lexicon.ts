import {dictionaryWords} from '../../bench/dictionary.ts'
import {createMatcher} from '../../src/engine/matcher.ts'
import {concepts} from '../../src/glossary/dataset.ts'
import {createSearch} from '../../src/search/index.ts'
import {foldText} from '../../src/text/fold.ts'

/**
 * Searches for every word of the Dutch spelling dictionary in which `match` finds no term and with which no label
 * begins. Returns how many there are, and those that are answered. Takes a minute or two.
 */
export function answeredWords(): {readonly words: number; readonly answered: readonly string[]} {
	const match = createMatcher(concepts)
	const search = createSearch(concepts)
	const labels = concepts
		.flatMap(({prefLabel, altLabel, hiddenLabel}) => [prefLabel, ...altLabel, ...hiddenLabel])
		.map(foldText)
	const unknown = dictionaryWords().filter(word => {
		const folded = foldText(word)
		return match(word).length === 0 && !labels.some(label => label.startsWith(folded))
	})
	return {words: unknown.length, answered: unknown.filter(word => search(word, {limit: 1}).length > 0)}
}
