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

/** The starts of all labels and of their words, in the order of their letters. */
export interface Starts {
	/** Returns the labels with a word that begins with these letters; each label may be there more than once. */
	startingWith(letters: string): Start[]
	/** Returns the labels with a form that begins with these letters, while the label doesn't: *leukocyte*, of leukocyten. */
	inflectedStartingWith(letters: string): InflectedStart[]
}

/** Inflection changes at most this many letters at the end of a label: crisis, crises; genus, genera. */
const MAX_CHANGED = 3

/**
 * Creates the index of the starts of labels; hidden labels have none. `perifeer zenuwstelsel` is in it as
 * `perifeerzenuwstelsel` and as `zenuwstelsel`, so that a query may have more than one of its words. Cost: linear in
 * the words of the labels, and sorting; a question costs as much as the labels that it returns.
 */
export function createStarts(labels: readonly SearchLabel[]): Starts {
	const starts = labels
		.filter(({rank}) => rank !== HIDDEN)
		.flatMap(label => {
			let offset = 0
			return label.words.map(({letters}, word) => {
				const start = {letters: label.letters.slice(offset), label, word}
				offset += letters.length
				return start
			})
		})
		.sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0))

	const range = (letters: string) =>
		starts.slice(
			firstIndexWhere(starts, start => start.letters >= letters),
			firstIndexWhere(starts, start => start.letters > letters && !start.letters.startsWith(letters)),
		)

	return {
		startingWith: range,
		inflectedStartingWith(letters) {
			return range(letters.slice(0, -MAX_CHANGED))
				.filter(({word, label}) => word === 0 && letters.startsWith(label.letters.slice(0, -MAX_CHANGED)))
				.filter(({label}) => !label.letters.startsWith(letters))
				.flatMap(({label}) => {
					const forms = inflect(label.text)
						.map(foldText)
						.filter(form => form.startsWith(letters))
					return forms.length === 0 ? [] : [{label, isWhole: forms.includes(letters)}]
				})
		},
	}
}
