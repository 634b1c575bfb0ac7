/**
 * How a result answers a query, most certain first:
 *
 * - `label`: the query is the label, or has it as a word;
 * - `inflection`: the same for a form of the label;
 * - `compound`: a word of the query contains the label;
 * - `prefix`: the label, one of its words or one of its forms begins with the query;
 * - `similar`: the label is like the query, or like a part of it;
 * - `definition`: the label isn't like the query, but what the concept means is.
 */
export type SearchKind = 'label' | 'inflection' | 'compound' | 'prefix' | 'similar' | 'definition'

/** A label as far as the order of results needs it. */
export interface RankedLabel {
	/** As authored. */
	readonly text: string
	/** 0 for a prefLabel, 1 for an altLabel, 2 for a hiddenLabel. */
	readonly rank: number
	/** Index of the concept in the glossary. */
	readonly conceptIndex: number
}

/** A label that answers a query. */
export interface Answer {
	readonly label: RankedLabel
	readonly kind: SearchKind
	readonly score: number
}

const prefLabelMargin = 0.03

/**
 * Returns the best answer of each concept, best first.
 *
 * @param margin How much better a label may be than the prefLabel of its concept, which is then shown all the same.
 */
export function bestPerConcept(answers: readonly Answer[], margin = prefLabelMargin): Answer[] {
	const chosen = new Map<number, Answer>()
	for (const answer of answers) {
		const best = chosen.get(answer.label.conceptIndex)
		if (best === undefined || byScore(answer, best) < 0) chosen.set(answer.label.conceptIndex, answer)
	}
	if (margin > 0) {
		for (const answer of answers) {
			const best = chosen.get(answer.label.conceptIndex)
			if (best && isHardlyWorse(answer, best, margin)) chosen.set(answer.label.conceptIndex, answer)
		}
	}
	return [...chosen.values()].sort(byScore)
}

/** Whether an answer has a better label and nearly the same score: *cyto* shows cytokine, not cytokien. */
function isHardlyWorse({label, kind, score}: Answer, best: Answer, margin: number): boolean {
	const isUncertain = kind === 'prefix' || kind === 'similar'
	return isUncertain && kind === best.kind && label.rank < best.label.rank && score > best.score - margin
}

/** Compares two answers: the better one first. */
export function byScore(a: Answer, b: Answer): number {
	return (
		b.score - a.score ||
		a.label.rank - b.label.rank ||
		a.label.text.length - b.label.text.length ||
		a.label.conceptIndex - b.label.conceptIndex
	)
}
