import {keepsHyphen, linkingLetters} from '../dutch/index.ts'
import type {ConceptInput} from '../glossary/concept.ts'
import {expectOptions} from '../text/expect-options.ts'
import {expectString} from '../text/expect-type.ts'
import {foldLetters, foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'
import type {Candidate} from './candidate.ts'
import {compileGlossary, compileTermFinder} from './compiled.ts'
import {compoundReasons} from './compound-reasons.ts'
import type {LabelIndex} from './label-index.ts'
import {type Match, type MatcherOptions, matcherOptionKinds} from './matcher.ts'

/** A match together with the reason for it. */
export interface Explanation extends Match {
	/** The text that was marked. */
	readonly text: string
	/** The form of the label that the text was recognised by. */
	readonly form: string
	/** The rule that generated the form; `'label'` for the label itself. */
	readonly rule: string
	/**
	 * For a compound its parts in order, with linking letters and hyphens at the end of the part before them;
	 * for an ellipsis the word in full, as far as it is known (`stamcel-` in "stamcel- en orgaanbank"); else empty.
	 */
	readonly cut: readonly string[]
	/**
	 * For a compound, in plain words, which part of it the term is and why the word may be split there: `'head'` and
	 * `'hersen ends as a word does'` for the bloeding of hersenbloeding; else empty.
	 */
	readonly reasons: readonly string[]
}

/**
 * Compiles a glossary into a function that finds the same matches as `createMatcher` and explains each of
 * them. Use it to tune a glossary. Order, offsets and cost are those of `createMatcher`.
 *
 * @example
 * ```ts
 * import {createExplain, listedConcepts} from 'zorgwoorden'
 *
 * const explain = createExplain(listedConcepts)
 * explain('stamceltransplantatie')[0]?.cut // => ['stamcel', 'transplantatie']
 * explain('stamceltransplantatie')[0]?.reasons // => ['first part', 'transplantatie begins as a word does']
 * explain('stamcellen')[0]?.rule // => 'plural -en'
 * ```
 */
export function createExplain(
	concepts: readonly ConceptInput[],
	options: MatcherOptions = {},
): (text: string) => Explanation[] {
	expectOptions('createExplain', options, matcherOptionKinds)
	const find = compileTermFinder(concepts, options)
	const index = compileGlossary(concepts)
	return text => {
		expectString('text', text)
		return find(text).flatMap(candidate => explainCandidate(text, candidate, index))
	}
}

function explainCandidate(text: string, candidate: Candidate, index: LabelIndex): Explanation[] {
	const {start, end, kind, part, resolution} = candidate
	const [best] = resolution.forms
	if (best === undefined) return []
	const {label, form, rule} = best
	const cut =
		kind === 'ellipsis' ? [candidate.ofCompound ? inFull(text, candidate) : form] : partsOf(text, candidate)
	const reasons = kind === 'compound' ? compoundReasons(text, candidate, index.edges) : []
	const {concepts} = resolution
	const word = text.slice(start, end)
	return [{start, end, kind, label: label.text, part, concepts, text: word, form, rule, cut, reasons}]
}

/** Returns the word of an ellipsis in full, or as written if it is not known what completes it. */
function inFull(text: string, {start, end, sharedPart}: Candidate): string {
	if (sharedPart === undefined) return text.slice(start, end)
	const isEnd = sharedPart.start > start
	const left = isEnd
		? text.slice(start, end - 1)
		: text.slice(sharedPart.start, linkEnd(text, sharedPart, start))
	const right = isEnd ? text.slice(sharedPart.start, sharedPart.end) : text.slice(start + 1, end)
	return left + (keepsHyphen(left, right) ? '-' : '') + right
}

/**
 * Splits a compound around its term. Linking letters and a hyphen end the part before them, as they do at the
 * end of a line: trombocyten|transfusie, ALS-|patiënt.
 */
function partsOf(text: string, {start, end, kind, part}: Candidate): string[] {
	if (kind !== 'compound') return []
	const splitAt = linkEnd(text, part, end)
	return [text.slice(start, part.start), text.slice(part.start, splitAt), text.slice(splitAt, end)].filter(
		piece => piece !== '',
	)
}

/** Returns the offset after the linking letters that follow a part of the word that ends at `wordEnd`. */
function linkEnd(text: string, part: Span, wordEnd: number): number {
	const {folded, starts} = foldLetters(text.slice(part.end, wordEnd))
	// A hyphen or line end after the term links the parts itself, so there are no linking letters.
	const linkLength =
		starts[0] === 0 ? linkingLetters(foldText(text.slice(part.start, part.end)), folded).length : 0
	return part.end + (starts[linkLength] ?? 0)
}
