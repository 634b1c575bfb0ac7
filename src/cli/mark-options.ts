import type {Concept} from '../index.ts'
import type {Flags} from './request.ts'

/**
 * Reads the flags of `mark` as the options of the plugin. Links need anchors in the word list, since the ids of
 * its items are in the HTML alone; other marks don't point to it.
 *
 * @throws at a value that the plugin doesn't know, or an id that isn't in the glossary
 */
export function markOptions(flags: Flags, concepts: readonly Concept[]) {
	const mark = oneOf('--mark', flags.mark ?? 'link', ['link', 'emphasis', 'inline', 'footnote'])
	const place = oneOf('--word-list', flags['word-list'] ?? defaultPlace(mark), ['start', 'end', 'off'])
	const depth = oneOf('--word-list-depth', flags['word-list-depth'] ?? '2', ['1', '2', '3', '4', '5', '6'])
	const heading = flags['word-list-heading']
	const ids = new Set(concepts.map(({id}) => id))
	const unknown = flags.exclude?.find(id => !ids.has(id))
	if (unknown !== undefined) {
		throw new Error(`Expected --exclude to be the id of a concept, received \`${unknown}\``)
	}
	return {
		concepts,
		mark,
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

function oneOf<const Value extends string>(flag: string, value: string, values: readonly Value[]): Value {
	const known = values.find(known => known === value)
	if (known !== undefined) return known
	throw new Error(
		`Expected ${flag} to be ${values.join(', ').replace(/, (?=[^,]*$)/, ' or ')}, received \`${value}\``,
	)
}
