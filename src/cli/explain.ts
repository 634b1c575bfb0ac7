import type {Request} from './request.ts'
import {showExplanation} from './show.ts'

/** `explain <text>`: why each match in a text was made, in its order. */
export function runExplain({words, flags, glossary, terminal}: Request): number {
	const text = words.join(' ')
	const found = glossary.explain(text)
	if (flags.json) terminal.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
	else for (const explanation of found) terminal.stdout.write(showExplanation(explanation, terminal.stdout))
	if (found.length > 0) return 0
	terminal.stderr.write(`No term of the glossary stands in \`${text}\`.\n`)
	return 1
}
