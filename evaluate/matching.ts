import type {createMatcher, Match} from '../src/engine/matcher.ts'
import {type Gold, knownLimit, type Mark, type Part, type Sentence} from './gold.ts'
import {add, nothing, type Tally} from './tally.ts'

/** A match that no mark asks for, or a mark that no match answers. */
export interface Fault {
	readonly sentence: Sentence
	readonly fault: 'wrong' | 'missed' | 'span' | 'kind' | 'part'
	/** The text concerned, and what was expected or found there. */
	readonly text: string
	readonly detail: string
}

export interface MatchingFigures {
	/** For each category, in the order of the gold, the counts of both parts. */
	readonly categories: ReadonlyMap<string, Readonly<Record<Part, Tally>>>
	readonly overall: Readonly<Record<Part, Tally>>
	/** Sentences that the rules can't read as a reader does; not in the figures above. */
	readonly limits: Tally
	readonly faults: readonly Fault[]
}

/** Runs a matcher over the gold, each specialty with its own glossary, and counts by category. */
export function measureMatching(create: typeof createMatcher, golds: readonly Gold[]): MatchingFigures {
	const categories = new Map<string, Record<Part, Tally>>()
	const overall = {tuning: nothing, checking: nothing}
	const faults: Fault[] = []
	let limits = nothing
	for (const gold of golds) {
		const match = create(gold.concepts)
		for (const sentence of gold.sentences) {
			const {tally, faults: own} = measureSentence(sentence, match(sentence.text))
			if (sentence.category === knownLimit) {
				limits = add(limits, tally)
				continue
			}
			faults.push(...own)
			const parts = categories.get(sentence.category) ?? {tuning: nothing, checking: nothing}
			parts[sentence.part] = add(parts[sentence.part], tally)
			categories.set(sentence.category, parts)
			overall[sentence.part] = add(overall[sentence.part], tally)
		}
	}
	return {categories, overall, limits, faults}
}

/** A match is right when it overlaps a mark of the same concepts; the exact span, the kind and the part count apart. */
export function measureSentence(
	sentence: Sentence,
	matches: readonly Match[],
): {tally: Tally; faults: Fault[]} {
	const {marks} = sentence
	const faults: Fault[] = []
	const pairs = pair(marks, matches)
	const answered = new Set(pairs.map(([mark]) => mark))
	const right = new Set(pairs.map(([, match]) => match))
	const note = (fault: Fault['fault'], {start, end}: {start: number; end: number}, detail: string) =>
		faults.push({sentence, fault, text: sentence.text.slice(start, end), detail})

	for (const match of matches) if (!right.has(match)) note('wrong', match, `${match.kind} of ${match.label}`)
	for (const mark of marks)
		if (!answered.has(mark)) note('missed', mark, `${mark.kind} of ${mark.ids.join(', ')}`)
	const exact = pairs.filter(([mark, match]) => mark.start === match.start && mark.end === match.end)
	const kind = pairs.filter(([mark, match]) => mark.kind === match.kind)
	const compounds = kind.filter(([mark]) => mark.kind === 'compound')
	const part = compounds.filter(([mark, match]) => samePart(mark, match))
	const differ = (all: typeof pairs, good: typeof pairs, fault: Fault['fault']) => {
		for (const one of all) if (!good.includes(one)) note(fault, one[1], describe(one, sentence, fault))
	}
	differ(pairs, exact, 'span')
	differ(pairs, kind, 'kind')
	differ(compounds, part, 'part')

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

/** Marks and matches of the same concepts that overlap; each is in one pair at most. */
function pair(marks: readonly Mark[], matches: readonly Match[]): [Mark, Match][] {
	const pairs: [Mark, Match][] = []
	const free = new Set(matches)
	for (const mark of marks) {
		const found = [...free].find(
			match => match.start < mark.end && mark.start < match.end && sameConcepts(mark, match),
		)
		if (found === undefined) continue
		free.delete(found)
		pairs.push([mark, found])
	}
	return pairs
}

function sameConcepts(mark: Mark, match: Match): boolean {
	const ids = new Set(match.concepts.map(concept => concept.id))
	return ids.size === mark.ids.length && mark.ids.every(id => ids.has(id))
}

/** Linking letters may belong to the term or not: *bloedplaatje|s|transfusie*. */
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
	const found = text.slice(match.part.start, match.part.end)
	return `\`${found}\`, expected \`${text.slice(mark.part.start, mark.part.end)}\``
}
