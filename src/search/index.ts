import {inflect} from '../dutch/inflect/index.ts'
import {isSameSpelling, spellingKey} from '../dutch/spelling-variants.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {createCandidates} from './candidates.ts'
import {fuseScores} from './fuse-scores.ts'
import {highlightSpans} from './highlight-spans.ts'
import {similarity} from './similarity.ts'
import {type Query, type SoundedLabel, soundLabel, soundQuery} from './sounded-word.ts'

/** A concept that answers a query. */
export interface SearchResult {
	readonly concept: Concept
	/** The label that answered; the prefLabel where a hiddenLabel did. */
	readonly label: string
	/**
	 * How sure the answer is, higher is better: 1 the label itself but for case, diacritics, spaces and hyphens; 0.98 its other
	 * right spelling; 0.95 a form of it; over 0.8 to 0.9 a beginning of it, by how much is typed; up to 0.8 something like it, in
	 * sound or letters. What is less like it than 0.6 is no answer.
	 */
	readonly score: number
	/** What of `label` the query has too, to highlight: in order, apart, UTF-16 units. */
	readonly spans: readonly Span[]
}

export interface SearchOptions {
	/** How many results at most. Default 10. */
	readonly limit?: number
}

const longestQuery = 100
const candidateCount = 100
const inflectedCount = 8
const threshold = 0.6
/** The score of what is only like the query, at best. */
const maxSimilarScore = 0.8
const fuseWeight = 0.05
const prefLabelMargin = 0.03

/**
 * Compiles a glossary into a search that understands how people misspell, for a person who types: by letters and by
 * sound, in any order of words, wrongly cut or joined. One result a concept, best first; equal scores keep prefLabel before
 * altLabel before hiddenLabel, then the shorter label, then the order of `concepts`. A query without an answer, empty or
 * senseless gives `[]`; only its first 100 characters count. A `limit` that is no number of 0 or more is a `RangeError`.
 *
 * Nothing is computed before the first search, which builds an index: time and memory linear in the labels. A search reads
 * that index, at most linear in the glossary, and compares at most 100 labels.
 */
export function createSearch(
	concepts: readonly Concept[],
): (query: string, options?: SearchOptions) => SearchResult[] {
	let candidates: ((query: Query) => SearchLabel[]) | undefined
	return (query, {limit = 10} = {}) => {
		if (!(limit >= 0))
			throw new RangeError(`Expected limit to be a number of 0 or more, received \`${limit}\``)
		const asked = soundQuery(query.slice(0, longestQuery))
		if (asked.letters === '') return []
		candidates ??= createIndex(concepts)
		return rank(asked, candidates(asked))
			.slice(0, limit)
			.map(({label, score}) => ({
				concept: label.concept,
				label: label.shown,
				score,
				spans: highlightSpans(asked, label.shown),
			}))
	}
}

interface SearchLabel extends SoundedLabel {
	readonly concept: Concept
	/** As authored. */
	readonly text: string
	readonly shown: string
	/** 0 prefLabel, 1 altLabel, 2 hiddenLabel. */
	readonly kind: number
	/** Place in the glossary. */
	readonly order: number
}

interface Scored {
	readonly label: SearchLabel
	readonly score: number
}

function createIndex(concepts: readonly Concept[]): (query: Query) => SearchLabel[] {
	const labels = concepts.flatMap((concept, order) => searchLabelsOf(concept, order))
	const candidates = createCandidates(labels.map(({key}) => key))
	return query => candidates(query.contentKey, candidateCount).flatMap(number => labels[number] ?? [])
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

/** The best label of each concept that is close enough, best first. */
function rank(query: Query, labels: readonly SearchLabel[]): Scored[] {
	// Equal scores stay in the order of the candidates, so that of those without any the likeliest are inflected.
	const scored = labels.map(label => ({label, score: score(query, label)})).sort((a, b) => b.score - a.score)
	const sure = scored.filter(({score}) => score > maxSimilarScore)
	const similar = scored
		.slice(sure.length)
		.map((one, i) => (i < inflectedCount ? scoreInflected(query, one) : one))
		.filter(({score}) => score >= threshold)
	return onePerConcept([...sure, ...withFuse(query, similar)].sort(byScore)).sort(byScore)
}

/** Of a concept's labels the best, but its prefLabel where that is hardly worse: *cyto* shows cytokine, not cytokien. */
function onePerConcept(scored: readonly Scored[]): Scored[] {
	const chosen = new Map<number, Scored>()
	for (const one of scored) {
		const best = chosen.get(one.label.order)
		if (!best || (one.label.kind < best.label.kind && one.score > best.score - prefLabelMargin)) {
			chosen.set(one.label.order, one)
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

/** Dutch spells some words in two right ways: *trombocyt*, *thrombocyt*. */
function isOtherSpelling(one: string, other: string): boolean {
	return spellingKey(one) === spellingKey(other) && isSameSpelling(one, other)
}

/**
 * The share of the label's sounds that is typed if the query begins it, half of that if the query begins a later word of it,
 * else 0. Less than five letters count only where they are half of the label: *auto* is no beginning of *auto-immuun*, which
 * people who type it seldom mean, *stam* is one of *stamcel*.
 */
function typedShare(query: Query, label: SearchLabel): number {
	const share = Math.min(1, query.key.length / label.key.length)
	if (query.letters.length < 5 && share < 0.5) return 0
	if (label.letters.startsWith(query.letters)) return share
	return label.words.some(({letters}) => letters.startsWith(query.letters)) ? share / 2 : 0
}

/** A form of a label counts as the label does: *trombocieten* is one sound from *trombocyten*. */
function scoreInflected(query: Query, {label, score}: Scored): Scored {
	const scores = inflect(label.text).map(form => {
		const spelled = soundLabel(form)
		return spelled.letters === query.letters ? 0.95 : 0.97 * maxSimilarScore * similarity(query, spelled)
	})
	return {label, score: Math.max(score, ...scores)}
}

/** fuse.js has a small part in what is only like the query: it orders what is equally near. */
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
