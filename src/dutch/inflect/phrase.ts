import {unicodeRegExp} from '../../text/unicode.ts'

/**
 * A label of more than one word, split at its head, the noun that inflects. Joined, the pieces are the label
 * again.
 */
export interface PhraseParts {
	/**
	 * The words before the head, any of which may be an adjective, each followed by its white space as a
	 * separate item.
	 */
	readonly before: readonly string[]
	/** The noun that inflects. */
	readonly head: string
	/** The rest, which never changes, with the space before it: ` van Crohn`, ` B12 (cobalamine)`. */
	readonly tail: string
}

/**
 * Splits a label at its head: the last word, or the one before a preposition, brackets or a designator (type
 * 2, B12, B).
 */
export function parsePhrase(label: string): PhraseParts {
	const pieces = label.split(/(\s+)/)
	let head = pieces.findIndex(
		(piece, index) => index > 1 && (prepositions.has(piece) || piece.startsWith('(')),
	)
	head = head < 0 ? pieces.length - 1 : head - 2
	while (head > 1 && isDesignator(pieces[head] ?? '')) head -= 2
	return {
		before: pieces.slice(0, Math.max(head, 0)),
		head: pieces[head] ?? '',
		tail: pieces.slice(head + 1).join(''),
	}
}

// Whether a word numbers or letters the head: B, II, B12, 2, type
function isDesignator(word: string): boolean {
	if (word.length < 2 || word === 'type' || word === 'graad' || word === 'stadium') return true
	return /^[IVX]+$/.test(word) || (/\d/.test(word) && !lowerCaseLetter().test(word))
}

const lowerCaseLetter = /* @__PURE__ */ unicodeRegExp('\\p{Ll}')

const prepositions = /* @__PURE__ */ new Set('van met in op aan bij door voor tot'.split(' '))
