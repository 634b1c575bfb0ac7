import {readFileSync} from 'node:fs'
import type {createMatcher} from '../src/engine/matcher.ts'
import {findCompounds} from './large.ts'

/** A word drawn at random, with the label that is a part of it, if one is. */
interface DrawnWord {
	readonly word: string
	readonly label: string | undefined
	/** Whether the label is a part of the word in another sense than its own. */
	readonly isOtherSense: boolean
}

/** The words drawn from one group, such as those that were marked on the day of the draw. */
interface DrawnGroup {
	readonly name: string
	/** How many words the group had. */
	readonly size: number
	readonly words: readonly DrawnWord[]
}

/** What a matcher does with the words drawn from one group. */
export interface GroupFigures {
	readonly name: string
	readonly size: number
	readonly words: number
	readonly right: number
	readonly otherSense: number
	readonly wrong: number
	/** Words with a label as a part that are not marked. */
	readonly missed: number
}

/** Runs a matcher with the labels of `large/labels.txt` over the words of `large/random.txt`. */
export function measureRandom(create: typeof createMatcher): GroupFigures[] {
	const groups = readGroups()
	const words = groups.flatMap(group => group.words.map(({word}) => word))
	const found = new Map(findCompounds(create, words).map(({word, label}) => [word, label]))
	return groups.map(({name, size, words}) => {
		const marked = words.filter(({word}) => found.has(word))
		const isRight = ({word, label}: DrawnWord) => found.get(word) === label
		const otherSense = marked.filter(word => isRight(word) && word.isOtherSense).length
		const right = marked.filter(isRight).length - otherSense
		return {
			name,
			size,
			words: words.length,
			right,
			otherSense,
			wrong: marked.length - right - otherSense,
			missed: words.filter(({word, label}) => label !== undefined && !found.has(word)).length,
		}
	})
}

/** Estimates a count over all words of some groups from the words drawn from each. */
export function estimate(groups: readonly GroupFigures[], count: (group: GroupFigures) => number): number {
	return groups.reduce((sum, group) => sum + (count(group) * group.size) / group.words, 0)
}

/** Reads `random.txt`: `= marked 1957` begins a group; `+ word label`, `~ word label` or `- word` is a word of it. */
function readGroups(): DrawnGroup[] {
	const groups: (DrawnGroup & {words: DrawnWord[]})[] = []
	const file = readFileSync(new URL('./large/random.txt', import.meta.url), 'utf8')
	for (const line of file.split('\n')) {
		const [verdict, word = '', label] = line.split(' ')
		if (verdict === '=') groups.push({name: word, size: Number(label), words: []})
		else if (verdict === '+' || verdict === '~' || verdict === '-')
			groups.at(-1)?.words.push({word, label: wholeLabel(line), isOtherSense: verdict === '~'})
	}
	return groups
}

/** Returns what follows the word on a line, since a label may have spaces; `undefined` if nothing does. */
function wholeLabel(line: string): string | undefined {
	return /^. \S+ (.+)$/.exec(line)?.[1]
}
