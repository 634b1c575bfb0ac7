import {
	createWordEdges,
	extendPrefix,
	type Form,
	firstParts,
	formsOf,
	isAbbreviation,
	keyAfter,
	maxLettersOf,
	PREFIX_LENGTH,
	prefixAt,
	type StableKey,
	spellingKey,
	stablePrefix,
	type WordEdges,
} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {fitsLabel} from '../glossary/label-length.ts'
import {foldText} from '../text/fold.ts'
import {readPhrase} from '../text/phrase.ts'
import {type GlossaryLabel, HIDDEN, type LabelForm} from './label-form.ts'
import {createPhraseStarts, phraseStartKey} from './phrase-starts.ts'
import {createPrefixFilter} from './prefix-filter.ts'

/** A label whose letters are not counted yet. */
type UncountedLabel = Omit<GlossaryLabel, 'letters'>

/**
 * The forms of all labels of a glossary, the labels included, by spelling key: the key that both spellings of
 * a word share (thrombocyt, trombocyt).
 */
export interface LabelIndex {
	readonly concepts: readonly Concept[]
	/** Returns the forms with this spelling key. Not yet verified against a text: the key only proposes. */
	formsWithKey(key: string): readonly LabelForm[]
	/** Returns the forms with this spelling key that only begin a compound: hersen, of hersenen. */
	firstPartsWithKey(key: string): readonly LabelForm[]
	/** Whether a form has these letters before this separator: `ziekte` and a space, of ziekte van Crohn. */
	continuesPhrase(folded: string, separator: string): boolean
	/** Whether a form has letters with this spelling key before any separator. */
	startsPhrase(key: string): boolean
	/** Whether a form has these letters, as a whole or before a separator. */
	hasKey(folded: string): boolean
	/** False only if no form starts with this word (or these two joined). May give false positives. */
	mayStart(word: StableKey, next?: StableKey): boolean
	/**
	 * Returns the offsets at which a form that starts at letter `start` of a word may end, in ascending order.
	 * A superset: it may have false positives. Takes the folded word and its aligned key.
	 */
	possibleEnds(folded: string, aligned: string, start: number): number[]
	/** How Dutch words and those of the labels begin and end. */
	readonly edges: WordEdges
	/** An upper bound on the number of letters of any form. */
	readonly maxLetters: number
}

/**
 * Compiles the labels of a glossary into an index.
 *
 * Forms are generated lazily. Inflection changes only the end of a word, so for nearly every label the first
 * letters of all its forms are known beforehand, two to four of them: `stam` for stamcel. Such a label is deferred,
 * and the first question about anything that starts with `stam` inflects all deferred labels with that prefix. So a
 * large glossary compiles quickly, and a short text only pays for its own words. Labels without such a prefix
 * (T-cel) are inflected at compile time.
 *
 * Only the keys of forms are stored. The forms themselves would take most of the memory, so they are
 * generated again for a key that is looked up, and cached.
 *
 * Cost: linear in the number of labels.
 */
export function createLabelIndex(concepts: readonly Concept[]): LabelIndex {
	const labels = concepts.flatMap(listLabels)
	// Indexes into `labels`. Most keys have one label, and an array for each would take most of the memory.
	const labelsByKey = new Map<string, number | number[]>()
	const phraseStarts = createPhraseStarts()
	const filter = createPrefixFilter(labels.length)
	// Labels that are not inflected yet, by the hash of the prefix of all their forms.
	const deferred = new Map<number, number[]>()
	// Cache of generated forms.
	const formsByKey = new Map<string, readonly LabelForm[]>()
	// Indexes of labels, like those of `labelsByKey`.
	const labelsByFirstPart = new Map<string, number[]>()
	let maxLetters = 0

	labels.forEach((label, labelIndex) => {
		maxLetters = Math.max(maxLetters, maxLettersOf(label.text))
		phraseStarts.addInitials(label.text)
		const prefix = stablePrefix(label.text)
		if (prefix === '') indexLabel(labelIndex)
		else defer(prefix, labelIndex)
	})

	let edges: WordEdges | undefined
	return {
		concepts,
		maxLetters,
		get edges() {
			edges ??= createWordEdges(labels.flatMap(({text}) => text.split(notLetters).map(foldText)))
			return edges
		},
		formsWithKey,
		firstPartsWithKey: key =>
			labelsByFirstPart.get(key)?.flatMap(labelIndex => generateFirstParts(labels[labelIndex], key)) ?? [],
		startsPhrase: isPhraseStart,
		hasKey(folded) {
			const key = spellingKey(folded)
			return isPhraseStart(key) || labelsByKey.has(key)
		},
		mayStart(word, next) {
			const {key} = word
			const rest = next === undefined ? '' : keyAfter(word, next)
			ensureForms(key.length < PREFIX_LENGTH ? key + rest : key)
			return key === '' || filter.mayStart(key, rest)
		},
		possibleEnds(folded, aligned, start) {
			ensureForms(prefixAt(folded, aligned, start))
			return filter.possibleEnds(folded, aligned, start)
		},
		continuesPhrase: (folded, separator) => isPhraseStart(phraseStartKey(folded, separator)),
	}

	function formsWithKey(key: string): readonly LabelForm[] {
		ensureForms(key)
		const indexes = labelsByKey.get(key)
		if (indexes === undefined) return []
		let forms = formsByKey.get(key)
		if (forms === undefined) {
			forms = [indexes]
				.flat()
				.sort((a, b) => a - b)
				.flatMap(labelIndex => generateForms(labels[labelIndex], key))
			formsByKey.set(key, forms)
		}
		return forms
	}

	function isPhraseStart(key: string): boolean {
		ensureForms(key)
		return phraseStarts.has(key)
	}

	function defer(prefix: string, labelIndex: number): void {
		filter.addStart(prefix)
		let hash = 0
		for (let i = 0; i < prefix.length; i++) hash = extendPrefix(hash, prefix.charCodeAt(i))
		const samePrefix = deferred.get(hash)
		if (samePrefix === undefined) deferred.set(hash, [labelIndex])
		else samePrefix.push(labelIndex)
	}

	/** Indexes the labels that are still deferred and whose prefix a key starts with. */
	function ensureForms(key: string): void {
		const length = Math.min(key.length, PREFIX_LENGTH)
		let hash = 0
		for (let i = 0; i < length; i++) {
			hash = extendPrefix(hash, key.charCodeAt(i))
			const indexes = deferred.get(hash)
			if (indexes === undefined) continue
			deferred.delete(hash)
			indexes.forEach(indexLabel)
		}
	}

	function indexLabel(labelIndex: number): void {
		const text = labels[labelIndex]?.text ?? ''
		indexForm(text, labelIndex)
		for (const {form} of formsOfLabel(labels[labelIndex])) indexForm(form, labelIndex)
		for (const {form} of firstPartsOf(labels[labelIndex])) indexFirstPart(foldText(form), labelIndex)
	}

	function indexFirstPart(folded: string, labelIndex: number): void {
		const key = spellingKey(folded)
		const indexes = labelsByFirstPart.get(key)
		if (indexes === undefined) {
			filter.add(key)
			labelsByFirstPart.set(key, [labelIndex])
		} else indexes.push(labelIndex)
	}

	function indexForm(form: string, labelIndex: number): void {
		const phrase = readPhrase(form)
		const {folded} = phrase
		if (folded === '') return
		const key = spellingKey(folded)
		const indexes = labelsByKey.get(key)
		if (indexes === undefined) {
			filter.add(key)
			labelsByKey.set(key, labelIndex)
		} else if (typeof indexes !== 'number') pushDistinct(indexes, labelIndex)
		else if (indexes !== labelIndex) labelsByKey.set(key, [indexes, labelIndex])
		phraseStarts.add(phrase)
	}
}

