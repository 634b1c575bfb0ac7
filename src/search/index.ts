import {inflect} from '../dutch/inflect/index.ts'
import {isSameSpelling, spellingKey} from '../dutch/spelling-variants.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {createCandidates} from './candidates.ts'
import {fuseScores} from './fuse-scores.ts'
import {highlightSpans} from './highlight-spans.ts'
import {similarity} from './similarity.ts'
import {type Query, type SoundedLabel, soundLabel, soundQuery} from './sounded-word.ts'

/** A concept that a query finds. */
export interface SearchResult {
	readonly concept: Concept
	/** The label that matched; the prefLabel if a hiddenLabel did. */
	readonly label: string
	/**
	 * From 0.6 to 1, higher is better:
	 *
	 * - 1: the label itself, except for case, diacritics, spaces and hyphens;
	 * - 0.98: its other correct spelling;
	 * - 0.95: an inflected form of it;
	 * - over 0.8 to 0.9: a prefix of it, by how much is typed;
	 * - 0.6 to 0.8: something similar, by sound or by letters.
	 */
	readonly score: number
	/** The parts of `label` to highlight: disjoint, in order, in UTF-16 units. May be empty. */
	readonly spans: readonly Span[]
}

/** Options of a search. */
export interface SearchOptions {
	/** The maximum number of results, 0 or more. Default: `10`. */
	readonly limit?: number
}

const maxQueryLength = 100
const candidateCount = 100
const inflectedCount = 8
const threshold = 0.6
/** The highest score of a label that is only similar to the query. */
const maxSimilarScore = 0.8
const fuseWeight = 0.05
const prefLabelMargin = 0.03

/**
 * Compiles a glossary into a function that searches it for what a person types, misspelt or not: by letters
 * and by sound, with the words in any order, wrongly split or joined. Each concept is returned once, best
 * first. Equal scores are in the order prefLabel, altLabel, hiddenLabel, then shorter label first, then the
 * order of `concepts`. Without a match, or for an empty query, the result is `[]`. Only the first 100
 * characters of a query count.
 *
 * Cost: the first search builds an index, in time and memory linear in the labels. A search reads that index,
 * which at most is linear in the glossary, and compares at most 100 labels with the query.
 *
 * @throws {RangeError} The returned function throws if `limit` is negative or `NaN`.
 * @example
 * ```ts
 * import {createSearch, listedConcepts} from 'zorgwoorden'
 *
 * const search = createSearch(listedConcepts)
 * search('trombosiet', {limit: 1}).map(({label}) => label) // => ['trombocyt']
 * search('cyto')[0]?.spans // => [{start: 0, end: 4}]
 * ```
 */
export function createSearch(
	concepts: readonly Concept[],
): (query: string, options?: SearchOptions) => SearchResult[] {
	let candidates: ((query: Query) => SearchLabel[]) | undefined
	return (query, {limit = 10} = {}) => {
		if (!(limit >= 0))
			throw new RangeError(`Expected limit to be a number of 0 or more, received \`${limit}\``)
		const sounded = soundQuery(query.slice(0, maxQueryLength))
		if (sounded.letters === '') return []
		candidates ??= createIndex(concepts)
		return rank(sounded, candidates(sounded))
			.slice(0, limit)
			.map(({label, score}) => ({
				concept: label.concept,
				label: label.shown,
				score,
				spans: highlightSpans(sounded, label.shown),
			}))
	}
}

/** A label in the search index. */
interface SearchLabel extends SoundedLabel {
	readonly concept: Concept
	/** As authored. */
	readonly text: string
	/** The label to return: the prefLabel in place of a hiddenLabel. */
	readonly shown: string
	/** 0 prefLabel, 1 altLabel, 2 hiddenLabel. */
	readonly kind: number
	/** Index of the concept in the glossary. */
	readonly order: number
}

/** A label with its score for a query. */
interface Scored {
	readonly label: SearchLabel
	readonly score: number
}

/** Creates a function that returns the labels to compare with a query, most similar first. */
function createIndex(concepts: readonly Concept[]): (query: Query) => SearchLabel[] {
	const labels = concepts.flatMap((concept, order) => searchLabelsOf(concept, order))
	const candidates = createCandidates(labels.map(({key}) => key))
	return query => candidates(query.contentKey, candidateCount).flatMap(index => labels[index] ?? [])
}

