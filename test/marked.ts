import type {Match} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'

/**
 * Creates a concept for a test from a line such as `'bloedplaatje = trombocyt, plaatje; trombosiet'`, with
 * altLabels before the semicolon and hiddenLabels after it.
 */
export function concept(line: string): Concept {
	const [prefLabel = '', otherLabels = ''] = line.split(' = ')
	const [altLabel = [], hiddenLabel = []] = otherLabels
		.split(';')
		.map(labels => labels.split(',').flatMap(label => label.trim() || []))
	return {id: prefLabel, prefLabel, altLabel, hiddenLabel, definition: '', related: [], source: []}
}

/** Creates a glossary for a test, with one concept per line. */
export function glossary(...lines: readonly string[]): Concept[] {
	return lines.map(concept)
}

/** Returns the text of a test row without the brackets and braces that mark matches. */
export function unmarked(row: string): string {
	return row.replace(/[[\]{}]/g, '')
}

/**
 * Prints a text with its matches in brackets, `[T-] en [B-lymfocyten]`, and the part of a compound in braces,
 * `[{stamcel}transplantatie]`.
 */
export function marked(text: string, matches: readonly Match[]): string {
	let row = ''
	let from = 0
	for (const {start, end, part} of matches) {
		const isWhole = part.start === start && part.end === end
		const word = isWhole
			? text.slice(start, end)
			: `${text.slice(start, part.start)}{${text.slice(part.start, part.end)}}${text.slice(part.end, end)}`
		row += `${text.slice(from, start)}[${word}]`
		from = end
	}
	return row + text.slice(from)
}

/** Lists the kinds and labels of matches: `'ellipsis T-cel, inflection B-cel'`. */
export function kindsAndLabels(matches: readonly Match[]): string {
	return matches.map(({kind, label}) => `${kind} ${label}`).join(', ')
}
