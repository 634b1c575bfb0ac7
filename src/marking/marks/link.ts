import type {Concept} from '../../glossary/concept.ts'
import type {MarkDescription} from './description.ts'

/** A link to the concept's entry in the word list, or to another URL. */
export const link = {
	name: 'link',
	addsWordList: ({url}) => !url,
	linksToEntries: true,
	create({url}) {
		// An ambiguous word links to the first of its concepts.
		const urlOf = ([concept]: readonly Concept[]) => (concept ? url(concept) : '')
		return {
			parts: ({concepts}) => [
				{
					type: 'wrapper',
					element: {tagName: 'a', properties: {href: urlOf(concepts), className: ['woord']}},
				},
			],
			isAlreadyMarked: ({concepts, elements}) =>
				elements().some(({properties}) => properties['href'] === urlOf(concepts)),
		}
	},
} as const satisfies MarkDescription
