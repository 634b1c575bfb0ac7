import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {briefExplanations} from './explanation.ts'

interface ExplanationTexts {
	readonly texts: ReadonlySet<string>
	readonly longest: number
}

const textsByGlossary = /* @__PURE__ */ new WeakMap<readonly Concept[], ExplanationTexts>()

/**
 * Finds the brief explanations that an earlier pass put behind words, with the space before: ` (klein eiwit …)`. In order;
 * the cost follows the text and the longest explanation, not the number of concepts.
 */
export function explanationsIn(text: string, concepts: readonly Concept[]): Span[] {
	const explanations = textsByGlossary.get(concepts) ?? collect(concepts)
	textsByGlossary.set(concepts, explanations)
	const spans: Span[] = []
	for (const {index: start} of text.matchAll(/\s\(/g)) {
		// An explanation may hold brackets that another one fits.
		if (start < (spans.at(-1)?.end ?? 0)) continue
		const end = explanationEnd(text, start + 2, explanations)
		if (end !== undefined) spans.push({start, end})
	}
	return spans
}

/** Whether a brief explanation of some of these concepts stands at an offset, with the space before it. */
export function isExplained(text: string, offset: number, concepts: readonly Concept[]): boolean {
	if (!/^\s\(/.test(text.slice(offset, offset + 2))) return false
	return explanationEnd(text, offset + 2, collect(concepts)) !== undefined
}

function collect(concepts: readonly Concept[]): ExplanationTexts {
	const texts = new Set(concepts.flatMap(briefExplanations))
	return {texts, longest: [...texts].reduce((longest, {length}) => Math.max(longest, length), 0)}
}

/** Where the bracket closes behind one or more explanations, or `undefined` where something else stands in it. */
function explanationEnd(text: string, start: number, {texts, longest}: ExplanationTexts): number | undefined {
	let from = start
	for (let at = from; at <= from + longest; at++) {
		if (text[at] !== ')' && text[at] !== ';') continue
		// Someone may have wrapped the lines anew.
		if (!texts.has(text.slice(from, at).replace(/\s/g, ' '))) continue
		if (text[at] === ')') return at + 1
		from = at + 2
	}
	return
}
