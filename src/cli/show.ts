import type {Concept, Explanation, SearchResult} from '../index.ts'
import type {Glossary} from './glossary.ts'
import {bold, indented, type Output, oneLine, underlined} from './terminal.ts'

/** A concept in full: its labels, its definition, what it is related to and where it comes from. */
export function showConcept(concept: Concept, {concepts}: Glossary, stream: Output): string {
	const {prefLabel, altLabel, definition, related, source} = concept
	const others = altLabel.length > 0 ? ` (${altLabel.join(', ')})` : ''
	const seen = concepts.filter(({id}) => related.includes(id)).map(({prefLabel}) => prefLabel)
	const documents = new Set(source.map(({document}) => document))
	return [
		bold(prefLabel, stream) + others,
		indented(definition, stream),
		...(seen.length > 0 ? [indented(`See also: ${seen.join(', ')}`, stream)] : []),
		...(documents.size > 0 ? [indented(`Source: ${[...documents].join('; ')}`, stream)] : []),
		'',
	].join('\n')
}

/** A search result on one line, with the letters that answered underlined. */
export function showResult({concept, label, spans}: SearchResult, stream: Output): string {
	let shown = ''
	let from = 0
	for (const {start, end} of spans) {
		shown += label.slice(from, start) + underlined(label.slice(start, end), stream)
		from = end
	}
	shown += label.slice(from)
	const of = label === concept.prefLabel ? '' : ` (${concept.prefLabel})`
	return `${shown}${of}: ${concept.definition}\n`
}

/** A match on one line: `stamceltransplantatie: compound of stamcel, cut as stamcel|transplantatie`. */
export function showExplanation({text, kind, label, form, rule, cut}: Explanation, stream: Output): string {
	const shown = [
		`${bold(oneLine(text), stream)}: ${kind} of ${label}`,
		...(rule === 'label' ? [] : [`by its form ${form} (${rule})`]),
		...(cut.length > 0 ? [`${kind === 'ellipsis' ? 'for' : 'cut as'} ${oneLine(cut.join('|'))}`] : []),
	]
	return `${shown.join(', ')}\n`
}
