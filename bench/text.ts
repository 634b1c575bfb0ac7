import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {readGold} from '../evaluate/gold.ts'
import {dictionaryWords} from './dictionary.ts'
import {createRandom} from './random.ts'

// The share of longer words that is drawn from the dictionary. A megabyte then contains some ten thousand
// different words, like a megabyte of real Dutch. The sources alone would repeat the same three thousand.
const RARE = 0.15
const LINE = 100
// Categories of gold sentences that are rare in texts for patients.
const CONTRIVED = /ellipsis|address|cut apart|invisible|line break|capitals|abbreviation or word/

/**
 * Generates Dutch text of at least `length` UTF-16 units, the same on every run, in paragraphs of wrapped
 * lines. A Markov chain over the word pairs of the example and the gold sentences keeps the frequencies of
 * the words; the dictionary adds rarer words.
 */
export function generateText(length: number, seed = 1): string {
	const random = createRandom(seed)
	const followers = readFollowers(sourceSentences())
	const rare = dictionaryWords().filter(word => word.length > 5)
	const paragraphs: string[] = []
	for (let size = 0; size < length; ) {
		const sentences = Array.from({length: 3 + Math.floor(random() * 5)}, () =>
			generateSentence(followers, rare, random),
		)
		const paragraph = wrap(sentences.join(' '))
		paragraphs.push(paragraph)
		size += paragraph.length + 2
	}
	// A round trip through a buffer yields one flat string, like text read from a file.
	return Buffer.from(`${paragraphs.join('\n\n')}\n`).toString()
}

function sourceSentences(): string[] {
	const example = readFileSync('examples/gezondheidstekst.md', 'utf8')
	const exampleSentences = example
		.split(/\n{2,}/)
		.filter(block => !/^[#>|-]/.test(block))
		.map(block => block.replace(/[*_`]/g, '').replace(/\s+/g, ' '))
		.flatMap(block => block.split(/(?<=[.?!]) /))
	const goldSentences = readGold(pathToFileURL('evaluate/gold/'))
		.flatMap(({sentences}) => sentences)
		.filter(({category}) => !CONTRIVED.test(category))
		.map(({text}) => text)
	return [...exampleSentences, ...goldSentences].filter(sentence => /^[^\n]+[.?!]$/.test(sentence))
}

function readFollowers(sentences: readonly string[]): Map<string, string[]> {
	const followers = new Map<string, string[]>()
	for (const sentence of sentences) {
		let previous = ''
		for (const word of [...sentence.split(' '), '']) {
			const next = followers.get(previous)
			if (next === undefined) followers.set(previous, [word])
			else next.push(word)
			previous = word
		}
	}
	return followers
}

function generateSentence(
	followers: ReadonlyMap<string, readonly string[]>,
	rare: readonly string[],
	random: () => number,
): string {
	const words: string[] = []
	for (let word = pick(followers.get('') ?? [], random); word !== ''; ) {
		words.push(/^[a-z]{6,}$/.test(word) && random() < RARE ? pickRare(rare, random) : word)
		word = words.length < 40 ? pick(followers.get(word) ?? [''], random) : ''
	}
	return words.join(' ')
}

function pick(words: readonly string[], random: () => number): string {
	return words[Math.floor(random() * words.length)] ?? ''
}

/** Picks by Zipf's law: the word of rank r with a probability proportional to 1 / r. */
function pickRare(words: readonly string[], random: () => number): string {
	return words[Math.floor(words.length ** random()) - 1] ?? ''
}

function wrap(text: string): string {
	let column = 0
	return text
		.split(' ')
		.map(word => {
			const fits = column === 0 || column + 1 + word.length <= LINE
			const separator = column === 0 ? '' : fits ? ' ' : '\n'
			column = fits && column > 0 ? column + 1 + word.length : word.length
			return separator + word
		})
		.join('')
}
