import {type ParseOptions, parseWordLists} from '../../src/word-list/index.ts'

/** A name, a document, its entries and messages as {@link read} shows them, and options. */
export type Shape = readonly [
	name: string,
	input: string,
	expected: readonly string[],
	options?: ParseOptions,
]

/** Shapes that a rule is for, and shapes that it must leave alone. */
export interface Kind {
	readonly kind: string
	readonly pro: readonly Shape[]
	readonly contra: readonly Shape[]
}

type Input = Parameters<typeof parseWordLists>[0]

/** Returns each concept as `labels = definition (note)`, and each message as `!line text`. */
export function read(input: Input, options?: ParseOptions): string[] {
	return parseWordLists(input, options).flatMap(({concepts, messages}) => [
		...concepts.map(({prefLabel, altLabel, definition, scopeNote}) => {
			const note = scopeNote === undefined ? '' : ` (${scopeNote})`
			return `${[prefLabel, ...altLabel].join(', ')} = ${definition}${note}`
		}),
		...messages.map(({line, reason}) => {
			const [, quoted] = /`([^`].*)`$/.exec(reason) ?? []
			return `!${line} ${quoted ?? reason.replace(/^.*found /, '')}`
		}),
	])
}
