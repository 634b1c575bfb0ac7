import type {Concept} from './concept.ts'

/** Returns the id of a concept's entry in a word list: `'woord-cytokine'`. */
export function entryId({id}: Pick<Concept, 'id'>, idPrefix: string): string {
	return `${idPrefix}woord-${id}`
}

/** Returns a link to a concept's entry on the same page: `'#woord-cytokine'`. */
export function entryHref(concept: Pick<Concept, 'id'>, idPrefix: string): string {
	return `#${entryId(concept, idPrefix)}`
}

/** Returns the opening tag of the anchor before a printed entry: `'<a id="woord-cytokine">'`. */
export function entryAnchor(id: string): string {
	return `<a id="${id}">`
}

/** Reads the id of a concept back from the tag of its entry anchor; `undefined` for any other HTML. */
export function readEntryAnchor(tag: string): string | undefined {
	const [, id = ''] = /^<a id="([^"]*)">$/.exec(tag) ?? []
	const start = id.lastIndexOf('woord-')
	if (start < 0) return undefined
	return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(id.slice(start + 'woord-'.length))?.[0]
}

/** Returns the id of the popover that explains a word: `'uitleg-cytokine'`. */
export function popoverId(concepts: readonly Pick<Concept, 'id'>[], idPrefix: string): string {
	// Ids are kebab-case, so no single id contains the `_` that joins two.
	return `${idPrefix}uitleg-${concepts.map(({id}) => id).join('_')}`
}
