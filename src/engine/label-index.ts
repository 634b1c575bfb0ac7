import {isAbbreviation} from '../dutch/abbreviation.ts'
import {formsOf} from '../dutch/inflect/index.ts'
import {maxLettersOf, NO_PREFIX, prefixAt, prefixOfKey, stablePrefix} from '../dutch/inflect/stable-prefix.ts'
import {keyAfter, type StableKey, spellingKey} from '../dutch/spelling-variants.ts'
import type {Concept} from '../glossary/concept.ts'
import {readPhrase} from '../text/phrase.ts'
import {type GlossaryLabel, isPunctuation, type LabelForm} from './label-form.ts'
import {createPrefixFilter} from './prefix-filter.ts'

/** A label whose letters are not counted yet. */
type UncountedLabel = Omit<GlossaryLabel, 'letters'>

export interface LabelIndex {
	readonly concepts: readonly Concept[]
	/** Terms with this spelling key, not yet verified against a text. */
	formsWithKey(key: string): readonly LabelForm[]
	/** Whether a label has these letters before a cut; `by` is what stands at the cut. */
	continuesPhrase(folded: string, by: string): boolean
	/** Whether any label has letters with this spelling key before a cut. */
	startsPhrase(key: string): boolean
	/** Whether a label or form has these letters, as a whole or before a cut. */
	hasKey(folded: string): boolean
	/** Whether a label or form may begin with a word, or with two as one; seldom wrong, and only in saying so. */
	mayStart(word: StableKey, next?: StableKey): boolean
	/** Where a label or form that begins at a letter may end; seldom wrong, and only by ends too many. Takes an aligned key. */
	possibleEnds(folded: string, aligned: string, start: number): number[]
	/** No form has more letters. */
	readonly maxLetters: number
}

/**
 * Compiles the labels of a glossary. The forms of a label are made when a word is first met that begins as they do, so that the first
 * page costs no more than its own words. Cost: linear in the number of labels; forms are not kept but made again.
 */
export function createLabelIndex(concepts: readonly Concept[]): LabelIndex {
	const labels = concepts.flatMap(listLabels)
	// Most keys are those of one label, and a list for each would cost more than all the rest.
	const labelsByKey = new Map<string, number | number[]>()
	const phraseStarts = new Set<string>()
	const filter = createPrefixFilter(labels.length)
	const deferred = new Map<number, number[]>()
	const formsByKey = new Map<string, readonly LabelForm[]>()
	let maxLetters = 0

	labels.forEach((label, labelIndex) => {
		maxLetters = Math.max(maxLetters, maxLettersOf(label.text))
		const prefix = stablePrefix(label.text)
		if (prefix === NO_PREFIX) addFormsOf(labelIndex)
		else defer(prefix, labelIndex)
	})

	return {
		concepts,
		maxLetters,
		formsWithKey,
		startsPhrase: isPhraseStart,
		hasKey(folded) {
			const key = spellingKey(folded)
			return isPhraseStart(key) || labelsByKey.has(key)
		},
		mayStart(word, next) {
			const {key} = word
			const rest = next === undefined ? '' : keyAfter(word, next)
			ensureForms(prefixOfKey(key.length < 2 ? key + rest : key))
			return key.length + rest.length < 2 || filter.mayStart(key, rest)
		},
		possibleEnds(folded, aligned, start) {
			ensureForms(prefixAt(folded, aligned, start))
			return filter.possibleEnds(folded, aligned, start)
		},
		continuesPhrase: (folded, by) => isPhraseStart(phraseStartKey(folded, by)),
	}

	function formsWithKey(key: string): readonly LabelForm[] {
		ensureForms(prefixOfKey(key))
		const indexes = labelsByKey.get(key)
		if (indexes === undefined) return []
		let forms = formsByKey.get(key)
		if (forms === undefined) {
			forms = [indexes]
				.flat()
				.sort((a, b) => a - b)
				.flatMap(labelIndex => formsOfLabel(labels[labelIndex], key))
			formsByKey.set(key, forms)
		}
		return forms
	}

	function isPhraseStart(key: string): boolean {
		ensureForms(prefixOfKey(key))
		return phraseStarts.has(key)
	}

	function defer(prefix: number, labelIndex: number): void {
		const others = deferred.get(prefix)
		if (others === undefined) deferred.set(prefix, [labelIndex])
		else others.push(labelIndex)
	}

	/** Makes the forms that begin so, unless that was done. */
	function ensureForms(prefix: number): void {
		const indexes = deferred.get(prefix)
		if (indexes === undefined) return
		deferred.delete(prefix)
		indexes.forEach(addFormsOf)
	}

	function addFormsOf(labelIndex: number): void {
		const text = labels[labelIndex]?.text ?? ''
		addForm(text, labelIndex)
		for (const {form} of formsOf(text)) addForm(form, labelIndex)
	}

	function addForm(form: string, labelIndex: number): void {
		const {folded, gaps} = readPhrase(form)
		if (folded === '') return
		const key = spellingKey(folded)
		const indexes = labelsByKey.get(key)
		if (indexes === undefined) {
			filter.add(key)
			labelsByKey.set(key, labelIndex)
		} else if (typeof indexes !== 'number') pushDistinct(indexes, labelIndex)
		else if (indexes !== labelIndex) labelsByKey.set(key, [indexes, labelIndex])
		for (const {offset, separator} of gaps) {
			phraseStarts.add(phraseStartKey(folded.slice(0, offset), separator))
			phraseStarts.add(spellingKey(folded.slice(0, offset)))
		}
	}
}

/** The concepts of terms, in the order of the glossary. */
export function conceptsOf({concepts}: LabelIndex, terms: readonly LabelForm[]): Concept[] {
	const [first, second] = terms
	if (first !== undefined && second === undefined)
		return concepts.slice(first.label.conceptIndex, first.label.conceptIndex + 1)
	const indexes = [...new Set(terms.map(term => term.label.conceptIndex))].sort((a, b) => a - b)
	return indexes.flatMap(labelIndex => concepts[labelIndex] ?? [])
}

function listLabels(concept: Concept, conceptIndex: number): UncountedLabel[] {
	const {prefLabel, altLabel, hiddenLabel} = concept
	return [
		{text: prefLabel, rank: 0, conceptIndex},
		...altLabel.map(text => ({text, rank: 1, conceptIndex})),
		...hiddenLabel.map(text => ({text, rank: 2, conceptIndex})),
	]
}

function pushDistinct(indexes: number[], conceptIndex: number): void {
	if (indexes.at(-1) !== conceptIndex) indexes.push(conceptIndex)
}

function phraseStartKey(folded: string, by: string): string {
	return spellingKey(folded) + (isPunctuation(by) ? by : ' ')
}

function formsOfLabel(listed: UncountedLabel | undefined, key: string): LabelForm[] {
	if (listed === undefined) return []
	const {folded, cased} = readPhrase(listed.text)
	const label = {...listed, letters: folded.length}
	const abbreviation = isAbbreviation(cased)
	return [{form: label.text, rule: 'label'}, ...formsOf(label.text)]
		.map(({form, rule}) => ({label, form, rule, phrase: readPhrase(form), abbreviation}))
		.filter(({phrase}) => spellingKey(phrase.folded) === key)
}
