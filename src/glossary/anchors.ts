import type {Concept} from './concept.ts'

/** The id of a concept's entry in a word list: `'woord-cytokine'`. */
export function entryId({id}: Pick<Concept, 'id'>, idPrefix: string): string {
	return `${idPrefix}woord-${id}`
}

/** A link to a concept's entry on the same page: `'#woord-cytokine'`. */
export function entryHref(concept: Pick<Concept, 'id'>, idPrefix: string): string {
	return `#${entryId(concept, idPrefix)}`
}

/** The opening tag of the anchor before a printed entry: `'<a id="woord-cytokine">'`. */
export function entryAnchor(id: string): string {
	return `<a id="${id}">`
}

/** Reads the concept's id back from such a tag, whatever its prefix; `undefined` for any other HTML. */
export function readEntryAnchor(tag: string): string | undefined {
	return /^<a id="[^"]*woord-([a-z0-9]+(?:-[a-z0-9]+)*)">$/.exec(tag)?.[1]
}

/** The id of the popover that explains a word: `'uitleg-cytokine'`. */
export function popoverId(concepts: readonly Pick<Concept, 'id'>[], idPrefix: string): string {
	// Ids are kebab-case, so no single id contains the `_` that joins two.
	return `${idPrefix}uitleg-${concepts.map(({id}) => id).join('_')}`
}
