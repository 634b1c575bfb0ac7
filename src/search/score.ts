import {inflect, isSameSpelling, spellingKey} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {fuseScores} from './fuse-scores.ts'
import {similarity} from './similarity.ts'
import {type Query, type SoundedLabel, soundLabel} from './sounded-word.ts'

const inflectedCount = 8
const threshold = 0.6
/** The highest score of a label that is only similar to the query. */
const maxSimilarScore = 0.8
const fuseWeight = 0.05
const prefLabelMargin = 0.03

/** A label in the search index. */
export interface SearchLabel extends SoundedLabel {
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
export interface Scored {
	readonly label: SearchLabel
	readonly score: number
}

/** Returns the best label of each concept that is similar enough, best first. */
export function rank(query: Query, labels: readonly SearchLabel[]): Scored[] {
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
