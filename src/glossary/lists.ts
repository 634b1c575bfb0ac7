import type {Concept} from './concept.ts'

/** Joins lists of concepts, sorted by id. */
export function sorted(...lists: readonly (readonly Concept[])[]): Concept[] {
	return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Removes the ids of related and broader concepts that are not in the list. */
export function withoutOutsideIds(concepts: readonly Concept[]): Concept[] {
	const ids = new Set(concepts.map(({id}) => id))
	return relatedWithin(concepts, id => ids.has(id))
}

/** Removes the ids of related and broader concepts that are not inside, as the caller says. */
export function relatedWithin(concepts: readonly Concept[], isInside: (id: string) => boolean): Concept[] {
	return concepts.map(concept => ({
		...concept,
		related: concept.related.filter(isInside),
		...(concept.broader && {broader: concept.broader.filter(isInside)}),
	}))
}

/** Freezes concepts all the way down. Spelt out, because it runs at every import: walking any data takes 1 ms. */
export function frozen(concepts: readonly Concept[]): readonly Concept[] {
	const {freeze} = Object
	for (const concept of concepts) {
		freeze(concept.altLabel)
		freeze(concept.hiddenLabel)
		freeze(concept.related)
		freeze(concept.source)
		for (const source of concept.source) freeze(source)
		freeze(concept.ambiguousLabel)
		freeze(concept.broader)
		freeze(concept.subject)
		freeze(concept.reviewed)
		for (const review of concept.reviewed ?? []) freeze(review)
		freeze(concept)
	}
	return freeze(concepts)
}
