import {memberAfter, stableKey} from '../dutch/index.ts'
import {classAt, HYPHEN} from '../text/characters.ts'
import {appendPhrase, type Phrase, readPhrase, slicePhrase} from '../text/phrase.ts'
import type {Span} from '../text/span.ts'
import type {AnalyseWord} from './analyse-word.ts'
import type {Candidate} from './candidate.ts'
import type {LabelIndex} from './label-index.ts'
import {findPhrases} from './phrases.ts'
import {matchingForms, resolve} from './resolution.ts'

// Terms of several words may share words without a hyphen: "acute en chronische leukemie" shares the last one,
// "hepatitis B en C" the first one, "type 1 en 2 diabetes" both. A hyphen may end a
// member of several words: "type 1- en type 2-diabetes". A member of such a list is found only if it is a
// label with the shared words, and so is the member that they are taken from.

// How many members away the shared words may be.
const MAX_MEMBERS = 4

/** A member of a list, and the label that it is with the words that it shares: hepatitis C for `C`. */
interface SharedWords extends Candidate {
	readonly inFull: Phrase
}

/**
 * Finds the member that lacks the last words of a label: `acute`, `type 1`. Takes its words, and their span without
 * a hyphen after them.
 */
export function findSharedEnd(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	words: Span,
	phrase: Phrase,
): SharedWords | undefined {
	const {start} = words
	const end = classAt(text, words.end) === HYPHEN ? words.end + 1 : words.end
	let other = memberAfter(text, end)
	for (let count = 0; other !== undefined && count < MAX_MEMBERS; count++) {
		for (const shared of [undefined, ...startsOf(phrase)]) {
			const {inFull} = memberAt(index, analyse, text, other, shared) ?? {}
			for (const {offset} of inFull?.gaps ?? []) {
				const rest = inFull && slicePhrase(inFull, offset, inFull.folded.length)
				const member = rest && toMember(index, {start, end}, appendPhrase(phrase, ' ', rest))
				if (member !== undefined) return member
			}
		}
		other = memberAfter(text, other.end)
	}
	return undefined
}

/** Finds the next member after a term, which lacks its first words: the `C` of "hepatitis B en C". */
export function findSharedStart(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	end: number,
	inFull: Phrase,
): SharedWords | undefined {
	const word = memberAfter(text, end)
	if (word === undefined) return undefined
	const {exact, phrase} = analyse(text, word.start, word.end)
	for (const start of startsOf(inFull)) {
		const member = memberAt(index, analyse, text, word, start)
		if (member === undefined) continue
		// A word that is a term itself shares nothing, and a single letter in another case is another word.
		const isLetter = phrase.cased.length === 1 && member.end === word.end
		const isSame = !isLetter || member.resolution.forms[0]?.phrase.cased.endsWith(phrase.cased)
		return isSame && !(exact && member.end === word.end) ? member : undefined
	}
	return undefined
}

/** Returns the starts of a phrase that other members may share, longest first. */
function startsOf(phrase: Phrase): Phrase[] {
	return phrase.gaps.map(({offset}) => slicePhrase(phrase, 0, offset)).reverse()
}

/** Returns the longest label that begins with a word of the text, after the words that it shares. */
function memberAt(
	index: LabelIndex,
	analyse: AnalyseWord,
	text: string,
	word: Span,
	shared: Phrase | undefined,
): SharedWords | undefined {
	const analysis = analyse(text, word.start, word.end)
	// Only a label of several words has words to share. This rules out nearly every word.
	if (!(shared || analysis.startsPhrase || analysis.phrase.gaps.length > 0)) return undefined
	const phrase = shared ? appendPhrase(shared, ' ', analysis.phrase) : analysis.phrase
	const first = {...analysis, phrase, stableKey: stableKey(phrase.folded)}
	const ends = findPhrases(index, analyse, text, word, first, false).map(({part}) => part.end)
	for (const end of [word.end, ...ends].reverse()) {
		const written = readPhrase(text.slice(word.start, end))
		const member = toMember(
			index,
			{start: word.start, end},
			shared ? appendPhrase(shared, ' ', written) : written,
		)
		if (member !== undefined) return member
	}
	return undefined
}

function toMember(index: LabelIndex, span: Span, inFull: Phrase): SharedWords | undefined {
	const resolution = resolve(index, matchingForms(index, inFull), inFull.folded)
	return resolution && {...span, kind: 'ellipsis', part: span, resolution, inFull}
}
