import {createMarker} from '../../src/cli/markers.ts'
import {parseFlags} from '../../src/cli/request.ts'
import type {Concept} from '../../src/glossary/concept.ts'
import {createUnmarker} from '../../src/unmark/index.ts'

/** Marks with the flags of the command, and takes the marks out with the same flags. */
export interface RoundTrip {
	readonly flags: string
	mark(markdown: string): string
	unmark(markdown: string): string
	/**
	 * Whether a document has no marks of ours: `unmark` changes nothing in it, and reports nothing that only looks
	 * like one.
	 */
	hasNoMarks(markdown: string): boolean
}

/** Creates the round trip with the flags of `mark`: `'--mark inline --occurrences all'`. */
export function createRoundTrip(flags: string, concepts: readonly Concept[]): RoundTrip {
	const {values} = parseFlags(flags === '' ? [] : flags.split(' '))
	const unmark = createUnmarker({
		concepts,
		idPrefix: values['id-prefix'] ?? '',
		heading: values['word-list-heading'] ?? 'Moeilijke woorden',
		compounds: !values['no-compounds'],
		emphasis: values.mark === 'emphasis',
	})
	return {
		flags,
		mark: createMarker(values, concepts),
		unmark: markdown => unmark(markdown).markdown,
		hasNoMarks(markdown) {
			const unmarked = unmark(markdown)
			return unmarked.markdown === markdown && unmarked.messages.length === 0
		},
	}
}

const marks = ['link', 'emphasis', 'inline', 'footnote']

/** Every mark, with the first occurrences and all, and the word list at either place or not added. */
export const everyMark: readonly string[] = marks.flatMap(mark =>
	['first', 'all'].flatMap(occurrences =>
		['end', 'start', 'off'].map(place => `--mark ${mark} --occurrences ${occurrences} --word-list ${place}`),
	),
)
