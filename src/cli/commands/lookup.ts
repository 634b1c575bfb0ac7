import {interpretQuery} from '../interpret-query.ts'
import type {Request} from '../request.ts'
import {showConcept} from '../show.ts'
import {report, shownJson} from '../terminal.ts'

/** `lookup <word>`: prints the concepts of a label. For an unknown word, it suggests others on standard error. */
export function runLookup({words, flags, glossary, terminal}: Request): number {
	const word = words.join(' ')
	const matches = glossary.lookup(word)
	if (flags.json) terminal.stdout.write(shownJson(matches))
	else
		terminal.stdout.write(matches.map(concept => showConcept(concept, glossary, terminal.stdout)).join('\n'))
	if (matches.length > 0) return 0
	const {message, results} = interpretQuery(word, glossary)
	const labels = [...new Set(results.map(({label}) => label))].join(', ')
	report(terminal, `${message}${labels && `: ${labels}`}${message.endsWith('mean') ? '?' : '.'}`)
	return 1
}
