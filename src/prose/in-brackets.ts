import type {Concept} from '../concept.ts'
import type {Span} from '../text/span.ts'
import {explainBriefly} from './explain.ts'

interface Known {
	readonly texts: ReadonlySet<string>
	readonly longest: number
}

const known = /* @__PURE__ */ new WeakMap<readonly Concept[], Known>()

/**
 * Finds the brief explanations that an earlier pass put behind words, with the space before: ` (klein eiwit …)`. In order;
 * the cost follows the text and the longest explanation, not the number of concepts.
 */
export function explanationsIn(text: string, concepts: readonly Concept[]): Span[] {
	const explanations = known.get(concepts) ?? collect(concepts)
	known.set(concepts, explanations)
	// Someone may have wrapped the lines anew.
	const flat = text.replace(/\s/g, ' ')
	const spans: Span[] = []
	for (let start = flat.indexOf(' ('); start >= 0; start = flat.indexOf(' (', start + 1)) {
		const end = endOf(flat, start + 2, explanations)
		if (end !== undefined) spans.push({start, end})
	}
	return spans
}

function collect(concepts: readonly Concept[]): Known {
	const texts = new Set(concepts.map(concept => explainBriefly([concept])))
	return {texts, longest: [...texts].reduce((longest, {length}) => Math.max(longest, length), 0)}
}

/** Where the bracket closes behind one or more explanations, or `undefined` where something else stands in it. */
function endOf(text: string, start: number, {texts, longest}: Known): number | undefined {
	let from = start
	for (let at = from; at <= from + longest; at++) {
		if (text[at] === ')' && texts.has(text.slice(from, at))) return at + 1
		if (text[at] === ';' && texts.has(text.slice(from, at))) from = at + 2
	}
	return
}
