import {unicodeRegExp} from '../../text/unicode.ts'

/** A label cut at its head, the noun that inflects; the pieces joined are the label. */
export interface PhraseParts {
	/** The words before the head, any of which may be an adjective, and the blanks behind each. */
	readonly before: readonly string[]
	readonly head: string
	/** What follows the head and never changes, with its blanks: ` van Crohn`, ` B12 (cobalamine)`. */
	readonly tail: string
}

/** Finds the head: the last word, or the one before a preposition, before a sign (type 2, B12, B) or before brackets. */
export function parsePhrase(label: string): PhraseParts {
	const pieces = label.split(/(\s+)/)
	let head = pieces.findIndex((piece, at) => at > 1 && (prepositions.has(piece) || piece.startsWith('(')))
	head = head < 0 ? pieces.length - 1 : head - 2
	while (head > 1 && isDesignator(pieces[head] ?? '')) head -= 2
	return {
		before: pieces.slice(0, Math.max(head, 0)),
		head: pieces[head] ?? '',
		tail: pieces.slice(head + 1).join(''),
	}
}

// B, II, B12, 2, type, but not a word
function isDesignator(word: string): boolean {
	if (word.length < 2 || word === 'type' || word === 'graad' || word === 'stadium') return true
	return /^[IVX]+$/.test(word) || (/\d/.test(word) && !small().test(word))
}

const small = /* @__PURE__ */ unicodeRegExp('\\p{Ll}')

const prepositions = /* @__PURE__ */ new Set('van met in op aan bij door voor tot'.split(' '))
