import {createIsBroaderOrNarrower, linksThatCloseCircles} from '../glossary/broader.ts'
import type {Concept} from '../glossary/concept.ts'
import type {IdentifiedDraft} from './draft.ts'

/** A draft with relations that `parseConcepts` accepts, and why others were left out. */
interface RelatedDraft extends IdentifiedDraft, Required<Pick<Concept, 'related' | 'broader'>> {
	readonly reasons: readonly string[]
}

/**
 * Adds to each draft its relations, with ids for keys. A draft that has another one as `narrower` is `broader` of
 * that one. If a concept is both related and broader or narrower, it stays broader or narrower. A circle loses the
 * link that closes it. Cost: linear.
 */
export function resolveRelations(drafts: readonly IdentifiedDraft[]): RelatedDraft[] {
	const idByKey = new Map<string, string>()
	for (const {draft, id} of drafts)
		if (draft.key !== '' && !idByKey.has(draft.key)) idByKey.set(draft.key, id)
	const rows = drafts.map(({draft, id}) => {
		const reasons: string[] = []
		const idsOf = (field: 'related' | 'broader' | 'narrower') => {
			const ids = new Set(draft[field].flatMap(key => idByKey.get(key) ?? []))
			ids.delete(id)
			const count = draft[field].length - ids.size
			if (count > 0) reasons.push(`Left out unknown or duplicate ${field} concepts: ${count}`)
			return ids
		}
		return {
			draft,
			id,
			related: idsOf('related'),
			broader: idsOf('broader'),
			narrower: idsOf('narrower'),
			reasons,
		}
	})

	const rowById = new Map(rows.map(row => [row.id, row]))
	for (const {id, narrower} of rows) for (const other of narrower) rowById.get(other)?.broader.add(id)

	const links = () => rows.map(({id, broader}) => ({id, broader: [...broader]}))
	const allLinks = links()
	for (const {index, position} of linksThatCloseCircles(allLinks)) {
		const broaderId = allLinks[index]?.broader[position] ?? ''
		rows[index]?.broader.delete(broaderId)
		rows[index]?.reasons.push(`Left out a broader concept that is narrower too: \`${broaderId}\``)
	}

	const isBroaderOrNarrower = createIsBroaderOrNarrower(links())
	return rows.map(({draft, id, related, broader, reasons}) => {
		const kept = [...related].filter(other => !isBroaderOrNarrower(id, other))
		const count = related.size - kept.length
		if (count > 0) reasons.push(`Left out related concepts that are broader or narrower: ${count}`)
		return {draft, id, related: kept, broader: [...broader], reasons}
	})
}
