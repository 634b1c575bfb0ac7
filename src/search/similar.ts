import {changesElement, inflect, isOtherTerm, isSwap, type Slip, slipBetween} from '../dutch/index.ts'
import {HIDDEN} from '../engine/label-form.ts'
import type {Answer} from './answer.ts'
import {fuseScores} from './fuse-scores.ts'
import type {SearchLabel} from './search-label.ts'
import {type Comparison, similarity} from './similarity.ts'
import {lettersOf, type Query, type SoundedLabel, soundLabel} from './sounded-word.ts'

const maxInflected = 8
/** The least score of a label that sounds like the query and differs in a letter or two. */
const sameSound = 0.76
/** The least score of an answer. */
const threshold = 0.6
/** The same for one word, which by chance is more often like a label, most of all a long one. */
const wordThreshold = 0.605
const longWordThreshold = 0.63
const longWord = 9
/** The highest score of a label that is only similar to the query. */
const maxScore = 0.8
const fuseWeight = 0.05
/** So many letters of a word are changed by a slip. */
const maxSlip = 2
/** In so many letters at the end of a word, a slip is more likely than another word: thymis. */
const maxEnding = 3

interface Scored {
	readonly label: SearchLabel
	readonly score: number
}

/**
 * Returns the labels that are like a query by sound or by letters, among `labels`, which are in order of their
 * similarity. A label that differs by its meaning (hypo-, hyper-; factor VII, VIII) is not like it, nor are the other
 * labels of its concept. Scores are from 0.6 to 0.8. Cost: linear in `labels`; eight of them are inflected.
 *
 * @param isKnown Whether the query is a label, so that a word that is near it (ilium, ileum) is only another answer.
 */
export function findSimilar(
	query: Query,
	labels: readonly SearchLabel[],
	comparison: Comparison,
	isKnown = false,
): Answer[] {
	const compared = labels
		.filter(label => !label.isAbbreviation)
		.map(label => ({label, score: maxScore * similarity(query, label, comparisonWith(label, comparison))}))
		.sort((a, b) => b.score - a.score)
	// A label that sounds like the query needs no form to do so. The sort is stable, so labels with equal scores, 0
	// most of all, stay in the order of the candidates: the most similar of them are inflected.
	const inflectedCount = (compared[0]?.score ?? 0) >= sameSound ? 0 : maxInflected
	const scored = compared
		.map((scoredLabel, i) =>
			i < inflectedCount ? scoreInflected(query, scoredLabel, comparison) : scoredLabel,
		)
		.filter(({score}) => score >= threshold)
	const others = new Set(
		scored.filter(({label}) => isOtherThan(query, label, isKnown)).map(({label}) => label.conceptIndex),
	)
	const meant = scored.filter(({label}) => !others.has(label.conceptIndex))
	const least =
		query.words.length > 1 || isKnown
			? threshold
			: query.letters.length < longWord
				? wordThreshold
				: longWordThreshold
	return withFuse(query, meant)
		.filter(({score}) => score >= least)
		.map(({label, score}) => ({label, kind: 'similar', score}))
}

/** Whether a query looks like a label and means something else. */
function isOtherThan(query: Query, label: SearchLabel, isKnown: boolean): boolean {
	if (isOtherTerm(lettersOf(query), lettersOf(label))) return true
	if (query.key === label.key) return false
	const slip = slipBetween(query.letters, label.letters)
	return !isKnown && isOtherLetter(slip, query.letters) && changesElement(query.letters, slip)
}

/** Whether a letter or two before the ending of a word are others, and not the same swapped: nefro, neuro. */
function isOtherLetter({offset, written, meant}: Slip, {length}: string): boolean {
	const isChange =
		Math.min(written.length, meant.length) > 0 && Math.max(written.length, meant.length) <= maxSlip
	return isChange && length - offset - written.length > maxEnding && !isSwap(written, meant)
}

/** A hidden label is compared as a whole only. */
function comparisonWith({rank}: SearchLabel, comparison: Comparison): Comparison {
	return rank === HIDDEN ? 'whole' : comparison
}

/** Scores a label by its most similar form: *trombocieten* is like *trombocyten*, and so like *trombocyt*. */
function scoreInflected(query: Query, {label, score}: Scored, comparison: Comparison): Scored {
	const scores = inflectedForms(label).map(
		form => 0.97 * maxScore * similarity(query, form, comparisonWith(label, comparison)),
	)
	return {label, score: Math.max(score, ...scores)}
}

const forms = /* @__PURE__ */ new WeakMap<SearchLabel, readonly SoundedLabel[]>()

function inflectedForms(label: SearchLabel): readonly SoundedLabel[] {
	const known = forms.get(label)
	if (known) return known
	const inflected = inflect(label.text).map(soundLabel)
	forms.set(label, inflected)
	return inflected
}

/** Gives the score of fuse.js a small weight, so that it orders labels that are equally similar. */
function withFuse(query: Query, similar: readonly Scored[]): Scored[] {
	const fuse = fuseScores(
		query,
		similar.map(({label}) => label),
	)
	return similar.map(({label, score}, i) => ({
		label,
		score: (1 - fuseWeight) * score + fuseWeight * maxScore * (fuse[i] ?? 0),
	}))
}
