import type {Concept} from '../index.ts'
import {markNames} from '../remark/index.ts'
import type {Flags} from './request.ts'

/** The marks that Markdown shows: in it, a popover is unchanged text. */
export const visibleMarks = markNames.filter(name => name !== 'popover')

/**
 * Converts the flags of `mark` to options of the plugin. Links need anchors in the word list, because the ids
 * of its items are only in the HTML; the other marks don't link to it.
 *
 * @throws if a flag has a value that the plugin doesn't know, or an id that isn't in the glossary
 */
export function markOptions(flags: Flags, concepts: readonly Concept[]) {
	const mark = oneOf('--mark', flags.mark ?? 'link', visibleMarks)
	const place = oneOf('--word-list', flags['word-list'] ?? defaultPlace(mark), ['start', 'end', 'off'])
	const depth = oneOf('--word-list-depth', flags['word-list-depth'] ?? '2', ['1', '2', '3', '4', '5', '6'])
	const heading = flags['word-list-heading']
	const ids = new Set(concepts.map(({id}) => id))
	const unknownId = flags.exclude?.find(id => !ids.has(id))
	if (unknownId !== undefined) {
		throw new Error(`Expected --exclude to be the id of a concept, received \`${unknownId}\``)
	}
	const density = flags.density === undefined ? undefined : Number(flags.density)
	if (density !== undefined && !(density > 0))
		throw new Error(`Expected --density to be a number above 0, received \`${flags.density}\``)
	return {
		concepts,
		mark,
		...(density !== undefined && {density}),
		occurrences: oneOf('--occurrences', flags.occurrences ?? 'first', ['first', 'section', 'all']),
		wordList: place !== 'off' && {
			place,
			depth: depths[depth],
			anchors: mark === 'link',
			...(heading === undefined ? {} : {heading}),
		},
		idPrefix: flags['id-prefix'] ?? '',
		exclude: flags.exclude ?? [],
		compounds: !flags['no-compounds'],
	}
}

const depths = {'1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6} as const

function defaultPlace(mark: string) {
	return mark === 'link' || mark === 'emphasis' ? 'end' : 'off'
}

/** Returns the flag's value if it is one of the allowed ones, and throws otherwise. */
function oneOf<const Value extends string>(flag: string, value: string, values: readonly Value[]): Value {
	const allowed = values.find(allowed => allowed === value)
	if (allowed !== undefined) return allowed
	throw new Error(`Expected ${flag} to be ${listWithOr(values)}, received \`${value}\``)
}

/** Returns words as a list for readers: `'first, section or all'`. */
export function listWithOr(words: readonly string[]): string {
	return words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}
