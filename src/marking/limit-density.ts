import {usualRarity} from '../glossary/rarity.ts'
import type {Span} from '../text/span.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import type {BlockOccurrence, CandidateBlock} from './choose-occurrences.ts'
import type {MarkCandidate} from './find-in-block.ts'

/**
 * Leaves out occurrences until a document has at most `density` marks per 100 words, those that it has already
 * included. The rarest words keep theirs; of equally rare ones, the first. An occurrence that can't be marked stays.
 *
 * Cost: linear, and the sort of the occurrences.
 */
export function limitDensity<N>(
	blocks: readonly CandidateBlock<N>[],
	chosen: ReadonlyMap<MarkCandidate<N>, BlockOccurrence<N>>,
	density: number,
	wordCount: number,
): ReadonlyMap<MarkCandidate<N>, BlockOccurrence<N>> {
	const candidates = blocks.flatMap(({candidates}) => candidates)
	const markedCount = candidates.filter(({isMarked}) => isMarked).length
	const room = Math.max(0, Math.floor((wordCount * density) / 100) - markedCount)
	const markable = candidates.filter(candidate => chosen.get(candidate)?.range !== undefined)
	const rarestFirst = markable.sort((a, b) => rarityOf(b) - rarityOf(a))
	const leftOut = new Set(rarestFirst.slice(room))
	return new Map([...chosen].filter(([candidate]) => !leftOut.has(candidate)))
}

function rarityOf({concepts}: MarkCandidate<unknown>): number {
	return Math.max(...concepts.map(({rarity = usualRarity}) => rarity))
}

/** Counts the words of a text outside these spans, which may overlap. */
export function countWords(text: string, spans: readonly Span[]): number {
	let from = 0
	let rest = ''
	for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
		rest += `${text.slice(from, Math.max(from, start))} `
		from = Math.max(from, end)
	}
	return (rest + text.slice(from)).match(word())?.length ?? 0
}

/** A word may have hyphens and apostrophes in it: B-cel, ecg's. */
const word = /* @__PURE__ */ unicodeRegExp("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*", 'gu')
