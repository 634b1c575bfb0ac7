import {entryId} from '../../glossary/anchors.ts'
import type {MarkDescription} from './description.ts'

/** References to footnotes with the definitions, one for each concept. */
export const footnote = {
	name: 'footnote',
	addsWordList: () => false,
	addsFootnotes: true,
	create: ({idPrefix}) => ({
		parts: ({concepts}) => [
			{type: 'occurrence'},
			...concepts.map(concept => ({type: 'footnoteReference', label: entryId(concept, idPrefix)}) as const),
		],
		isAlreadyMarked({concepts, footnotesAfter}) {
			const labels = footnotesAfter().map(label => label.toLowerCase())
			return concepts.every(concept => labels.includes(entryId(concept, idPrefix).toLowerCase()))
		},
	}),
} as const satisfies MarkDescription
