import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'

/** A word of a query, with its hyphens, apostrophes and inner dots: `T-cel`, `T.I.A.`. Offsets in UTF-16 units. */
export interface QueryWord extends Span {
	readonly text: string
}

/** Returns the words of a query, in order. Cost: linear. */
export function queryWords(query: string): QueryWord[] {
	return [...query.matchAll(word())].map(({0: text, index}) => ({
		text,
		start: index,
		end: index + text.length,
	}))
}

const word = /* @__PURE__ */ unicodeRegExp("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.+\\p{Pd}]*", 'gu')
