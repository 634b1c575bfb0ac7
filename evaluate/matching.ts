import type {createMatcher, Match} from '../src/engine/matcher.ts'
import {type Gold, knownLimit, type Mark, type Part, type Sentence} from './gold.ts'
import {add, nothing, type Tally} from './tally.ts'

/** A match without a mark, a mark without a match, or a pair of both that differs in span, kind or part. */
export interface Fault {
	readonly sentence: Sentence
	readonly fault: 'wrong' | 'missed' | 'span' | 'kind' | 'part'
	/** The text of the match or mark. */
	readonly text: string
	/** What was expected or found there. */
	readonly detail: string
}

export interface MatchingFigures {
	/** The counts of both parts per category, in the order of the gold files. */
	readonly categories: ReadonlyMap<string, Readonly<Record<Part, Tally>>>
	readonly overall: Readonly<Record<Part, Tally>>
	/** Counts of the known limits, which are not in the figures above. */
	readonly limits: Tally
	readonly faults: readonly Fault[]
}

/** Runs a matcher over the gold sentences, each specialty with its own glossary, and counts by category. */
export function measureMatching(create: typeof createMatcher, golds: readonly Gold[]): MatchingFigures {
	const categories = new Map<string, Record<Part, Tally>>()
	const overall = {tuning: nothing, checking: nothing}
	const faults: Fault[] = []
	let limits = nothing
	for (const gold of golds) {
		const match = create(gold.concepts)
		for (const sentence of gold.sentences) {
			const {tally, faults: sentenceFaults} = measureSentence(sentence, match(sentence.text))
			if (sentence.category === knownLimit) {
				limits = add(limits, tally)
				continue
			}
			faults.push(...sentenceFaults)
			const parts = categories.get(sentence.category) ?? {tuning: nothing, checking: nothing}
			parts[sentence.part] = add(parts[sentence.part], tally)
			categories.set(sentence.category, parts)
			overall[sentence.part] = add(overall[sentence.part], tally)
		}
	}
	return {categories, overall, limits, faults}
}

/**
 * Compares the matches in a sentence with its marks. A match is right if it overlaps a mark of the same
 * concepts; exact span, kind and part are counted separately.
 */
export function measureSentence(
	sentence: Sentence,
	matches: readonly Match[],
): {tally: Tally; faults: Fault[]} {
	const {marks} = sentence
	const faults: Fault[] = []
	const pairs = pair(marks, matches)
	const matchedMarks = new Set(pairs.map(([mark]) => mark))
	const rightMatches = new Set(pairs.map(([, match]) => match))
	const note = (fault: Fault['fault'], {start, end}: {start: number; end: number}, detail: string) =>
		faults.push({sentence, fault, text: sentence.text.slice(start, end), detail})

	for (const match of matches)
		if (!rightMatches.has(match)) note('wrong', match, `${match.kind} of ${match.label}`)
	for (const mark of marks)
		if (!matchedMarks.has(mark)) note('missed', mark, `${mark.kind} of ${mark.ids.join(', ')}`)
	const exact = pairs.filter(([mark, match]) => mark.start === match.start && mark.end === match.end)
	const kind = pairs.filter(([mark, match]) => mark.kind === match.kind)
	const compounds = kind.filter(([mark]) => mark.kind === 'compound')
	const part = compounds.filter(([mark, match]) => samePart(mark, match))
	const noteDifferences = (all: typeof pairs, equal: typeof pairs, fault: Fault['fault']) => {
		for (const both of all) if (!equal.includes(both)) note(fault, both[1], describe(both, sentence, fault))
	}
	noteDifferences(pairs, exact, 'span')
	noteDifferences(pairs, kind, 'kind')
	noteDifferences(compounds, part, 'part')

	const negative = marks.length === 0
	const tally: Tally = {
		items: 1,
		negatives: negative ? 1 : 0,
		clean: negative && matches.length === 0 ? 1 : 0,
		expected: marks.length,
		found: matches.length,
		right: pairs.length,
		exact: exact.length,
		kind: kind.length,
		compounds: compounds.length,
		part: part.length,
	}
	return {tally, faults}
}

/** Pairs marks with overlapping matches of the same concepts. Each is in at most one pair. */
function pair(marks: readonly Mark[], matches: readonly Match[]): [Mark, Match][] {
	const pairs: [Mark, Match][] = []
	const unpaired = new Set(matches)
	for (const mark of marks) {
		const overlapping = [...unpaired].find(
			match => match.start < mark.end && mark.start < match.end && sameConcepts(mark, match),
		)
		if (overlapping === undefined) continue
		unpaired.delete(overlapping)
		pairs.push([mark, overlapping])
	}
	return pairs
}

function sameConcepts(mark: Mark, match: Match): boolean {
	const ids = new Set(match.concepts.map(concept => concept.id))
	return ids.size === mark.ids.length && mark.ids.every(id => ids.has(id))
}

/** The part may include the linking letters or not: the *s* of *bloedplaatje|s|transfusie*. */
function samePart(mark: Mark, match: Match): boolean {
	return (
		match.part.start === mark.part.start &&
		match.part.end >= mark.part.end &&
		match.part.end <= mark.linkedEnd
	)
}

function describe([mark, match]: [Mark, Match], {text}: Sentence, fault: Fault['fault']): string {
	if (fault === 'kind') return `${match.kind}, expected ${mark.kind}`
	if (fault === 'span') return `expected \`${text.slice(mark.start, mark.end)}\``
	const received = text.slice(match.part.start, match.part.end)
	return `\`${received}\`, expected \`${text.slice(mark.part.start, mark.part.end)}\``
}
