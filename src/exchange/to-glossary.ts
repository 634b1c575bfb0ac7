import type {Concept} from '../glossary/concept.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {fitsLabel, maxLabelLength} from '../glossary/label-length.ts'
import {createIds} from '../glossary/new-ids.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** Something that could not be read, and where: `'line 3'`, `'@graph[2]'`. */
export interface Problem {
	readonly place: string
	readonly reason: string
}

/** A glossary read from another format. */
export interface ParsedGlossary {
	/** Valid concepts, in the order of the source: `parseConcepts` accepts them. */
	readonly concepts: readonly Concept[]
	/** Everything that was left out or changed. */
	readonly problems: readonly Problem[]
}

/** A concept as read from another format, not yet checked. `related` contains keys. */
export interface Draft extends Concept {
	readonly place: string
	/** The name by which other concepts refer to it: an id or an IRI. */
	readonly key: string
}

/**
 * Turns drafts into a glossary that `parseConcepts` accepts, and adds a problem for everything that doesn't
 * fit. Control characters become spaces. Cost: linear.
 */
export function toGlossary(drafts: readonly Draft[], problems: Problem[]): ParsedGlossary {
	const newId = createIds()
	const ids = new Map<string, string>()
	const complete = drafts.map(withoutControlCharacters).filter(draft => {
		const {place, id, prefLabel, definition} = draft
		const missing = [...(hasText(prefLabel) ? [] : ['term']), ...(hasText(definition) ? [] : ['definition'])]
		if (missing.length === 0 && fitsLabel(prefLabel)) return true
		if (missing.length === 0) {
			const reason = `Expected a term of at most ${maxLabelLength} characters, received \`${prefLabel.slice(0, 60)}…\``
			problems.push({place, reason})
			return false
		}
		const shown = hasText(prefLabel) ? prefLabel : definition.slice(0, 60) || id
		problems.push({
			place,
			reason: `Expected a term and a definition, found no ${missing.join(' and no ')}: \`${shown}\``,
		})
		return false
	})
	const identified = complete.map(draft => {
		const {key, id, place, prefLabel} = draft
		const uniqueId = newId(id === '' ? prefLabel : id)
		if (id !== '' && uniqueId !== id)
			problems.push({place, reason: `Changed the id \`${id}\` to \`${uniqueId}\``})
		if (!ids.has(key)) ids.set(key, uniqueId)
		return {draft, id: uniqueId}
	})
	const concepts = identified.map(({draft, id}) => {
		const {place, prefLabel, definition, related, source} = draft
		const report = (reason: string) => problems.push({place, reason})
		const altLabel = draft.altLabel.filter(fitsLabel)
		const hiddenLabel = draft.hiddenLabel.filter(fitsLabel)
		const longCount = draft.altLabel.length + draft.hiddenLabel.length - altLabel.length - hiddenLabel.length
		if (longCount > 0) report(`Left out labels of more than ${maxLabelLength} characters: ${longCount}`)
		const labels = distinctLabels([prefLabel, ...altLabel, ...hiddenLabel])
		const kept = new Set(labels)
		const taken = new Set([prefLabel])
		const alt = keepLabels(altLabel, kept, taken)
		const hidden = keepLabels(hiddenLabel, kept, taken)
		const duplicateCount = altLabel.length + hiddenLabel.length - alt.length - hidden.length
		if (duplicateCount > 0) report(`Left out duplicate labels: ${duplicateCount}`)
		const knownIds = new Set(related.flatMap(key => ids.get(key) ?? []))
		knownIds.delete(id)
		if (knownIds.size < related.length) {
			report(`Left out unknown or duplicate related concepts: ${related.length - knownIds.size}`)
		}
		const sources = source.filter(
			({document, list, headword}) =>
				hasText(document) && hasText(headword) && (list === null || hasText(list)),
		)
		if (sources.length < source.length) {
			report(`Left out sources without a document or headword: ${source.length - sources.length}`)
		}
		return {
			id,
			prefLabel,
			altLabel: alt,
			hiddenLabel: hidden,
			definition,
			related: [...knownIds],
			source: sources,
		}
	})
	return {concepts, problems}
}

/** Labels are on one line; definitions may have line feeds and tabs. */
function withoutControlCharacters(draft: Draft): Draft {
	const label = (text: string) =>
		control().test(text) ? collapseWhiteSpace(blankControlCharacters(text)) : text
	const {prefLabel, altLabel, hiddenLabel, definition, source} = draft
	return {
		...draft,
		prefLabel: label(prefLabel),
		altLabel: altLabel.map(label),
		hiddenLabel: hiddenLabel.map(label),
		definition: blankControlCharacters(definition.replace(/\r\n?/g, '\n')).trim(),
		source: source.map(({document, list, headword}) => ({
			document: label(document),
			list: list === null ? null : label(list),
			headword: label(headword),
		})),
	}
}

/** The labels in `kept` that aren't in `taken`, without duplicates. Adds them to `taken`. */
function keepLabels(labels: readonly string[], kept: ReadonlySet<string>, taken: Set<string>): string[] {
	return labels.filter(label => kept.has(label) && !taken.has(label) && taken.add(label))
}

function hasText(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text)
}

const control = /* @__PURE__ */ unicodeRegExp('\\p{Cc}')
