import type {MarkDescription} from './description.ts'

/** Emphasis, as in printed patient folders. In text that is emphasised already, it would not show. */
export const emphasis = {
	name: 'emphasis',
	addsWordList: () => true,
	protectedElement: 'em',
	create: () => ({
		parts: () => [{type: 'wrapper', element: {tagName: 'em', properties: {className: ['woord']}}}],
		isAlreadyMarked: ({match, elements}) =>
			elements().some(
				({tagName, start, end}) => tagName === 'em' && start === match.start && end === match.end,
			),
	}),
} as const satisfies MarkDescription
