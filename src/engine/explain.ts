import {linkingLetters} from '../dutch/linking-letters.ts'
import type {Concept} from '../glossary/concept.ts'
import {foldLetters, foldText} from '../text/fold.ts'
import type {Candidate} from './candidate.ts'
import {createTermFinder} from './find-terms.ts'
import {createLabelIndex} from './label-index.ts'
import type {Match, MatcherOptions} from './matcher.ts'

/** Why a match was made. */
export interface Explanation extends Match {
	/** The text that was marked. */
	readonly text: string
	/** The form of the label that the text was recognised by. */
	readonly form: string
	/** The rule that gives that form: `'label'` for the label itself. */
	readonly rule: string
	/** For a compound its parts in order, linking letters and hyphens with the part before them; for an ellipsis the word in full; else empty. */
	readonly cut: readonly string[]
}

/**
 * Compiles a glossary into a function that tells why each match in a text was made, for whoever tunes a glossary. Order, offsets and
 * cost are those of `createMatcher`.
 */
export function createExplain(
	concepts: readonly Concept[],
	options: MatcherOptions = {},
): (text: string) => Explanation[] {
	const index = createLabelIndex(concepts)
	const find = createTermFinder(index, options.compounds ?? true)
	return text => find(text).flatMap(candidate => explainCandidate(text, candidate))
}

function explainCandidate(text: string, candidate: Candidate): Explanation[] {
	const {start, end, kind, part, resolution, expansion} = candidate
	const [term] = resolution.forms
	if (term === undefined) return []
	const {label, form, rule} = term
	const cut = expansion === undefined ? partsOf(text, candidate) : [expansion]
	const {concepts} = resolution
	return [
		{start, end, kind, label: label.text, part, concepts, text: text.slice(start, end), form, rule, cut},
	]
}

/** Linking letters and a hyphen end the part before them, as at the end of a line: trombocyten|transfusie, ALS-|patiënt. */
function partsOf(text: string, {start, end, kind, part}: Candidate): string[] {
	if (kind !== 'compound') return []
	const {folded, starts} = foldLetters(text.slice(part.end, end))
	// Where a hyphen or a line end stands, it is what links.
	const linked =
		starts[0] === 0 ? linkingLetters(foldText(text.slice(part.start, part.end)), folded).length : 0
	const seam = part.end + (starts[linked] ?? 0)
	return [text.slice(start, part.start), text.slice(part.start, seam), text.slice(seam, end)].filter(
		piece => piece !== '',
	)
}
