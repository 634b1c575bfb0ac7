import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {readGold} from '../evaluate/gold.ts'
import {dictionaryWords} from './dictionary.ts'
import {createRandom} from './random.ts'

// So many of the longer words are drawn from the dictionary: a megabyte then holds some ten thousand different words, as a
// megabyte of Dutch does. The sources alone would repeat the same three thousand.
const RARE = 0.15
const LINE = 100
// Categories of gold sentences that no text for patients is full of.
const CONTRIVED = /ellipsis|address|cut apart|invisible|line break|capitals|abbreviation or word/

/**
 * Dutch text of at least `length` UTF-16 units, the same at every run: sentences that follow the pairs of words of the example
 * and of the gold sentences, and so keep how often each word occurs, with rarer words from the dictionary, in paragraphs of wrapped lines.
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
	// Cut from a buffer, so that the text is one flat string as a file gives it.
	return Buffer.from(`${paragraphs.join('\n\n')}\n`).toString()
}

function sourceSentences(): string[] {
	const example = readFileSync('examples/gezondheidstekst.md', 'utf8')
	const prose = example
		.split(/\n{2,}/)
		.filter(block => !/^[#>|-]/.test(block))
		.map(block => block.replace(/[*_`]/g, '').replace(/\s+/g, ' '))
		.flatMap(block => block.split(/(?<=[.?!]) /))
	const gold = readGold(pathToFileURL('evaluate/gold/'))
		.flatMap(({sentences}) => sentences)
		.filter(({category}) => !CONTRIVED.test(category))
		.map(({text}) => text)
	return [...prose, ...gold].filter(sentence => /^[^\n]+[.?!]$/.test(sentence))
}

function readFollowers(sentences: readonly string[]): Map<string, string[]> {
	const followers = new Map<string, string[]>()
	for (const sentence of sentences) {
		let before = ''
		for (const word of [...sentence.split(' '), '']) {
			const known = followers.get(before)
			if (known === undefined) followers.set(before, [word])
			else known.push(word)
			before = word
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

/** By Zipf's law: the word of rank r is drawn in proportion to 1 / r. */
function pickRare(words: readonly string[], random: () => number): string {
	return words[Math.floor(words.length ** random()) - 1] ?? ''
}

function wrap(text: string): string {
	let column = 0
	return text
		.split(' ')
		.map(word => {
			const fits = column === 0 || column + 1 + word.length <= LINE
			const joint = column === 0 ? '' : fits ? ' ' : '\n'
			column = fits && column > 0 ? column + 1 + word.length : word.length
			return joint + word
		})
		.join('')
}
