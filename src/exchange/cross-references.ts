import {referredTerm} from '../dutch/index.ts'
import {foldText} from '../text/fold.ts'
import {readHeadword} from '../word-list/headword.ts'
import type {Draft} from './draft.ts'
import type {ProblemLog} from './problem-log.ts'

/**
 * Makes a term whose explanation only refers to another one (*zie hartinfarct*) a label of that one, and leaves it out if
 * that one is not there. Cost: linear.
 */
export function withReferences(drafts: readonly Draft[], log: ProblemLog): Draft[] {
	const isReference = ({definition}: Draft) => referredTerm(definition) !== undefined
	const targets = new Map<string, Draft>()
	for (const draft of drafts.filter(draft => !isReference(draft)))
		for (const label of [draft.prefLabel, ...draft.altLabel]) {
			const key = foldText(label)
			if (!targets.has(key)) targets.set(key, draft)
		}
	const labels = new Map<Draft, string[]>()
	for (const {place, prefLabel, altLabel, definition} of drafts.filter(isReference)) {
		const name = referredTerm(definition) ?? ''
		const target = [name, ...readHeadword(name, '')].map(label => targets.get(foldText(label))).find(Boolean)
		if (target) labels.set(target, [...(labels.get(target) ?? []), prefLabel, ...altLabel])
		else log.add(place, `Left out a term that refers to another one, which is not there: \`${prefLabel}\``)
	}
	return drafts
		.filter(draft => !isReference(draft))
		.map(draft => {
			const existing = new Set([draft.prefLabel, ...draft.altLabel].map(foldText))
			const added = (labels.get(draft) ?? []).filter(label => label !== '' && !existing.has(foldText(label)))
			return added.length === 0 ? draft : {...draft, altLabel: [...draft.altLabel, ...added]}
		})
}

/** Leaves out rows that repeat another one, and reports terms with two definitions. Cost: linear. */
export function withoutRepeated(drafts: readonly Draft[], log: ProblemLog): Draft[] {
	const definitions = new Map<string, Set<string>>()
	return drafts.filter(({place, id, prefLabel, definition}) => {
		if (id !== '' || prefLabel === '' || definition === '') return true
		const key = foldText(prefLabel)
		const earlier = definitions.get(key)
		if (earlier?.has(definition)) {
			log.addOfKind('repeated', place, `Left out a row that repeats another: \`${prefLabel}\``)
			return false
		}
		if (earlier)
			log.addOfKind('again', place, `Found a term again, with another definition: \`${prefLabel}\``)
		definitions.set(key, (earlier ?? new Set()).add(definition))
		return true
	})
}
