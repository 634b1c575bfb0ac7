import {annotateStream} from '../../annotate/filter.ts'
import {readFlags} from '../../annotate/flags.ts'
import type {Request} from '../request.ts'

/**
 * `annotate --ndjson`: for each line of JSON on standard input, prints a line with the terms in it. Meant for
 * corpora.
 */
export function runAnnotate({words, flags, glossary, terminal}: Request): Promise<number> {
	if (words.length > 0)
		throw new Error(`Expected annotate to read only standard input, received \`${words.join(' ')}\``)
	// The build puts the file that workers run next to the folder of the command.
	const workerFile = new URL('../annotate.js', import.meta.url)
	return annotateStream(terminal.stdin, terminal.stdout, {
		concepts: glossary.concepts,
		workerFile,
		...readFlags(flags),
	})
}
