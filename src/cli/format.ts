import {extname} from 'node:path'
import type {Flags} from './request.ts'

/** The formats of documents. */
export const formatNames = ['html', 'markdown', 'text'] as const

/** How a document is written. */
export type DocumentFormat = (typeof formatNames)[number]

/**
 * Returns the format of a document: that of the flag `--format`, or else the one that the ending of its name indicates;
 * `undefined` if neither does.
 *
 * @throws if the flag has another value
 */
export function formatOf(name: string | undefined, {format}: Flags): DocumentFormat | undefined {
	if (format !== undefined) return oneOf('--format', format, formatNames)
	const ending = extname(name ?? '').toLowerCase()
	return endings.find(([endings]) => endings.test(ending))?.[1]
}

const endings: readonly (readonly [RegExp, DocumentFormat])[] = [
	[/^\.(?:html?|xhtml)$/, 'html'],
	[/^\.(?:md|markdown)$/, 'markdown'],
	[/^\.txt$/, 'text'],
]

/** Returns the flag's value if it is one of the allowed ones, and throws otherwise. */
export function oneOf<const Value extends string>(
	flag: string,
	value: string,
	values: readonly Value[],
): Value {
	const allowed = values.find(allowed => allowed === value)
	if (allowed !== undefined) return allowed
	throw new Error(`Expected ${flag} to be ${listWithOr(values)}, received \`${value}\``)
}

/** Returns words as a list for readers: `'first, section or all'`. */
export function listWithOr(words: readonly string[]): string {
	return words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}
