import {inflect} from '../dutch/index.ts'
import {HIDDEN} from '../engine/label-form.ts'
import {firstIndexWhere} from '../text/first-index-where.ts'
import {foldText} from '../text/fold.ts'
import type {SearchLabel} from './search-label.ts'

/** A label that begins with given letters, at its start or at a later word. */
export interface Start {
	/** The letters of the label from that word on. */
	readonly letters: string
	readonly label: SearchLabel
	/** Index of the word that begins so: 0 for the start of the label. */
	readonly word: number
	/**
	 * Its number among all starts, best first, whatever is typed: the start of a label before a later word, short
	 * before long.
	 */
	readonly order: number
}

/** A label of which a form begins with given letters. */
export interface InflectedStart {
	readonly label: SearchLabel
	/** Whether the letters are the whole form. */
	readonly isWhole: boolean
}

/** The starts of all labels and of their words, in the order of their letters. */
export interface Starts {
	/** Returns the labels with a word that begins with these letters; each label may be there more than once. */
	startingWith(letters: string): Start[]
	/** Returns the same, best first: what the letters are the whole of, then in their `order`. */
	inOrder(letters: string): Iterable<Start>
	/** Returns the best of them, or the best of one concept. */
	best(letters: string, conceptIndex?: number): Start | undefined
	/** Returns the labels with a form that begins with these letters, while the label doesn't: *leukocyte*, of leukocyten. */
	inflectedStartingWith(letters: string): InflectedStart[]
}

/** An altLabel counts as so many letters longer than a prefLabel. */
const ALT_LABEL_LENGTH = 4

/** Returns the number of letters of a label, and some more if it is no prefLabel. */
export function rankedLength({letters, rank}: SearchLabel): number {
	return letters.length + rank * ALT_LABEL_LENGTH
}

/** Inflection changes at most this many letters at the end of a label: crisis, crises; genus, genera. */
const MAX_CHANGED = 3

/**
 * Creates the index of the starts of labels; hidden labels have none. `perifeer zenuwstelsel` is in it as
 * `perifeerzenuwstelsel` and as `zenuwstelsel`, so that a query may have more than one of its words. Cost: linear in
 * the words of the labels, and sorting; a question costs as much as the labels that it returns.
 */
export function createStarts(labels: readonly SearchLabel[]): Starts {
	const byOrder = labels
		.filter(({rank}) => rank !== HIDDEN)
		.flatMap(label => {
			let offset = 0
			return label.words.map(({letters}, word) => {
				const start = {letters: label.letters.slice(offset), label, word}
				offset += letters.length
				return start
			})
		})
		.sort(compareStarts)
		.map((start, order): Start => ({...start, order}))
	const starts = [...byOrder].sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0))

	const labelsByStem = new Map<string, SearchLabel[]>()
	for (const {word, label} of byOrder) {
		if (word > 0) continue
		const stem = label.letters.slice(0, -MAX_CHANGED)
		const sameStem = labelsByStem.get(stem)
		if (sameStem) sameStem.push(label)
		else labelsByStem.set(stem, [label])
	}
	const formsByLabel = new Map<SearchLabel, readonly string[]>()
	const formsOf = (label: SearchLabel) => {
		const forms = formsByLabel.get(label) ?? inflect(label.text).map(foldText)
		formsByLabel.set(label, forms)
		return forms
	}
	// Numbers are read and sorted some ten times faster than objects.
	const orders = Uint32Array.from(starts, ({order}) => order)
	const owners = Uint32Array.from(starts, ({label}) => label.conceptIndex)

	const from = (letters: string) => firstIndexWhere(starts, start => start.letters >= letters)
	const to = (letters: string) =>
		firstIndexWhere(starts, start => start.letters > letters && !start.letters.startsWith(letters))
	const range = (letters: string) => starts.slice(from(letters), to(letters))
	const whole = (letters: string) =>
		starts
			.slice(
				from(letters),
				firstIndexWhere(starts, start => start.letters > letters),
			)
			.filter(({word}) => word === 0)
			.sort((a, b) => a.order - b.order)

	return {
		startingWith: range,
		*inOrder(letters) {
			yield* whole(letters)
			for (const order of orders.slice(from(letters), to(letters)).sort()) {
				const start = byOrder[order]
				if (start) yield start
			}
		},
		best(letters, conceptIndex) {
			const isMeant = (owner: number | undefined) => conceptIndex === undefined || owner === conceptIndex
			const [label] = whole(letters).filter(({label}) => isMeant(label.conceptIndex))
			if (label) return label
			const end = to(letters)
			let lowest = Number.POSITIVE_INFINITY
			for (let i = from(letters); i < end; i++)
				if (isMeant(owners[i])) lowest = Math.min(lowest, orders[i] ?? lowest)
			return byOrder[lowest]
		},
		inflectedStartingWith(letters) {
			const stems = Array.from({length: letters.length + 1}, (_, length) => letters.slice(0, length))
			return stems
				.flatMap(stem => labelsByStem.get(stem) ?? [])
				.filter(label => !label.letters.startsWith(letters))
				.flatMap(label => {
					const forms = formsOf(label).filter(form => form.startsWith(letters))
					return forms.length === 0 ? [] : [{label, isWhole: forms.includes(letters)}]
				})
		},
	}
}

type UnorderedStart = Omit<Start, 'order'>

function compareStarts(a: UnorderedStart, b: UnorderedStart): number {
	return (
		Number(a.word > 0) - Number(b.word > 0) ||
		rankedLength(a.label) - rankedLength(b.label) ||
		a.label.rank - b.label.rank ||
		a.label.text.length - b.label.text.length ||
		a.label.conceptIndex - b.label.conceptIndex
	)
}
