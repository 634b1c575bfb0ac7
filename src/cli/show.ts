import {type Concept, type Explanation, highlight, type SearchResult} from '../index.ts'
import type {Glossary} from './glossary.ts'
import {bold, indented, type Output, shown, shownProse, underlined} from './terminal.ts'

/** Formats a concept: its labels, definition, broader, narrower and related concepts, and sources. */
export function showConcept(concept: Concept, {concepts}: Glossary, stream: Output): string {
	const {id, prefLabel, altLabel, definition, related, broader = [], source} = concept
	const brackets = altLabel.length > 0 ? ` (${altLabel.map(shownProse).join(', ')})` : ''
	const line = (name: string, others: readonly Concept[]) =>
		others.length === 0
			? []
			: [indented(shownProse(`${name}: ${others.map(({prefLabel}) => prefLabel).join(', ')}`), stream)]
	const documents = new Set(source.map(({document}) => document))
	return [
		bold(shownProse(prefLabel), stream) + brackets,
		indented(shownProse(definition), stream),
		...line(
			'Kind of',
			concepts.filter(other => broader.includes(other.id)),
		),
		...line(
			'Kinds',
			concepts.filter(other => other.broader?.includes(id)),
		),
		...line(
			'See also',
			concepts.filter(other => related.includes(other.id)),
		),
		...(documents.size > 0 ? [indented(shownProse(`Source: ${[...documents].join('; ')}`), stream)] : []),
		'',
	].join('\n')
}

/** Formats a search result on one line, with the letters that match the query underlined. */
export function showResult({concept, label, spans}: SearchResult, stream: Output): string {
	const pieces = highlight(label, spans).map(({text, marked}) =>
		marked ? underlined(shown(text), stream) : shown(text),
	)
	const suffix = label === concept.prefLabel ? '' : ` (${concept.prefLabel})`
	return `${pieces.join('')}${shownProse(`${suffix}: ${concept.definition}`)}\n`
}

/**
 * Formats a match on one line: `hersenbloeding: compound of bloeding, split as hersen|bloeding (head; hersen ends as a
 * word does)`.
 */
export function showExplanation(
	{text, kind, label, form, rule, cut, reasons}: Explanation,
	stream: Output,
): string {
	const parts = [
		`${bold(shownProse(text), stream)}: ${kind} of ${shownProse(label)}`,
		...(rule === 'label' ? [] : [shownProse(`in the form ${form} (${rule})`)]),
		...(cut.length > 0 && cut[0] !== text
			? [
					`${kind === 'ellipsis' ? 'short for' : 'split as'} ${shownProse(cut.join('|') + inBrackets(reasons))}`,
				]
			: []),
	]
	return `${parts.join(', ')}\n`
}

function inBrackets(reasons: readonly string[]): string {
	return reasons.length > 0 ? ` (${reasons.join('; ')})` : ''
}
