import type {Concept} from './concept.ts'

type Narrower = Pick<Concept, 'id' | 'broader'>

/** One id in the `broader` of a concept, by the index of the concept and its position in that list. */
export interface BroaderLink {
	readonly index: number
	readonly position: number
}

/**
 * Returns the links that close a circle, such as the second one where a milt is an orgaan and an orgaan is a
 * milt: without these links, there is no circle. A concept that is broader than itself is left out, and so are
 * ids that no concept has. Walks up from each concept, depth first, and looks at each link once. Cost: linear.
 */
export function linksThatCloseCircles(concepts: readonly Narrower[]): BroaderLink[] {
	if (concepts.every(({broader = []}) => broader.length === 0)) return []
	const indexById = new Map(concepts.map(({id}, index) => [id, index]))
	// The id of a value that could not be read.
	indexById.delete('')
	const closing: BroaderLink[] = []
	const finished = new Set<number>()
	for (const start of concepts.keys()) {
		// The concepts from `start` upwards, each with the position of the next link to follow. No recursion: a chain
		// may have any length.
		const steps = finished.has(start) ? [] : [{index: start, position: 0}]
		const onPath = new Set([start])
		for (let step = steps.at(-1); step; step = steps.at(-1)) {
			const {index, position} = step
			const broaderId = concepts[index]?.broader?.[position]
			if (broaderId === undefined) {
				finished.add(index)
				onPath.delete(index)
				steps.pop()
				continue
			}
			step.position++
			const next = indexById.get(broaderId)
			if (next === undefined || next === index || finished.has(next)) continue
			if (onPath.has(next)) closing.push({index, position})
			else {
				onPath.add(next)
				steps.push({index: next, position: 0})
			}
		}
	}
	return closing
}

/** Returns a function that says whether one of two concepts is directly broader than the other. Cost: linear. */
export function createIsBroaderOrNarrower(
	concepts: readonly Narrower[],
): (id: string, otherId: string) => boolean {
	// Ids contain no spaces.
	const links = new Set(concepts.flatMap(({id, broader = []}) => broader.map(other => `${id} ${other}`)))
	if (links.size === 0) return () => false
	return (id, otherId) => links.has(`${id} ${otherId}`) || links.has(`${otherId} ${id}`)
}
