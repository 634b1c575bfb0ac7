import type {Request} from '../request.ts'
import {showExplanation} from '../show.ts'
import {report, shownJson} from '../terminal.ts'

/** `explain <text>`: prints why each match in a text was found, in order. */
export function runExplain({words, flags, glossary, terminal}: Request): number {
	const text = words.join(' ')
	const explanations = glossary.explain(text)
	if (flags.json) terminal.stdout.write(shownJson(explanations))
	else
		for (const explanation of explanations)
			terminal.stdout.write(showExplanation(explanation, terminal.stdout))
	if (explanations.length > 0) return 0
	report(terminal, `No glossary terms found in \`${text}\`.`)
	return 1
}
