import type {Request} from '../request.ts'
import {showResult} from '../show.ts'
import {report, shownJson} from '../terminal.ts'

/** `search <query>`: prints the concepts that a query may mean, best first. */
export function runSearch({words, flags, glossary, terminal}: Request): number {
	const query = words.join(' ')
	const limit = Number(flags.limit ?? 10)
	if (!Number.isSafeInteger(limit) || limit < 1) {
		throw new Error(`Expected --limit to be a whole number of 1 or more, received \`${flags.limit}\``)
	}
	const results = glossary.search(query, {limit})
	if (flags.json) terminal.stdout.write(shownJson(results))
	else for (const result of results) terminal.stdout.write(showResult(result, terminal.stdout))
	if (results.length > 0) return 0
	report(terminal, `Nothing in the glossary matches \`${query}\`.`)
	return 1
}
