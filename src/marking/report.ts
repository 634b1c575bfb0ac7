import type {Transformer} from 'unified'
import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Misspelling} from '../misspelling/index.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import type {Position} from './source-position.ts'

/** The kinds of messages that a plugin can add to a file. */
export const reports = ['marked', 'spelling', 'exclude', 'definition', 'entry'] as const

/** A kind of message: see the option `report`. */
export type Report = (typeof reports)[number]

/** The file that unified passes to a transformer: a `VFile`. */
export type ReportFile = Parameters<Transformer>[1]

/** The fields of a match that a message mentions. */
interface ReportedMatch {
	readonly text: string
	readonly concepts: readonly Concept[]
}

/** Adds the requested messages to one file. */
export interface Reporter<S extends ReportedMatch> {
	/** Reports an occurrence that gets a mark. */
	marked(reported: S): void
	/** Reports an occurrence that gets no mark, since it would split a node. */
	splitMarkup(reported: S): void
	/** Reports an ambiguous label that gets no mark, since the document does not tell that it means the concept. */
	passedOver(reported: S): void
	/** Reports a misspelt term; `reported.concepts` are the concepts that are not switched off there. */
	misspelt(reported: S, misspelling: Misspelling): void
	/** Reports the excluded ids that are not in the glossary. */
	excluded(ids: readonly string[], concepts: readonly Concept[], match: (text: string) => Match[]): void
	/** Reports the terms in definitions of marked concepts that are neither marked nor excluded. */
	definitions(
		markedConcepts: MarkedConcepts,
		excluded: ReadonlySet<string>,
		match: (text: string) => Match[],
	): void
	/** Reports an entry of a word list whose text differs from that of its concept. */
	entry(concept: Concept, actual: string, expected: string, place: Position | undefined): void
}

/** The fields of a `VFileMessage`. */
interface ReportMessage {
	readonly reason: string
	readonly ruleId: string
	readonly place: Position | {line: number; column: number} | undefined
	readonly actual: string
	readonly expected: string[]
	readonly note: string
}

/**
 * Creates a reporter for one file. Messages that are not requested cost nothing. `positionOf` returns the
 * position of a match in the file, if it is known.
 */
export function createReporter<S extends ReportedMatch>(
	file: ReportFile,
	requested: readonly Report[],
	positionOf: (reported: S) => Position | undefined,
): Reporter<S> {
	/** The first mark of each concept, for messages about its definition. */
	const positions = new Map<Concept, Position | undefined>()

	function addMessage({reason, ruleId, place, ...rest}: ReportMessage) {
		const message = file.message(reason, {place, ruleId, source: 'zorgwoorden'})
		const url = `https://www.npmjs.com/package/zorgwoorden#${ruleId}`
		Object.assign(message, {...rest, url})
	}

	return {
		marked(reported) {
			if (!requested.includes('marked') && !requested.includes('definition')) return
			const {text, concepts} = reported
			const position = positionOf(reported)
			for (const concept of concepts) if (!positions.has(concept)) positions.set(concept, position)
			if (!requested.includes('marked')) return
			addMessage({
				reason: `Marked \`${text}\` as ${namesOf(concepts)}`,
				ruleId: 'marked',
				place: position,
				actual: text,
				expected: concepts.map(({prefLabel}) => prefLabel),
				note: concepts.map(({definition}) => definition).join('\n'),
			})
		},
		splitMarkup(reported) {
			if (!requested.includes('marked')) return
			const {text, concepts} = reported
			addMessage({
				reason: `Left \`${text}\` unmarked: a mark for ${namesOf(concepts)} would split the markup around it`,
				ruleId: 'split-markup',
				place: positionOf(reported),
				actual: text,
				expected: concepts.map(({prefLabel}) => prefLabel),
				note: 'Put the whole term inside the markup or outside it.',
			})
		},
		passedOver(reported) {
			if (!requested.includes('marked')) return
			const {text, concepts} = reported
			addMessage({
				reason: `Left \`${text}\` unmarked: it may not mean ${namesOf(concepts)}, which nothing else in the document names`,
				ruleId: 'ambiguous-label',
				place: positionOf(reported),
				actual: text,
				expected: concepts.map(({prefLabel}) => prefLabel),
				note: 'Write the term in full once, if that is meant.',
			})
		},
		misspelt(reported, {expected, kind}) {
			const {text, concepts} = reported
			const correct = expected.map(text => `\`${text}\``).join(' or ')
			addMessage({
				reason: `Expected ${correct}, received ${
					{
						misspelling: `\`${text}\``,
						near: `\`${text}\`, which is one slip away`,
						misnomer: `the misnomer \`${text}\``,
					}[kind]
				}`,
				ruleId: kind === 'misnomer' ? 'misnomer' : 'spelling',
				place: positionOf(reported),
				actual: text,
				expected: [...expected],
				note: concepts.map(({definition}) => definition).join('\n'),
			})
		},
		excluded(ids, concepts, match) {
			if (!requested.includes('exclude')) return
			const knownIds = new Set(concepts.map(({id}) => id))
			for (const id of ids.filter(id => !knownIds.has(id))) {
				const meantIds = match(id).flatMap(({concepts}) => concepts.map(({id}) => id))
				addMessage({
					reason: `Expected \`exclude\` to contain ids of concepts, received \`${id}\``,
					ruleId: 'exclude',
					place: {line: 1, column: 1},
					actual: id,
					expected: [...new Set(meantIds)],
					note: 'Use the `id` of a concept, not one of its labels.',
				})
			}
		},
		definitions({marked}, excluded, match) {
			if (!requested.includes('definition')) return
			for (const concept of marked) {
				for (const {start, end, concepts} of match(concept.definition)) {
					const unexplained = concepts.every(used => !marked.has(used) && !excluded.has(used.id))
					if (!unexplained) continue
					const text = concept.definition.slice(start, end)
					addMessage({
						reason: `The definition of \`${concept.prefLabel}\` uses \`${text}\`, which this document doesn't explain`,
						ruleId: 'definition',
						place: positions.get(concept),
						actual: text,
						expected: [],
						note: concept.definition,
					})
				}
			}
		},
		entry({prefLabel}, actual, expected, place) {
			if (!requested.includes('entry')) return
			addMessage({
				reason: `The entry of \`${prefLabel}\` differs from the glossary`,
				ruleId: 'entry',
				place,
				actual,
				expected: [expected],
				note: 'It stays as it is: only entries with a text of the glossary are renewed.',
			})
		},
	}
}

function namesOf(concepts: readonly Concept[]): string {
	return concepts.map(({prefLabel}) => `\`${prefLabel}\``).join(' or ')
}
