import {createUnmarker} from '../../unmark/index.ts'
import {formatOf} from '../format.ts'
import {markOptions, visibleMarks} from '../mark-options.ts'
import {readDocument} from '../read-document.ts'
import type {Request} from '../request.ts'
import {report, shownProse} from '../terminal.ts'

/** `unmark [file]`: prints the Markdown in a file or on standard input without what `mark` added to it. */
export async function runUnmark(request: Request): Promise<number> {
	const {flags, glossary, terminal} = request
	if (formatOf(request.words[0], flags) === 'html')
		throw new Error(
			'Expected unmark to be given Markdown, received HTML (unmark cannot remove marks from HTML yet)',
		)
	const {concepts, idPrefix, compounds, mark} = markOptions(flags, glossary.concepts, visibleMarks.markdown)
	const heading = flags['word-list-heading']
	const unmark = createUnmarker({
		concepts,
		idPrefix,
		compounds,
		emphasis: mark === 'emphasis',
		...(heading === undefined ? {} : {heading}),
	})
	const {text, name = 'standard input'} = await readDocument('unmark', request)
	const {markdown, messages} = unmark(text)
	terminal.stdout.write(markdown)
	for (const {line, column, reason} of messages)
		report(terminal, `${name}:${line}:${column} ${shownProse(reason)}`)
	return 0
}
