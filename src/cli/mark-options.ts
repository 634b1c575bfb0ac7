import type {Concept} from '../index.ts'
import {oneOf} from './format.ts'
import type {Flags} from './request.ts'

/** The marks that each format shows: in Markdown, a popover is unchanged text. The first is the default. */
export const visibleMarks = {
	html: ['link', 'emphasis', 'popover', 'inline'],
	markdown: ['link', 'emphasis', 'inline', 'footnote'],
	text: ['inline'],
} as const

/**
 * Converts the flags of `mark` to options of a plugin, for a format whose marks are `marks`. Links in Markdown need
 * anchors in the word list, because the ids of its items are only in the HTML; the other marks don't link to it.
 *
 * @throws if a flag has a value that the format doesn't have, or an id that isn't in the glossary
 */
export function markOptions<const Mark extends string>(
	flags: Flags,
	concepts: readonly Concept[],
	marks: readonly [Mark, ...(readonly Mark[])],
) {
	const mark = oneOf('--mark', flags.mark ?? marks[0], marks)
	const place = oneOf('--word-list', flags['word-list'] ?? defaultPlace(mark), ['start', 'end', 'off'])
	const depth = oneOf('--word-list-depth', flags['word-list-depth'] ?? '2', ['1', '2', '3', '4', '5', '6'])
	const heading = flags['word-list-heading']
	if (flags['id-prefix'] === 'auto')
		throw new Error(
			'Expected --id-prefix to be a prefix; auto is for the plugins, which know the path of a page',
		)
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
		exclude: excludedIds(flags, concepts),
		compounds: !flags['no-compounds'],
	}
}

const depths = {'1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6} as const

function defaultPlace(mark: string) {
	return mark === 'link' || mark === 'emphasis' ? 'end' : 'off'
}

/**
 * Returns the ids of `--exclude`.
 *
 * @throws if one is not in the glossary
 */
export function excludedIds({exclude = []}: Flags, concepts: readonly Concept[]): readonly string[] {
	const ids = new Set(concepts.map(({id}) => id))
	const unknownId = exclude.find(id => !ids.has(id))
	if (unknownId !== undefined)
		throw new Error(`Expected --exclude to be the id of a concept, received \`${unknownId}\``)
	return exclude
}
