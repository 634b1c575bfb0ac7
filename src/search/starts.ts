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
}

/** A label of which a form begins with given letters. */
export interface InflectedStart {
	readonly label: SearchLabel
	/** Whether the letters are the whole form. */
	readonly isWhole: boolean
}

/** The starts of all labels and of their words. */
export interface Starts {
	/**
	 * Returns the labels with a word that begins with these letters, in the order of what follows; each label may be
	 * there more than once.
	 */
	startingWith(letters: string): readonly Start[]
	/**
	 * Returns the same, best first: what the letters are the whole of, then the starts of labels before later words,
	 * short before long. What the letters are the whole of comes twice.
	 */
	inOrder(letters: string): Iterable<Start>
	/** Returns the best of them, or the best of one concept. */
	best(letters: string, conceptIndex?: number): Start | undefined
	/** Returns the labels with a form that begins with these letters, while the label doesn't: *leukocyte*, of leukocyten. */
	inflectedStartingWith(letters: string): InflectedStart[]
}

/** An altLabel counts as so many letters longer than a prefLabel. */
const ALT_LABEL_LENGTH = 4
/** Inflection changes at most this many letters at the end of a label: crisis, crises; genus, genera. */
const MAX_CHANGED = 3

/**
 * Creates the index of the starts of labels; hidden labels have none. `perifeer zenuwstelsel` is in it as
 * `perifeerzenuwstelsel` and as `zenuwstelsel`, so that a query may have more than one of its words. Cost: linear in
 * the words of the labels. The first question about a letter sorts the starts with it; each question then costs as
 * much as the labels that begin so.
 */
export function createStarts(labels: readonly SearchLabel[]): Starts {
	const startsByLetter = new Map<string, Start[]>()
	for (const start of labels.filter(({rank}) => rank !== HIDDEN).flatMap(startsOf)) {
		const letter = start.letters.charAt(0)
		const same = startsByLetter.get(letter)
		if (same) same.push(start)
		else startsByLetter.set(letter, [start])
	}
	const indexes = new Map<string, Starts>()
	const indexOf = (letters: string): Starts => {
		const letter = letters.charAt(0)
		const index = indexes.get(letter) ?? indexStarts(startsByLetter.get(letter) ?? [])
		indexes.set(letter, index)
		return index
	}
	return {
		startingWith: letters => indexOf(letters).startingWith(letters),
		inOrder: letters => indexOf(letters).inOrder(letters),
		best: (letters, conceptIndex) => indexOf(letters).best(letters, conceptIndex),
		inflectedStartingWith: letters => indexOf(letters).inflectedStartingWith(letters),
	}
}

/** Returns the start of a label and of each of its later words. */
function startsOf(label: SearchLabel): Start[] {
	let offset = 0
	return label.words.map(({letters}, word) => {
		const start = {letters: label.letters.slice(offset), label, word}
		offset += letters.length
		return start
	})
}

/** Creates the index of the starts with one first letter. */
function indexStarts(unordered: readonly Start[]): Starts {
	const byOrder = [...unordered].sort(compareStarts)
	// Starts by their numbers in that order, which are read and sorted some ten times faster than the starts.
	const orders = Uint32Array.from(byOrder.keys()).sort((a, b) => compareLetters(byOrder[a], byOrder[b]))
	const starts = Array.from(orders, order => byOrder[order]).filter(start => start !== undefined)
	const owners = Uint32Array.from(starts, ({label}) => label.conceptIndex)
	const labelsByStem = groupByStem(starts.filter(({word}) => word === 0).map(({label}) => label))
	const formsByLabel = new Map<SearchLabel, readonly string[]>()

	const from = (letters: string) => firstIndexWhere(starts, start => start.letters >= letters)
	const to = (letters: string) =>
		firstIndexWhere(starts, start => start.letters > letters && !start.letters.startsWith(letters))
	const whole = (letters: string) =>
		starts
			.slice(
				from(letters),
				firstIndexWhere(starts, start => start.letters > letters),
			)
			.filter(({word}) => word === 0)
			.sort(compareStarts)
	const formsOf = (label: SearchLabel) => {
		const forms = formsByLabel.get(label) ?? inflect(label.text).map(foldText)
		formsByLabel.set(label, forms)
		return forms
	}

	return {
		startingWith: letters => starts.slice(from(letters), to(letters)),
		*inOrder(letters) {
			yield* whole(letters)
			for (const order of orders.slice(from(letters), to(letters)).sort()) {
				const start = byOrder[order]
				if (start) yield start
			}
		},
		best(letters, conceptIndex) {
			const isMeant = (owner: number | undefined) => conceptIndex === undefined || owner === conceptIndex
			const label = whole(letters).find(({label}) => isMeant(label.conceptIndex))
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

/** Groups labels by the letters that inflection doesn't change. */
function groupByStem(labels: readonly SearchLabel[]): Map<string, SearchLabel[]> {
	const labelsByStem = new Map<string, SearchLabel[]>()
	for (const label of labels) {
		const stem = label.letters.slice(0, -MAX_CHANGED)
		const sameStem = labelsByStem.get(stem)
		if (sameStem) sameStem.push(label)
		else labelsByStem.set(stem, [label])
	}
	return labelsByStem
}

/** Returns the number of letters of a label, and some more if it is no prefLabel. */
export function rankedLength({letters, rank}: SearchLabel): number {
	return letters.length + rank * ALT_LABEL_LENGTH
}

function compareStarts(a: Start, b: Start): number {
	return (
		Number(a.word > 0) - Number(b.word > 0) ||
		rankedLength(a.label) - rankedLength(b.label) ||
		a.label.rank - b.label.rank ||
		a.label.text.length - b.label.text.length ||
		a.label.conceptIndex - b.label.conceptIndex
	)
}

function compareLetters(a: Start | undefined, b: Start | undefined): number {
	const [left = '', right = ''] = [a?.letters, b?.letters]
	return left < right ? -1 : left > right ? 1 : 0
}
