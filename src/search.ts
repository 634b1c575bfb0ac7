import type {Concept} from './concept.ts'
import {inflect} from './dutch/inflect/index.ts'
import {createCandidates} from './search/candidates.ts'
import {closeness} from './search/closeness.ts'
import {correspondence} from './search/correspondence.ts'
import {fuseScores} from './search/fuse-scores.ts'
import {type Spelling, spelling} from './search/spelling.ts'
import type {Span} from './text/span.ts'

/** A concept that answers a query. */
export interface SearchResult {
	readonly concept: Concept
	/** The label that answered; the prefLabel where a hiddenLabel did. */
	readonly label: string
	/**
	 * How sure the answer is, higher is better: 1 the label itself, 0.95 a form of it, from 0.8 a beginning of it (0.9 when
	 * nearly whole), below 0.8 something like it. Nothing below 0.6 is an answer.
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
const candidateCount = 200
const inflectedCount = 12
const threshold = 0.6
const fuseWeight = 0.05

/**
 * Compiles a glossary into a search that understands how people misspell, for a person who types: by letters and by
 * sound, in any order of words, wrongly cut or joined. One result a concept, best first; equal scores keep prefLabel before
 * altLabel before hiddenLabel, then the shorter label, then the order of `concepts`. A query without an answer, empty or
 * senseless gives `[]`, and never an error; only its first 100 characters count.
 *
 * Nothing is computed before the first search, which builds an index: time and memory linear in the labels. A search reads
 * that index, at most linear in the glossary, and compares at most 200 labels.
 */
export function createSearch(
	concepts: readonly Concept[],
): (query: string, options?: SearchOptions) => SearchResult[] {
	let candidates: ((query: Spelling) => Label[]) | undefined
	return (query, {limit = 10} = {}) => {
		const asked = spelling(query.slice(0, longestQuery))
		if (asked.letters === '') return []
		candidates ??= createIndex(concepts)
		return ranked(asked, candidates(asked))
			.slice(0, limit)
			.map(({label, score}) => ({
				concept: label.concept,
				label: label.shown,
				score,
				spans: correspondence(asked, label.shown),
			}))
	}
}

interface Label extends Spelling {
	readonly concept: Concept
	readonly shown: string
	/** 0 prefLabel, 1 altLabel, 2 hiddenLabel. */
	readonly kind: number
	/** Place in the glossary. */
	readonly order: number
}

interface Scored {
	readonly label: Label
	readonly score: number
}

function createIndex(concepts: readonly Concept[]): (query: Spelling) => Label[] {
	const labels = concepts.flatMap((concept, order) => labelsOf(concept, order))
	const candidates = createCandidates(labels.map(({key}) => key))
	return query => candidates(query.key, candidateCount).flatMap(number => labels[number] ?? [])
}

function labelsOf(concept: Concept, order: number): Label[] {
	const {prefLabel, altLabel, hiddenLabel} = concept
	return [
		{...spelling(prefLabel), concept, shown: prefLabel, kind: 0, order},
		...altLabel.map(label => ({...spelling(label), concept, shown: label, kind: 1, order})),
		...hiddenLabel.map(label => ({...spelling(label), concept, shown: prefLabel, kind: 2, order})),
	]
}

/** The best label of each concept that is close enough, best first. */
function ranked(query: Spelling, labels: readonly Label[]): Scored[] {
	const close = labels
		.map(label => ({label, score: score(query, label)}))
		.sort(byScore)
		.map((one, i) => (i < inflectedCount ? inflected(query, one) : one))
		.filter(({score}) => score >= threshold)
	const fuse = fuseScores(
		query,
		close.map(({label}) => label),
	)
	const scored = close.map((one, i) => withFuse(one, fuse[i] ?? 0)).filter(({score}) => score >= threshold)
	const seen = new Set<number>()
	return scored.sort(byScore).filter(({label}) => !seen.has(label.order) && seen.add(label.order))
}

function score(query: Spelling, label: Label): number {
	if (query.letters === label.letters) return 1
	const typed = beginning(query.letters, label)
	return typed > 0 ? 0.8 + 0.1 * typed : 0.8 * closeness(query, label)
}

/** fuse.js has a small part in what is only like the query: its score never lifts one above what is sure. */
function withFuse({label, score}: Scored, fuse: number): Scored {
	return {label, score: score >= 0.8 ? score : (1 - fuseWeight) * score + fuseWeight * 0.8 * fuse}
}

/**
 * The share of the label that is typed if the query begins it, half of that if the query begins a later word of it, else 0.
 * Less than five letters count only where they are half of the label: *auto* is no beginning of *auto-immuun*, which people
 * who type it seldom mean, *stam* is one of *stamcel*.
 */
function beginning(letters: string, label: Label): number {
	const share = letters.length / label.letters.length
	if (letters.length < 5 && share < 0.5) return 0
	if (label.letters.startsWith(letters)) return share
	return label.words.some(word => word.startsWith(letters)) ? share / 2 : 0
}

/** A form of a label counts as the label does: *trombocieten* is one sound from *trombocyten*. */
function inflected(query: Spelling, {label, score}: Scored): Scored {
	if (score >= 0.8) return {label, score}
	const scores = inflect(label.shown).map(form => {
		const spelled = spelling(form)
		return spelled.letters === query.letters ? 0.95 : 0.78 * closeness(query, spelled)
	})
	return {label, score: Math.max(score, ...scores)}
}

function byScore(a: Scored, b: Scored): number {
	return (
		b.score - a.score ||
		a.label.kind - b.label.kind ||
		a.label.letters.length - b.label.letters.length ||
		a.label.order - b.label.order
	)
}
