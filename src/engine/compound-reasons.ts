import {linkingLetters, reasonBefore, type WordEdges} from '../dutch/index.ts'
import {classAt, HYPHEN, WORD} from '../text/characters.ts'
import {foldText} from '../text/fold.ts'
import type {Span} from '../text/span.ts'

/**
 * Returns in plain words why a word counts as a compound of the term in it: which part of the word the term is,
 * and for each boundary of it the rule that allows it. `['head', 'hersen ends as a word does']` for the bloeding of
 * hersenbloeding.
 */
export function compoundReasons(
	text: string,
	{start, end, part}: Span & {part: Span},
	edges: WordEdges,
): string[] {
	const [before, term, after] = [
		text.slice(start, part.start),
		text.slice(part.start, part.end),
		text.slice(part.end, end),
	]
	const role = after === '' ? 'head' : before === '' ? 'first part' : 'middle part'
	return [role, ...reasonsBefore(before, term, edges), ...reasonsAfter(term, after)]
}

function reasonsBefore(before: string, term: string, edges: WordEdges): string[] {
	if (before === '') return []
	if (classAt(before, before.length - 1) === HYPHEN) return ['hyphen before it']
	const left = foldText(solidPieces(before).at(-1) ?? '')
	switch (reasonBefore(left, foldText(term), edges)) {
		case 'prefix':
			return [`${left} is a prefix`]
		case 'known end':
			return [`${left} ends as a word does`]
		case 'certain term':
			return [`${foldText(term)} is too long or too clear to be chance`]
		default:
			return []
	}
}

function reasonsAfter(term: string, after: string): string[] {
	if (after === '') return []
	if (classAt(after, 0) === HYPHEN) return ['hyphen after it']
	const right = foldText(solidPieces(after)[0] ?? '')
	const link = linkingLetters(foldText(term), right)
	const reason = `${right.slice(link.length)} begins as a word does`
	return link === '' ? [reason] : [`linking -${link}-`, reason]
}

/** Splits a text at the hyphens in it, except one at a line end, which only breaks the word. */
function solidPieces(text: string): string[] {
	const pieces = ['']
	for (let index = 0; index < text.length; index++) {
		if (classAt(text, index) === HYPHEN && classAt(text, index + 1) === WORD) pieces.push('')
		else pieces.push((pieces.pop() ?? '') + text.charAt(index))
	}
	return pieces
}
