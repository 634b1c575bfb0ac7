import {popoverId} from '../../glossary/anchors.ts'
import {fullExplanation} from '../explanation.ts'
import type {MarkDescription} from './description.ts'

/** A button and, after the first button of a concept, the popover with its definition that the button opens. */
export const popover = {
	name: 'popover',
	addsWordList: () => false,
	needsOneTextNode: true,
	create({idPrefix}) {
		const existingIds = new Set<string>()
		return {
			parts({match, concepts}) {
				const id = popoverId(concepts, idPrefix)
				const properties = {type: 'button', className: ['woord'], popoverTarget: id}
				const button = {type: 'wrapper', element: {tagName: 'button', properties}} as const
				if (existingIds.has(id)) return [button]
				existingIds.add(id)
				const element = {tagName: 'span', properties: {popover: '', id, className: ['woord-uitleg']}}
				return [button, {type: 'element', element, text: ` (${fullExplanation(concepts, match)})`}]
			},
			isAlreadyMarked({match, concepts, elements}) {
				const id = popoverId(concepts, idPrefix)
				const button = elements().find(
					({tagName, properties}) => tagName === 'button' && properties['popoverTarget'] === id,
				)
				if (!button) return false
				existingIds.add(id)
				return button.start === match.start && button.end === match.end
			},
		}
	},
} as const satisfies MarkDescription
