import type {Match} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'

/**
 * Creates a concept from `'bloedplaatje = trombocyt, plaatje; trombosiet'`: the preferred label, then
 * alternative labels, then hidden labels after the semicolon.
 */
export function concept(line: string): Concept {
	const [prefLabel = '', others = ''] = line.split(' = ')
	const [altLabel = [], hiddenLabel = []] = others
		.split(';')
		.map(side => side.split(',').flatMap(label => label.trim() || []))
	return {id: prefLabel, prefLabel, altLabel, hiddenLabel, definition: '', related: [], source: []}
}

/** Creates a glossary with one concept per line. */
export function glossary(...lines: readonly string[]): Concept[] {
	return lines.map(concept)
}

/** Returns the text of a row without its marks. */
export function unmarked(row: string): string {
	return row.replace(/[[\]{}]/g, '')
}

/**
 * Returns the text with its matches in brackets, as in `[T-] en [B-lymfocyten]`, and the part of a compound
 * in braces, as in `[{stamcel}transplantatie]`.
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

/** Returns the kinds and labels of matches: `'ellipsis T-cel, inflection B-cel'`. */
export function told(matches: readonly Match[]): string {
	return matches.map(({kind, label}) => `${kind} ${label}`).join(', ')
}
