import {createInterface} from 'node:readline'
import type {Concept} from '../../index.ts'
import {interpretQuery} from '../interpret-query.ts'
import {createMarker} from '../markers.ts'
import type {Request} from '../request.ts'
import {showConcept, showExplanation} from '../show.ts'
import {report, shown} from '../terminal.ts'

const help = `Type a word, a question or a description to see what it means. Tab completes it, and the arrow keys recall earlier words.
  .mark <text>     print the text with its medical words marked
  .explain <text>  print why each medical word in the text was found
  .help            print this help
  .exit            exit (or press Ctrl+D; Ctrl+C leaves a line)
`

/**
 * Answers each line of input, until the input ends or is `.exit`. Without a terminal, it prints no greeting
 * or prompt.
 */
export async function runRepl({flags, glossary, terminal}: Request): Promise<number> {
	const {stdin: input, stdout} = terminal
	const isTerminal = Boolean(input.isTTY && stdout.isTTY)
	const mark = createMarker({...flags, 'word-list': 'off'}, glossary.concepts)
	const lines = createInterface({
		input,
		...(isTerminal ? {output: stdout, completer: createCompleter(glossary.concepts)} : {}),
		terminal: isTerminal,
		prompt: '> ',
	})
	if (isTerminal)
		stdout.write(`${glossary.concepts.length} medical words explained in plain Dutch. Type .help for help.\n`)
	// Without a listener, Ctrl+C would close the input.
	lines.on('SIGINT', () => {
		stdout.write('^C\n')
		lines.write(null, {ctrl: true, name: 'e'})
		lines.write(null, {ctrl: true, name: 'u'})
	})
	lines.prompt()
	for await (const line of lines) {
		const typed = line.trim()
		if (typed === '.exit' || (/^(?:exit|quit)$/.test(typed) && !interpretQuery(typed, glossary).isCertain)) {
			lines.close()
			return 0
		}
		if (typed === '.mark' || typed === '.explain') {
			report(terminal, `Expected ${typed} to be followed by text, as in \`${typed} Een stamcel.\``)
		} else if (typed.startsWith('.') && !/^\.(help|mark|explain)(\s|$)/.test(typed)) {
			report(terminal, `Unknown command \`${typed}\`. Type .help for help.`)
		} else stdout.write(answer(typed))
		lines.prompt()
	}
	if (isTerminal) stdout.write('\n')
	return 0

	function answer(typed: string): string {
		if (typed === '') return ''
		if (typed.startsWith('.help')) return help
		if (typed.startsWith('.mark'))
			return `${mark(typed.slice('.mark '.length)).split('\n').map(shown).join('\n')}\n`
		if (typed.startsWith('.explain')) return explainText(typed.slice('.explain '.length))
		const {isCertain, message, results} = interpretQuery(typed, glossary)
		const concepts = results.map(({concept}) => concept)
		if (isCertain) return showConcepts(concepts)
		if (/^(?:help|\?)$/.test(typed)) return help
		return concepts.length > 0 ? `${shown(message)}:\n${showConcepts(concepts)}` : `${shown(message)}.\n`
	}

	function explainText(text: string): string {
		const explanations = glossary.explain(text)
		if (explanations.length === 0) return 'No glossary terms found.\n'
		return explanations.map(explanation => showExplanation(explanation, stdout)).join('')
	}

	function showConcepts(concepts: readonly Concept[]): string {
		return concepts.map(concept => showConcept(concept, glossary, stdout)).join('\n')
	}
}

/** Creates a completer: it returns the labels and commands that start with a line, ignoring case and diacritics. */
export function createCompleter(concepts: readonly Concept[]): (line: string) => [string[], string] {
	const labels = concepts
		.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel])
		.filter(label => shown(label) === label)
		.sort(byDutch)
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
