import {isAbbreviation} from '../dutch/abbreviation.ts'
import {forms} from '../dutch/inflect/index.ts'
import {
	beginningAt,
	beginningOf,
	beginningOfKey,
	mostLetters,
	NO_BEGINNING,
} from '../dutch/inflect/stable-prefix.ts'
import {keyBehind, type SettledKey, spellingKey} from '../dutch/variants.ts'
import type {Concept} from '../glossary/concept.ts'
import {readPhrase} from '../text/phrase.ts'
import {type GlossaryLabel, isSign, type Term} from './label-form.ts'
import {createKeyFilter} from './prefix-filter.ts'

/** A label whose letters are not counted yet. */
type Listed = Omit<GlossaryLabel, 'letters'>

export interface LabelIndex {
	readonly concepts: readonly Concept[]
	/** Terms with this spelling key, not yet verified against a text. */
	terms(key: string): readonly Term[]
	/** Whether a label has these letters before a cut; `by` is what stands at the cut. */
	continues(folded: string, by: string): boolean
	/** Whether any label has letters with this spelling key before a cut. */
	opens(key: string): boolean
	/** Whether a label or form has these letters, as a whole or before a cut. */
	knows(folded: string): boolean
	/** Whether a label or form may begin with a word, or with two as one; seldom wrong, and only in saying so. */
	mayBegin(word: SettledKey, next?: SettledKey): boolean
	/** Where a label or form that begins at a letter may end; seldom wrong, and only by ends too many. Takes an aligned key. */
	ends(folded: string, aligned: string, start: number): number[]
	/** No form has more letters. */
	readonly longest: number
}

/**
 * Compiles the labels of a glossary. The forms of a label are made when a word is first met that begins as they do, so that the first
 * page costs no more than its own words. Cost: linear in the number of labels; forms are not kept but made again.
 */
export function createLabelIndex(concepts: readonly Concept[]): LabelIndex {
	const labels = concepts.flatMap(listLabels)
	// Most keys are those of one label, and a list for each would cost more than all the rest.
	const known = new Map<string, number | number[]>()
	const openings = new Set<string>()
	const filter = createKeyFilter(labels.length)
	const waiting = new Map<number, number[]>()
	const resolved = new Map<string, readonly Term[]>()
	let longest = 0

	labels.forEach((label, place) => {
		longest = Math.max(longest, mostLetters(label.text))
		const beginning = beginningOf(label.text)
		if (beginning === NO_BEGINNING) addForms(place)
		else wait(beginning, place)
	})

	return {
		concepts,
		longest,
		terms,
		opens: isOpening,
		knows(folded) {
			const key = spellingKey(folded)
			return isOpening(key) || known.has(key)
		},
		mayBegin(word, next) {
			const {key} = word
			const rest = next === undefined ? '' : keyBehind(word, next)
			meet(beginningOfKey(key.length < 2 ? key + rest : key))
			return key.length + rest.length < 2 || filter.mayBegin(key, rest)
		},
		ends(folded, aligned, start) {
			meet(beginningAt(folded, aligned, start))
			return filter.ends(folded, aligned, start)
		},
		continues: (folded, by) => isOpening(openingKey(folded, by)),
	}

	function terms(key: string): readonly Term[] {
		meet(beginningOfKey(key))
		const places = known.get(key)
		if (places === undefined) return []
		let terms = resolved.get(key)
		if (terms === undefined) {
			terms = [places]
				.flat()
				.sort((a, b) => a - b)
				.flatMap(place => termsOf(labels[place], key))
			resolved.set(key, terms)
		}
		return terms
	}

	function isOpening(key: string): boolean {
		meet(beginningOfKey(key))
		return openings.has(key)
	}

	function wait(beginning: number, place: number): void {
		const others = waiting.get(beginning)
		if (others === undefined) waiting.set(beginning, [place])
		else others.push(place)
	}

	/** Makes the forms that begin so, unless that was done. */
	function meet(beginning: number): void {
		const places = waiting.get(beginning)
		if (places === undefined) return
		waiting.delete(beginning)
		places.forEach(addForms)
	}

	function addForms(place: number): void {
		const text = labels[place]?.text ?? ''
		add(text, place)
		for (const {form} of forms(text)) add(form, place)
	}

	function add(form: string, place: number): void {
		const {folded, cuts} = readPhrase(form)
		if (folded === '') return
		const key = spellingKey(folded)
		const places = known.get(key)
		if (places === undefined) {
			filter.add(key)
			known.set(key, place)
		} else if (typeof places !== 'number') addLast(places, place)
		else if (places !== place) known.set(key, [places, place])
		for (const {at, by} of cuts) {
			openings.add(openingKey(folded.slice(0, at), by))
			openings.add(spellingKey(folded.slice(0, at)))
		}
	}
}

/** The concepts of terms, in the order of the glossary. */
export function conceptsOf({concepts}: LabelIndex, terms: readonly Term[]): Concept[] {
	const [first, second] = terms
	if (first !== undefined && second === undefined)
		return concepts.slice(first.label.concept, first.label.concept + 1)
	const places = [...new Set(terms.map(term => term.label.concept))].sort((a, b) => a - b)
	return places.flatMap(place => concepts[place] ?? [])
}

function listLabels(concept: Concept, place: number): Listed[] {
	const {prefLabel, altLabel, hiddenLabel} = concept
	return [
		{text: prefLabel, rank: 0, concept: place},
		...altLabel.map(text => ({text, rank: 1, concept: place})),
		...hiddenLabel.map(text => ({text, rank: 2, concept: place})),
	]
}

function addLast(places: number[], place: number): void {
	if (places.at(-1) !== place) places.push(place)
}

function openingKey(folded: string, by: string): string {
	return spellingKey(folded) + (isSign(by) ? by : ' ')
}

function termsOf(listed: Listed | undefined, key: string): Term[] {
	if (listed === undefined) return []
	const {folded, cased} = readPhrase(listed.text)
	const label = {...listed, letters: folded.length}
	const abbreviation = isAbbreviation(cased)
	return [{form: label.text, rule: 'label'}, ...forms(label.text)]
		.map(({form, rule}) => ({label, form, rule, phrase: readPhrase(form), abbreviation}))
		.filter(({phrase}) => spellingKey(phrase.folded) === key)
}
