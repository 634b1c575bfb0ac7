import {createInterface} from 'node:readline'
import type {Concept} from '../index.ts'
import {createMarker} from './mark.ts'
import type {Request} from './request.ts'
import {showConcept, showExplanation} from './show.ts'
import {explainUnknown} from './unknown-word.ts'

const help = `Type a word to read what it means; Tab completes it, the arrow keys bring earlier words back.
  .mark <text>     print the text with its medical words marked
  .explain <text>  print why each of its medical words was found
  .help            print this
  .exit            leave (as Ctrl+D does)
`

/** Answers line by line, until the input ends or says `.exit`; without a terminal it reads a pipe in silence. */
export async function runRepl({flags, glossary, terminal}: Request): Promise<number> {
	const {stdin: input, stdout, stderr} = terminal
	const atTerminal = Boolean(input.isTTY && stdout.isTTY)
	const mark = createMarker({...flags, 'word-list': 'off'}, glossary.concepts)
	const lines = createInterface({
		input,
		...(atTerminal ? {output: stdout, completer: createCompleter(glossary.concepts)} : {}),
		terminal: atTerminal,
		prompt: '> ',
	})
	if (atTerminal)
		stdout.write(`${glossary.concepts.length} medical words in plain Dutch. .help tells what to type.\n`)
	lines.prompt()
	for await (const line of lines) {
		const said = line.trim()
		if (said === '.exit' || (/^(?:exit|quit)$/.test(said) && glossary.lookup(said).length === 0)) {
			lines.close()
			return 0
		}
		if (said === '.mark' || said === '.explain') {
			stderr.write(`Expected ${said} to be given a text, as in \`${said} Een stamcel.\`\n`)
		} else if (said.startsWith('.') && !/^\.(help|mark|explain)(\s|$)/.test(said)) {
			stderr.write(`\`${said}\` is no command; .help tells what to type.\n`)
		} else stdout.write(answer(said))
		lines.prompt()
	}
	if (atTerminal) stdout.write('\n')
	return 0

	function answer(said: string): string {
		if (said === '') return ''
		if (said.startsWith('.help')) return help
		if (said.startsWith('.mark')) return `${mark(said.slice('.mark '.length))}\n`
		if (said.startsWith('.explain')) return explainText(said.slice('.explain '.length))
		const found = glossary.lookup(said)
		if (found.length > 0) return showConcepts(found)
		if (/^(?:help|\?)$/.test(said)) return help
		const {message, concepts} = explainUnknown(said, glossary)
		return concepts.length > 0 ? `${message}:\n${showConcepts(concepts)}` : `${message}.\n`
	}

	function explainText(text: string): string {
		const found = glossary.explain(text)
		if (found.length === 0) return 'No term of the glossary stands in it.\n'
		return found.map(explanation => showExplanation(explanation, stdout)).join('')
	}

	function showConcepts(concepts: readonly Concept[]): string {
		return concepts.map(concept => showConcept(concept, glossary, stdout)).join('\n')
	}
}

/** Completes what is typed to the labels and commands that begin so, whatever its case and diacritics. */
export function createCompleter(concepts: readonly Concept[]): (line: string) => [string[], string] {
	const labels = concepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel]).sort(byDutch)
	const choices = [...labels, '.mark ', '.explain ', '.help', '.exit']
	return line => [
		choices.filter(choice => foldForCompletion(choice).startsWith(foldForCompletion(line))),
		line,
	]
}

function byDutch(a: string, b: string): number {
	return a.localeCompare(b, 'nl')
}

function foldForCompletion(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
