import type {Transformer} from 'unified'
import type {Match} from '../engine/matcher.ts'
import type {Concept} from '../glossary/concept.ts'
import type {Misspelling} from '../misspelling/index.ts'
import type {MarkedConcepts} from './marked-concepts.ts'
import type {Position} from './source-position.ts'

/** What the plugins can tell about a document. */
export const reports = ['marked', 'spelling', 'exclude', 'definition'] as const
export type Report = (typeof reports)[number]

/** The file that a transformer is given. */
export type ReportFile = Parameters<Transformer>[1]

/** A sighting as a message needs it. */
interface ReportedMatch {
	readonly text: string
	readonly concepts: readonly Concept[]
}

/** Writes the messages that were asked for on one file. */
export interface Reporter<S extends ReportedMatch> {
	/** An occurrence has got a mark. */
	marked(reported: S): void
	/** An occurrence stays without, since a mark would tear a node apart. */
	splitMarkup(reported: S): void
	/** A term is misspelt; `concepts` are those that may be told here. */
	misspelt(reported: S, slip: Misspelling): void
	/** Ids that are excluded and in no glossary. */
	excluded(ids: readonly string[], concepts: readonly Concept[], match: (text: string) => Match[]): void
	/** Definitions that use a term which the document leaves unexplained. */
	definitions(ledger: MarkedConcepts, excluded: ReadonlySet<string>, match: (text: string) => Match[]): void
}

interface ReportMessage {
	readonly reason: string
	readonly ruleId: string
	readonly place: Position | {line: number; column: number} | undefined
	readonly actual: string
	readonly expected: string[]
	readonly note: string
}

/** Reports on one file; what was not asked for costs nothing. `placeOf` tells where words stand. */
export function createReporter<S extends ReportedMatch>(
	file: ReportFile,
	asked: readonly Report[],
	positionOf: (reported: S) => Position | undefined,
): Reporter<S> {
	const places = new Map<Concept, Position | undefined>()

	function addMessage({reason, ruleId, place, ...rest}: ReportMessage) {
		const message = file.message(reason, {place, ruleId, source: 'zorgwoorden'})
		const url = `https://www.npmjs.com/package/zorgwoorden#${ruleId}`
		Object.assign(message, {...rest, url})
	}

	return {
		marked(reported) {
			if (!asked.includes('marked') && !asked.includes('definition')) return
			const {text, concepts} = reported
			const place = positionOf(reported)
			for (const concept of concepts) if (!places.has(concept)) places.set(concept, place)
			if (!asked.includes('marked')) return
			addMessage({
				reason: `Marked \`${text}\` as ${namesOf(concepts)}`,
				ruleId: 'marked',
				place,
				actual: text,
				expected: concepts.map(({prefLabel}) => prefLabel),
				note: concepts.map(({definition}) => definition).join('\n'),
			})
		},
		splitMarkup(reported) {
			if (!asked.includes('marked')) return
			const {text, concepts} = reported
			addMessage({
				reason: `Left \`${text}\` unmarked: a mark for ${namesOf(concepts)} would tear the markup around it apart`,
				ruleId: 'split-markup',
				place: positionOf(reported),
				actual: text,
				expected: concepts.map(({prefLabel}) => prefLabel),
				note: 'Let the markup begin and end where the term does.',
			})
		},
		misspelt(reported, {expected, known}) {
			const {text, concepts} = reported
			const right = expected.map(text => `\`${text}\``).join(' or ')
			addMessage({
				reason: `Expected ${right}, received \`${text}\`${known ? '' : ', which is one letter away'}`,
				ruleId: 'spelling',
				place: positionOf(reported),
				actual: text,
				expected: [...expected],
				note: concepts.map(({definition}) => definition).join('\n'),
			})
		},
		excluded(ids, concepts, match) {
			if (!asked.includes('exclude')) return
			const known = new Set(concepts.map(({id}) => id))
			for (const id of ids.filter(id => !known.has(id))) {
				const meant = match(id).flatMap(({concepts}) => concepts.map(({id}) => id))
				addMessage({
					reason: `Expected \`exclude\` to hold ids of concepts, received \`${id}\``,
					ruleId: 'exclude',
					place: {line: 1, column: 1},
					actual: id,
					expected: [...new Set(meant)],
					note: 'An id is the `id` of a concept, not one of its labels.',
				})
			}
		},
		definitions({marked}, excluded, match) {
			if (!asked.includes('definition')) return
			for (const concept of marked) {
				for (const {start, end, concepts} of match(concept.definition)) {
					const unexplained = concepts.every(other => !marked.has(other) && !excluded.has(other.id))
					if (!unexplained) continue
					const text = concept.definition.slice(start, end)
					addMessage({
						reason: `The definition of \`${concept.prefLabel}\` uses \`${text}\`, which this document doesn't explain`,
						ruleId: 'definition',
						place: places.get(concept),
						actual: text,
						expected: [],
						note: concept.definition,
					})
				}
			}
		},
	}
}

function namesOf(concepts: readonly Concept[]): string {
	return concepts.map(({prefLabel}) => `\`${prefLabel}\``).join(' or ')
}
