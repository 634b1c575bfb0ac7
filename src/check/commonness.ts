import {isVerbPrefix, lightStem, possibleLinks} from '../dutch/index.ts'
import {foldText} from '../text/fold.ts'

// Longer words are compounds of so many parts that they are rare, whatever the parts.
const MAX_LENGTH = 40
const MIN_PART = 3
// The parts of a compound must be more common than a word by itself: kamerwater is not plain, although water is.
const COMMON_PARTS = 2500

/** How common words are, by a list of plain words. */
export interface Commonness {
	/** Whether a word is a form of a plain word, or a compound of common ones: *hartklachten*, *samengetrokken*. */
	isPlain(word: string): boolean
	/** How rare a word is that is not plain: the rank of the rarest part in its most common split, or Infinity. */
	rarity(word: string): number
}

const compiled = /* @__PURE__ */ new WeakMap<readonly string[], Commonness>()

/** Returns how common words are by a list of plain words, most common first. Compiled once for each array. */
export function commonnessBy(plainWords: readonly string[]): Commonness {
	const commonness = compiled.get(plainWords) ?? compile(plainWords)
	compiled.set(plainWords, commonness)
	return commonness
}

function compile(plainWords: readonly string[]): Commonness {
	const ranks = new Map<string, number>()
	for (const [rank, word] of plainWords.entries()) {
		const stem = lightStem(foldText(word))
		if (!ranks.has(stem)) ranks.set(stem, rank)
	}
	const rankOf = (letters: string) => ranks.get(lightStem(letters)) ?? Infinity

	/** The rank of a part: that of the word, or 0 for a prefix that something follows. */
	function rankOfPart(letters: string, isLast: boolean): number {
		if (!isLast && isVerbPrefix(letters)) return 0
		return letters.length < MIN_PART ? Infinity : rankOf(letters)
	}

	/**
	 * The rank of the rarest part of a word, in the split in which that part is most common. `best[end]` is that of the
	 * first letters up to `end` if a part ends there, or the letters that link it to the next.
	 */
	function rankOfRarestPart(letters: string): number {
		const {length} = letters
		if (length > MAX_LENGTH) return Infinity
		const best = [0]
		const withoutLink = [0]
		for (let end = 1; end <= length; end++) {
			let least = Infinity
			for (let start = 0; start < end; start++) {
				const before = best[start] ?? Infinity
				if (before < least)
					least = Math.min(least, Math.max(before, rankOfPart(letters.slice(start, end), end === length)))
			}
			withoutLink.push(least)
			const links = end === length ? [''] : possibleLinks.filter(link => letters.endsWith(link, end))
			best.push(Math.min(...links.map(link => withoutLink[end - link.length] ?? Infinity)))
		}
		return best[length] ?? Infinity
	}

	const isPlainPart = (letters: string) =>
		Number.isFinite(rankOf(letters)) || rankOfRarestPart(letters) < COMMON_PARTS

	return {
		isPlain: word =>
			Number.isFinite(rankOf(foldText(word))) ||
			word.split('-').every(part => part === '' || isPlainPart(foldText(part))),
		rarity: word =>
			word.split('-').reduce((rarest, part) => Math.max(rarest, rankOfRarestPart(foldText(part))), 0),
	}
}
