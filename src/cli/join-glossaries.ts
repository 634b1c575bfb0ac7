import {type Concept, createLookup} from '../index.ts'

/** The concepts of a glossary, and how the user named it: `'general'`, `'woorden.csv'`. */
export interface NamedGlossary {
	readonly name: string
	readonly concepts: readonly Concept[]
}

/** Glossaries as one, and what was left out of them, a message for each glossary. */
export interface JoinedGlossary {
	readonly concepts: readonly Concept[]
	readonly messages: readonly string[]
}

/**
 * Joins glossaries in their order. A concept is left out if an earlier glossary has one of its labels, except for an
 * ambiguous label, which may well be that of two concepts. An id that an earlier glossary has gets a number: `stent-2`.
 * Cost: linear in the labels.
 */
export function joinGlossaries(glossaries: readonly NamedGlossary[]): JoinedGlossary {
	const joined: Concept[] = []
	const messages: string[] = []
	const usedIds = new Set<string>()
	for (const {name, concepts} of glossaries) {
		const equalLabel = createEqualLabel([...joined])
		const kept = concepts.filter(concept => equalLabel(concept) === undefined)
		const leftOut = concepts.flatMap(concept => equalLabel(concept) ?? [])
		if (leftOut.length > 0) messages.push(messageOf(name, leftOut))
		const newIds = new Map(kept.map(({id}) => [id, uniqueId(id, usedIds)]))
		const ownIds = new Set(concepts.map(({id}) => id))
		// An id that the glossary lacks may be that of a concept in an earlier one.
		const idsOf = (ids: readonly string[]) =>
			ids.flatMap(id => newIds.get(id) ?? (ownIds.has(id) ? [] : [id]))
		for (const concept of kept) {
			const {id, related, broader} = concept
			joined.push({
				...concept,
				id: newIds.get(id) ?? id,
				related: idsOf(related),
				...(broader && {broader: idsOf(broader)}),
			})
		}
		for (const id of newIds.values()) usedIds.add(id)
	}
	return {concepts: joined, messages}
}

/** Returns a function that returns the first label of a concept that one of `earlier` has too. */
function createEqualLabel(earlier: readonly Concept[]): (concept: Concept) => string | undefined {
	const lookup = createLookup(earlier)
	return ({prefLabel, altLabel, ambiguousLabel = []}) =>
		[prefLabel, ...altLabel].find(
			label =>
				!ambiguousLabel.includes(label) &&
				lookup(label).some(({ambiguousLabel = []}) => !ambiguousLabel.includes(label)),
		)
}

const MOST_NAMED = 10

function messageOf(name: string, labels: readonly string[]): string {
	const more = labels.length > MOST_NAMED ? ` and ${labels.length - MOST_NAMED} more` : ''
	return `${name}: left out what an earlier glossary explains: ${labels.slice(0, MOST_NAMED).join(', ')}${more}`
}

function uniqueId(id: string, used: ReadonlySet<string>): string {
	let unique = id
	for (let number = 2; used.has(unique); number++) unique = `${id}-${number}`
	return unique
}
