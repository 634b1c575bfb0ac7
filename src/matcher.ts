import type {Concept} from './concept.ts'
import type {Span} from './text/span.ts'

/** How the text stands for the label; `label` also covers another spelling of it. */
export type MatchKind = 'label' | 'inflection' | 'compound' | 'ellipsis'

/** An occurrence of one or more concepts in a text. */
export interface Match extends Span {
	readonly kind: MatchKind
	/** The label that was recognised, as authored. */
	readonly label: string
	/** The term inside the marked word; equals the match unless `kind` is `'compound'`. */
	readonly part: Span
	/** More than one where the label is ambiguous; dataset order. */
	readonly concepts: readonly Concept[]
}

export interface MatcherOptions {
	/** Whether a term inside a longer word marks that word. Default `true`. */
	readonly compounds?: boolean
}

/** Compiles a glossary into a function that finds its terms in a text. */
export function createMatcher(
	concepts: readonly Concept[],
	_options: MatcherOptions = {},
): (text: string) => Match[] {
	return text => {
		const found: Match[] = []
		for (const concept of concepts) {
			for (const label of [concept.prefLabel, ...concept.altLabel]) {
				const start = text.indexOf(label)
				if (start < 0) continue
				const span = {start, end: start + label.length}
				found.push({...span, kind: 'label', label, part: span, concepts: [concept]})
			}
		}
		let end = 0
		return found
			.sort((a, b) => a.start - b.start || b.end - a.end)
			.filter(match => {
				if (match.start < end) return false
				end = match.end
				return true
			})
	}
}
