import type {Review} from '../glossary/concept.ts'
import {isDate} from '../glossary/date.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {fitsLabel, maxLabelLength} from '../glossary/label-length.ts'
import {createIds} from '../glossary/new-ids.ts'
import {isRarity} from '../glossary/rarity.ts'
import {blankControlCharacters} from '../text/control-characters.ts'
import {unicodeRegExp} from '../text/unicode.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import type {Draft, ParsedGlossary} from './draft.ts'
import type {ProblemLog} from './problem-log.ts'
import {resolveRelations} from './relations.ts'

/**
 * Turns drafts into a glossary that `parseConcepts` accepts, and logs everything that doesn't fit. Control characters become spaces. Cost: linear.
 */
export function toGlossary(drafts: readonly Draft[], log: ProblemLog): ParsedGlossary {
	const newId = createIds()
	const complete = drafts.map(withoutControlCharacters).filter(draft => {
		const {place, id, prefLabel, definition} = draft
		const missing = [...(hasText(prefLabel) ? [] : ['term']), ...(hasText(definition) ? [] : ['definition'])]
		if (missing.length === 0 && fitsLabel(prefLabel)) return true
		if (missing.length === 0) {
			const reason = `Expected a term of at most ${maxLabelLength} characters, received \`${prefLabel.slice(0, 60)}…\``
			log.add(place, reason)
			return false
		}
		const shown = hasText(prefLabel) ? prefLabel : definition.slice(0, 60) || id
		log.add(place, `Expected a term and a definition, found no ${missing.join(' and no ')}: \`${shown}\``)
		return false
	})
	const identified = complete.map(draft => {
		const {id, place, prefLabel} = draft
		const uniqueId = newId(id === '' ? prefLabel : id)
		if (id !== '' && uniqueId !== id)
			log.addOfKind('id', place, `Changed the id \`${id}\` to \`${uniqueId}\``)
		return {draft, id: uniqueId}
	})
	const concepts = resolveRelations(identified).map(({draft, id, related, broader, reasons}) => {
		const {place, prefLabel, definition, source, scopeNote, subject, modified, reviewed} = draft
		// A kind is what comes before the value: `Left out duplicate labels`.
		const report = (reason: string) => log.addOfKind(reason.replace(/[:`].*$/s, ''), place, reason)
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
		for (const reason of reasons) report(reason)
		const sources = source.filter(
			({document, list, headword}) =>
				hasText(document) && hasText(headword) && (list === null || hasText(list)),
		)
		if (sources.length < source.length) {
			report(`Left out sources without a document or headword: ${source.length - sources.length}`)
		}
		const ambiguousLabel = [...new Set(draft.ambiguousLabel)].filter(label => alt.includes(label))
		if (ambiguousLabel.length < draft.ambiguousLabel.length)
			report(
				`Left out ambiguous labels that are no alternative label, or named twice: ${draft.ambiguousLabel.length - ambiguousLabel.length}`,
			)
		if (scopeNote !== '' && !hasText(scopeNote))
			report(`Left out a scope note without a letter or digit: \`${scopeNote.slice(0, 60)}\``)
		const subjects = subject.filter(hasText)
		if (subjects.length < subject.length)
			report(`Left out subjects without a letter or digit: ${subject.length - subjects.length}`)
		const rarity = Number(draft.rarity)
		if (draft.rarity !== '' && !isRarity(rarity))
			report(`Left out a rarity that is not a whole number from 1 to 5: \`${draft.rarity.slice(0, 60)}\``)
		if (modified !== '' && !isDate(modified))
			report(`Left out a date of change that is not a day as YYYY-MM-DD: \`${modified.slice(0, 60)}\``)
		const reviews = reviewed.filter(isComplete)
		for (const {date, role, verdict} of reviewed.filter(review => !isComplete(review))) {
			const shown = [date, role, verdict]
				.filter(text => text !== '')
				.join(' ')
				.slice(0, 60)
			log.add(place, `Left out a review without a role, a date as YYYY-MM-DD or a verdict: \`${shown}\``)
		}
		return {
			id,
			prefLabel,
			altLabel: alt,
			hiddenLabel: hidden,
			definition,
			related,
			source: sources,
			...(ambiguousLabel.length > 0 && {ambiguousLabel}),
			...(hasText(scopeNote) && {scopeNote}),
			...(broader.length > 0 && {broader}),
			...(subjects.length > 0 && {subject: subjects}),
			...(isRarity(rarity) && {rarity}),
			...(isDate(modified) && {modified}),
			...(reviews.length > 0 && {reviewed: reviews}),
		}
	})
	return {concepts, problems: log.list()}
}

/** Labels are on one line; definitions and scope notes may have line feeds and tabs. */
function withoutControlCharacters(draft: Draft): Draft {
	const label = (text: string) =>
		control().test(text) ? collapseWhiteSpace(blankControlCharacters(text)) : text
	const prose = (text: string) => blankControlCharacters(text.replace(/\r\n?/g, '\n')).trim()
	const {prefLabel, altLabel, hiddenLabel, definition, source, scopeNote, subject, modified, reviewed} = draft
	return {
		...draft,
		prefLabel: label(prefLabel),
		altLabel: altLabel.map(label),
		ambiguousLabel: draft.ambiguousLabel.map(label),
		hiddenLabel: hiddenLabel.map(label),
		definition: prose(definition),
		source: source.map(({document, list, headword}) => ({
			document: label(document),
			list: list === null ? null : label(list),
			headword: label(headword),
		})),
		scopeNote: prose(scopeNote),
		subject: subject.map(label),
		rarity: label(draft.rarity),
		modified: label(modified),
		reviewed: reviewed.map(({role, date, verdict}) => ({
			role: label(role),
			date: label(date),
			verdict: label(verdict),
		})),
	}
}

/** The labels in `kept` that aren't in `taken`, without duplicates. Adds them to `taken`. */
function keepLabels(labels: readonly string[], kept: ReadonlySet<string>, taken: Set<string>): string[] {
	return labels.filter(label => kept.has(label) && !taken.has(label) && taken.add(label))
}

/** Whether `parseConcepts` accepts a review. */
function isComplete({role, date, verdict}: Review): boolean {
	return hasText(role) && isDate(date) && hasText(verdict)
}

function hasText(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text)
}

const control = /* @__PURE__ */ unicodeRegExp('\\p{Cc}')
