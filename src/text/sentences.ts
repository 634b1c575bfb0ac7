import type {Span} from './span.ts'
import {unicodeRegExp} from './unicode.ts'

/** The fewest words of a sentence. What is shorter is a label, a name or an abbreviation. */
const minWords = 3

/**
 * Returns the spans of the sentences in a text, in order: at least three words, up to a full stop, question mark,
 * exclamation mark or ellipsis. What has no end, such as a label, a line of a table of contents or a heading, is no
 * sentence. Linear in the text.
 *
 * `Trombocyten. Een tekort geeft snel blauwe plekken. Meer lezen` has one sentence, `Een … plekken.`
 */
export function sentencesIn(text: string): Span[] {
	const sentences: Span[] = []
	let start = 0
	for (const {0: mark, index} of text.matchAll(sentenceEnd())) {
		if (itemNumber().test(text.slice(Math.max(0, index - 4), index))) continue
		const end = index + mark.length
		const words = text.slice(start, end).match(word()) ?? []
		if (words.length >= minWords) sentences.push({start, end})
		start = end
	}
	return sentences
}

// A figure with a full stop is the number of an item.
const itemNumber = /* @__PURE__ */ unicodeRegExp('(?:^|\\s)\\p{N}{1,3}$')
// A row of dots leads to a page number.
const sentenceEnd = /* @__PURE__ */ unicodeRegExp(
	'(?<=[\\p{L}\\p{M}\\p{N})\\]"\'”’»%])(?:[!?]{1,3}|\\.{1,3}|…)["\'”’»)\\]]*(?=\\s|$)',
	'gu',
)
const word = /* @__PURE__ */ unicodeRegExp('\\p{L}[\\p{L}\\p{M}\\p{N}\\p{Pd}]*', 'gu')
