import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {concepts} from '../src/glossary/dataset.ts'

/** Medical words that a reader knows, or that their sentence makes clear. */
const allowed = new Set([
	'allergie',
	'allergisch',
	'baarmoeder',
	'bacterie',
	'bloedvat',
	'borstbeen',
	'eiwit',
	'erfelijk',
	'infectie',
	'laboratorium',
	'microscoop',
	'ontsteking',
	'parasiet',
	'pfeiffer',
	'ruggenmerg',
	'schimmel',
	'zenuwcel',
	'zenuwstelsel',
])
const allowedStems = new Set([...allowed].map(stem))
/** Everyday words of eight letters or more. Before adding one, ask: would a reader of twelve know it? */
const everyday = new Set(readFileSync('test/fixtures/gewone-woorden.txt', 'utf8').trimEnd().split('\n'))
/** Stems of whole labels, since half a term explains nothing. */
const labels = new Set(concepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel].map(stem)))

/**
 * Removes the ending of a plural or an adjective, by simpler rules than those of the matcher: cellen and cel
 * have one stem.
 */
function stem(word: string): string {
	return word
		.toLowerCase()
		.replace(/(?:en|ën|s|n|e)$/, '')
		.replace(/(.)\1$/, '$1')
}

/**
 * The words of eight letters or more in a definition. A compound with a hyphen is one word if it is a label.
 */
function longWords(definition: string): string[] {
	return (definition.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])
		.flatMap(word => (labels.has(stem(word)) ? [] : word.split('-')))
		.map(word => word.toLowerCase())
		.filter(word => word.length >= 8 && !labels.has(stem(word)))
}

test.each(concepts.map(({id, definition}) => [id, definition]))(
	'%s is explained in known words',
	(_, definition) => {
		expect(
			longWords(definition).filter(word => !everyday.has(word) && !allowedStems.has(stem(word))),
		).toEqual([])
	},
)

test('every listed word is used, is not a label, and is listed once', () => {
	const used = new Set(concepts.flatMap(({definition}) => longWords(definition)))
	const usedStems = new Set([...used].map(stem))
	expect([...everyday].filter(word => !used.has(word))).toEqual([])
	expect([...everyday].filter(word => labels.has(stem(word)) || allowedStems.has(stem(word)))).toEqual([])
	expect([...everyday]).toEqual([...everyday].sort())
	expect([...allowed].filter(word => !usedStems.has(stem(word)))).toEqual([])
})
