import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {briefExplanations} from './explanation.ts'

/** The explanations to look for. */
interface ExplanationTexts {
	readonly texts: ReadonlySet<string>
	/** Length of the longest one. */
	readonly longest: number
}

const textsByGlossary = /* @__PURE__ */ new WeakMap<readonly Concept[], ExplanationTexts>()

/**
 * Finds the brief explanations that an earlier pass put after words, with the space and the brackets:
 * ` (klein eiwit …)`. In order, with offsets in UTF-16 units. The cost depends on the text and the longest
 * explanation, not on the number of concepts.
 */
export function explanationsIn(text: string, concepts: readonly Concept[]): Span[] {
	const explanations = textsByGlossary.get(concepts) ?? collect(concepts)
	textsByGlossary.set(concepts, explanations)
	const spans: Span[] = []
	for (const {index: start} of text.matchAll(/\s\(/g)) {
		// An explanation may itself contain brackets whose content is another explanation.
		if (start < (spans.at(-1)?.end ?? 0)) continue
		const end = explanationEnd(text, start + 2, explanations)
		if (end !== undefined) spans.push({start, end})
	}
	return spans
}

/**
 * Returns the offset after a space and a brief explanation of one or more of these concepts, in brackets, that
 * start at an offset; `undefined` if none does.
 */
export function explanationEndAt(
	text: string,
	offset: number,
	concepts: readonly Concept[],
): number | undefined {
	if (!/^\s\(/.test(text.slice(offset, offset + 2))) return
	return explanationEnd(text, offset + 2, collect(concepts))
}

function collect(concepts: readonly Concept[]): ExplanationTexts {
	const texts = new Set(concepts.flatMap(briefExplanations))
	return {texts, longest: [...texts].reduce((longest, {length}) => Math.max(longest, length), 0)}
}

/**
 * Returns the offset after the closing bracket, if the brackets that open before `start` contain explanations
 * and nothing else. Explanations of several concepts are separated by semicolons, which may also be part of
 * one.
 */
function explanationEnd(text: string, start: number, {texts, longest}: ExplanationTexts): number | undefined {
	let from = start
	for (let index = from; index <= from + longest; index++) {
		if (text[index] !== ')' && text[index] !== ';') continue
		// The lines may have been wrapped differently since.
		if (!texts.has(text.slice(from, index).replace(/\s/g, ' '))) continue
		if (text[index] === ')') return index + 1
		from = index + 2
	}
	return
}
