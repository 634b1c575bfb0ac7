import type {ConceptInput} from '../glossary/concept.ts'
import {expectOptions, type OptionKinds} from '../text/expect-options.ts'
import {createMatcher, type Match, type MatcherOptions, matcherOptionKinds} from './matcher.ts'

/** A piece of a text: a term, or the plain text before, between or after terms. */
export interface Piece {
	/** Never empty. */
	readonly text: string
	/** The match that the piece is, with offsets into the whole text. Absent from plain text. */
	readonly match?: Match
}

/** Options of `split`. */
export interface SplitOptions {
	/**
	 * The ids of the concepts that were explained before. With it, only the first occurrence of each concept
	 * becomes a piece with a match, and its id is added. Pass the same set for every text of a page. A match of
	 * several concepts counts as a first occurrence if it is one for any of them. Default: every match is a piece.
	 */
	readonly seen?: Set<string>
}

/**
 * Compiles a glossary into a function that splits a text at its terms, so that a template or component can
 * show each piece in its own way. Joined in order, the pieces are the text itself; no piece is empty, and no
 * two pieces of plain text follow each other. An empty text has no pieces.
 *
 * The matches, their order, the unit of their offsets (UTF-16) and the cost are those of `createMatcher`.
 *
 * @throws {TypeError} If `concepts` is not an array. The returned function throws one if `text` is not a string
 *   or `seen` is not a set.
 * @example
 * ```ts
 * import {createSplit, listedConcepts} from 'zorgwoorden'
 *
 * const split = createSplit(listedConcepts, {compounds: false})
 * split('Uw stamcellen.').map(({text}) => text) // => ['Uw ', 'stamcellen', '.']
 * split('Uw stamceltransplantatie.') // => [{text: 'Uw stamceltransplantatie.'}]
 * ```
 */
export function createSplit(
	concepts: readonly ConceptInput[],
	options: MatcherOptions = {},
): (text: string, options?: SplitOptions) => Piece[] {
	expectOptions('createSplit', options, matcherOptionKinds)
	const match = createMatcher(concepts, options)
	return (text, options = {}) => {
		expectOptions('split', options, splitOptionKinds)
		const {seen} = options
		const pieces: Piece[] = []
		let end = 0
		for (const found of match(text)) {
			if (seen !== undefined && !addIds(seen, found)) continue
			if (found.start > end) pieces.push({text: text.slice(end, found.start)})
			pieces.push({text: text.slice(found.start, found.end), match: found})
			end = found.end
		}
		if (end < text.length) pieces.push({text: text.slice(end)})
		return pieces
	}
}

const splitOptionKinds: OptionKinds<SplitOptions> = {seen: ['a Set', seen => seen instanceof Set]}

/** Adds the ids of a match to a set. Returns whether any of them is new, as for a mark of the plugins. */
function addIds(ids: Set<string>, {concepts}: Match): boolean {
	const {size} = ids
	for (const {id} of concepts) ids.add(id)
	return ids.size > size
}
