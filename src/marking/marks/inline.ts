import {briefExplanation} from '../explanation.ts'
import {explanationEndAt, explanationsIn} from '../in-brackets.ts'
import type {MarkDescription} from './description.ts'

/** A brief explanation in brackets after the word. */
export const inline = {
	name: 'inline',
	addsWordList: () => false,
	create: ({concepts: glossary}) => ({
		parts: ({concepts, match}) => [
			{type: 'occurrence'},
			{type: 'text', text: ` (${briefExplanation(concepts, match)})`},
		],
		isAlreadyMarked: ({text, match, concepts}) => explanationEndAt(text, match.end, concepts) !== undefined,
		insertedSpans: text => explanationsIn(text, glossary),
	}),
} as const satisfies MarkDescription
