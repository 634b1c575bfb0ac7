// Explains what is typed: a word, misspelt or not, a question, or what a word means.
import {createInterface} from 'node:readline'
import {search} from 'zorgwoorden'

const {stdin, stdout} = process
const lines = createInterface({input: stdin, output: stdout.isTTY ? stdout : undefined})
lines.prompt()
for await (const line of lines) {
	const [best] = search(line, {limit: 1})
	console.log(best ? `${best.label} (${best.kind}): ${best.concept.definition}` : 'Niets gevonden.')
	lines.prompt()
}
