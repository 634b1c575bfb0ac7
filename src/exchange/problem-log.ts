import type {Problem} from './draft.ts'

/** Collects what could not be read. */
export interface ProblemLog {
	/** Adds a problem by which something of its own is lost, such as a row. The first twenty of a kind are listed. */
	add(place: string, reason: string): void
	/**
	 * Adds a problem with part of a value. Those of one kind are listed as one, with the reason of the first, since most
	 * files have such a problem in every concept or in none.
	 */
	addOfKind(kind: string, place: string, reason: string): void
	/** Returns the problems in the order in which they were added. */
	list(): Problem[]
}

/** How many problems of a kind by which something is lost are listed; the last one names the others. */
const maxListed = 20

/** How many other places a problem names. */
const maxPlaces = 3

/** Creates a log without problems. */
export function createProblemLog(): ProblemLog {
	const problems: {readonly reason: string; readonly places: string[]}[] = []
	const byKind = new Map<string, {last: {readonly places: string[]}; count: number}>()

	function put(kind: string, max: number, place: string, reason: string): void {
		const {last, count} = byKind.get(kind) ?? {count: 0}
		if (last && count >= max) {
			if (last.places.at(-1) !== place) last.places.push(place)
			return
		}
		const problem = {reason, places: [place]}
		problems.push(problem)
		byKind.set(kind, {last: problem, count: count + 1})
	}

	return {
		add: (place, reason) => put(reason.replace(/[:`].*$/s, ''), maxListed, place, reason),
		addOfKind: (kind, place, reason) => put(kind, 1, place, reason),
		list: () =>
			problems.map(({reason, places: [place = '', ...others]}) => ({
				place,
				reason: others.length === 0 ? reason : `${reason} (likewise in ${listOfPlaces(others)})`,
			})),
	}
}

function listOfPlaces(places: readonly string[]): string {
	const shown = places.slice(0, maxPlaces).join(', ')
	return places.length > maxPlaces ? `${shown} and ${places.length - maxPlaces} more places` : shown
}