const notLetters = /[\s\-‐-―/()]+/u

/** Returns the concepts of label forms, each once, in the order of the glossary. */
export function conceptsOf({concepts}: LabelIndex, forms: readonly LabelForm[]): Concept[] {
	const [first, second] = forms
	if (first !== undefined && second === undefined)
		return concepts.slice(first.label.conceptIndex, first.label.conceptIndex + 1)
	const indexes = [...new Set(forms.map(form => form.label.conceptIndex))].sort((a, b) => a - b)
	return indexes.flatMap(conceptIndex => concepts[conceptIndex] ?? [])
}

function listLabels(concept: Concept, conceptIndex: number): UncountedLabel[] {
	const {prefLabel, altLabel, hiddenLabel, ambiguousLabel} = concept
	const toLabel = (text: string, rank: number) => {
		const isAmbiguous = ambiguousLabel?.includes(text) === true
		return {text, rank, isAmbiguous, conceptIndex}
	}
	const labels = [
		toLabel(prefLabel, 0),
		...altLabel.map(text => toLabel(text, 1)),
		...hiddenLabel.map(text => toLabel(text, HIDDEN)),
	]
	return labels.filter(({text}) => fitsLabel(text))
}

/**
 * Adds an index to a list. All forms of a label are added in a row, so a duplicate can only be the last one.
 */
function pushDistinct(indexes: number[], labelIndex: number): void {
	if (indexes.at(-1) !== labelIndex) indexes.push(labelIndex)
}

/**
 * Returns the inflected forms of a label. The stress of a hidden label, such as a misspelling, is not known, so it
 * gets both plurals: stamsels and stamsellen.
 */
function formsOfLabel(label: UncountedLabel | undefined): Form[] {
	if (label === undefined) return []
	const forms = formsOf(label.text)
	const {text, rank} = label
	if (rank < HIDDEN || !/[^aeiou][aeiou][bdfgklmnprst]$/.test(text)) return forms
	return [...forms, {form: `${text}${text.slice(-1)}en`, rule: 'plural -en'}]
}

/** Generates the forms of a label, the label itself included, that have this key. */
function generateForms(label: UncountedLabel | undefined, key: string): LabelForm[] {
	if (label === undefined) return []
	return toLabelForms(label, [{form: label.text, rule: 'label'}, ...formsOfLabel(label)], key)
}

/** Generates the forms of a label that only begin a compound and that have this key. */
function generateFirstParts(label: UncountedLabel | undefined, key: string): LabelForm[] {
	return label === undefined ? [] : toLabelForms(label, firstPartsOf(label), key)
}

function firstPartsOf(label: UncountedLabel | undefined): Form[] {
	return label === undefined || label.rank === HIDDEN ? [] : firstParts(label.text)
}

function toLabelForms(uncounted: UncountedLabel, forms: readonly Form[], key: string): LabelForm[] {
	const label = {...uncounted, letters: readPhrase(uncounted.text).folded.length}
	const abbreviation = isAbbreviation(uncounted.text)
	return forms
		.map(({form, rule}) => ({label, form, rule, phrase: readPhrase(form), abbreviation}))
		.filter(({phrase}) => spellingKey(phrase.folded) === key)
}
