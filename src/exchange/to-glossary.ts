import type {Concept} from '../glossary/concept.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {createIds} from '../glossary/new-ids.ts'

/** What could not be read, and where: `'line 3'`, `'@graph[2]'`. */
export interface Problem {
	readonly place: string
	readonly reason: string
}

/** A glossary as it was read; `parseConcepts` takes the concepts. */
export interface ParsedGlossary {
	readonly concepts: readonly Concept[]
	/** All that was left out or changed. */
	readonly problems: readonly Problem[]
}

/** A concept as another format has it, not yet checked; `related` holds keys. */
export interface Draft extends Concept {
	readonly place: string
	/** What the others name it by. */
	readonly key: string
}

/** Makes a glossary that `parseConcepts` takes of what another format holds; what does not fit is told. Cost: linear. */
export function toGlossary(drafts: readonly Draft[], problems: Problem[]): ParsedGlossary {
	const newId = createIds()
	const ids = new Map<string, string>()
	const whole = drafts.filter(draft => {
		const {place, id, prefLabel, definition} = draft
		const lacks = [...(hasText(prefLabel) ? [] : ['term']), ...(hasText(definition) ? [] : ['definition'])]
		if (lacks.length === 0) return true
		const shown = hasText(prefLabel) ? prefLabel : definition.slice(0, 60) || id
		problems.push({
			place,
			reason: `Expected a term and a definition, found no ${lacks.join(' and no ')}: \`${shown}\``,
		})
		return false
	})
	const made = whole.map(draft => {
		const {key, id, place, prefLabel} = draft
		const own = newId(id === '' ? prefLabel : id)
		if (id !== '' && own !== id) problems.push({place, reason: `Changed the id \`${id}\` to \`${own}\``})
		if (!ids.has(key)) ids.set(key, own)
		return {draft, id: own}
	})
	const concepts = made.map(({draft, id}) => {
		const {place, prefLabel, altLabel, hiddenLabel, definition, related, source} = draft
		const leftOut = (reason: string) => problems.push({place, reason})
		const labels = distinctLabels([prefLabel, ...altLabel, ...hiddenLabel])
		const kept = new Set(labels)
		const alt = keepLabels(altLabel, kept, prefLabel)
		const hidden = keepLabels(hiddenLabel, kept, prefLabel, ...alt)
		const count = altLabel.length + hiddenLabel.length - alt.length - hidden.length
		if (count > 0) leftOut(`Left out labels that stand there twice: ${count}`)
		const known = new Set(related.flatMap(key => ids.get(key) ?? []))
		known.delete(id)
		if (known.size < related.length) {
			leftOut(`Left out related concepts that are unknown or named twice: ${related.length - known.size}`)
		}
		const sources = source.filter(
			({document, list, headword}) =>
				hasText(document) && hasText(headword) && (list === null || hasText(list)),
		)
		if (sources.length < source.length) {
			leftOut(`Left out sources without a document or headword: ${source.length - sources.length}`)
		}
		return {
			id,
			prefLabel,
			altLabel: alt,
			hiddenLabel: hidden,
			definition,
			related: [...known],
			source: sources,
		}
	})
	return {concepts, problems}
}

/** The labels that are kept, each once. */
function keepLabels(
	labels: readonly string[],
	kept: ReadonlySet<string>,
	...taken: readonly string[]
): string[] {
	const used = new Set(taken)
	return labels.filter(label => kept.has(label) && !used.has(label) && used.add(label))
}

function hasText(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text)
}