function searchLabelsOf(concept: Concept, order: number): SearchLabel[] {
	const {prefLabel, altLabel, hiddenLabel} = concept
	const label = (text: string, shown: string, kind: number) => ({
		...soundLabel(text),
		concept,
		text,
		shown,
		kind,
		order,
	})
	return [
		label(prefLabel, prefLabel, 0),
		...altLabel.map(text => label(text, text, 1)),
		...hiddenLabel.map(text => label(text, prefLabel, 2)),
	]
}

/** Returns the best label of each concept that is similar enough, best first. */
function rank(query: Query, labels: readonly SearchLabel[]): Scored[] {
	// The sort is stable, so labels with equal scores, 0 most of all, stay in the order of the candidates: the
	// most similar of them are inflected.
	const scored = labels.map(label => ({label, score: score(query, label)})).sort((a, b) => b.score - a.score)
	const confident = scored.filter(({score}) => score > maxSimilarScore)
	const similar = scored
		.slice(confident.length)
		.map((scoredLabel, i) => (i < inflectedCount ? scoreInflected(query, scoredLabel) : scoredLabel))
		.filter(({score}) => score >= threshold)
	return onePerConcept([...confident, ...withFuse(query, similar)].sort(byScore)).sort(byScore)
}

/**
 * Keeps the best label of each concept, or its prefLabel if hardly worse: *cyto* shows cytokine, not
 * cytokien.
 */
function onePerConcept(scored: readonly Scored[]): Scored[] {
	const chosen = new Map<number, Scored>()
	for (const scoredLabel of scored) {
		const best = chosen.get(scoredLabel.label.order)
		if (
			!best ||
			(scoredLabel.label.kind < best.label.kind && scoredLabel.score > best.score - prefLabelMargin)
		) {
			chosen.set(scoredLabel.label.order, scoredLabel)
		}
	}
	return [...chosen.values()]
}

function score(query: Query, label: SearchLabel): number {
	if (query.letters === label.letters) return 1
	if (isOtherSpelling(query.letters, label.letters)) return 0.98
	const typed = typedShare(query, label)
	return typed > 0 ? 0.8 + 0.1 * typed : maxSimilarScore * similarity(query, label)
}

/** Whether these are the two correct spellings of one word: *trombocyt*, *thrombocyt*. */
function isOtherSpelling(a: string, b: string): boolean {
	return spellingKey(a) === spellingKey(b) && isSameSpelling(a, b)
}

/**
 * Returns how much of the label is typed, as a share of its sounds, if the query is a prefix of it; half of
 * that if the query is a prefix of a later word of it; else 0. Fewer than five letters count only if they are
 * at least half of the label: *auto* doesn't count as a prefix of *auto-immuun*, which people who type it
 * rarely mean, but *stam* does for *stamcel*.
 */
function typedShare(query: Query, label: SearchLabel): number {
	const share = Math.min(1, query.key.length / label.key.length)
	if (query.letters.length < 5 && share < 0.5) return 0
	if (label.letters.startsWith(query.letters)) return share
	return label.words.some(({letters}) => letters.startsWith(query.letters)) ? share / 2 : 0
}

/** Scores a label by its most similar form: *trombocieten* is like *trombocyten*, and so like *trombocyt*. */
function scoreInflected(query: Query, {label, score}: Scored): Scored {
	const scores = inflect(label.text).map(form => {
		const sounded = soundLabel(form)
		return sounded.letters === query.letters ? 0.95 : 0.97 * maxSimilarScore * similarity(query, sounded)
	})
	return {label, score: Math.max(score, ...scores)}
}

/** Gives the score of fuse.js a small weight, so that it orders labels that are equally similar. */
function withFuse(query: Query, similar: readonly Scored[]): Scored[] {
	const labels = similar.map(({label}) => label)
	const fuse = fuseScores(query, labels)
	return similar
		.map(({label, score}, i) => {
			if (score > maxSimilarScore) return {label, score}
			return {label, score: (1 - fuseWeight) * score + fuseWeight * maxSimilarScore * (fuse[i] ?? 0)}
		})
		.filter(({score}) => score >= threshold)
}

function byScore(a: Scored, b: Scored): number {
	return (
		b.score - a.score ||
		a.label.kind - b.label.kind ||
		a.label.letters.length - b.label.letters.length ||
		a.label.order - b.label.order
	)
}
