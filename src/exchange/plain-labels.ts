import {isAbbreviation, singular} from '../dutch/index.ts'
import {lowerFirstLetter} from '../word-list/headword.ts'
import type {Draft} from './draft.ts'
import {plainText} from './plain-text.ts'
import type {ProblemLog} from './problem-log.ts'

/**
 * Returns a function that makes the labels of a thesaurus those of a running text. A remark in brackets, which tells two
 * concepts apart, is left out: *product (domein)*; an abbreviation in brackets becomes a label. If all labels start with
 * a capital, as on a list, they lose it where it belongs to no name, and become singular where that is certain.
 */
export function plainLabels(drafts: readonly Draft[]): (draft: Draft) => Draft {
	const areCapitalized = drafts.every(({prefLabel}) => /^\P{Ll}/u.test(prefLabel))
	const plain = (label: string) => (areCapitalized ? singular(lowerFirstLetter(label)) : label)
	return draft => {
		const [prefLabel = '', ...inBrackets] = withoutRemark(draft.prefLabel)
		const altLabel = draft.altLabel.flatMap(withoutRemark)
		return {...draft, prefLabel: plain(prefLabel), altLabel: [...inBrackets, ...altLabel].map(plain)}
	}
}

/** Returns a draft with its labels and texts without markup. */
export function plainDraft(draft: Draft, log: ProblemLog): Draft {
	const plain = (text: string) =>
		plainText(text, name => log.addOfKind(name, draft.place, `Read ${name} as text`))
	return {
		...draft,
		prefLabel: plain(draft.prefLabel),
		altLabel: draft.altLabel.map(plain),
		hiddenLabel: draft.hiddenLabel.map(plain),
		definition: plain(draft.definition),
		scopeNote: plain(draft.scopeNote),
	}
}

/** The label without a remark in brackets at its end, and the remark if it is an abbreviation. */
function withoutRemark(label: string): string[] {
	const [, name, remark = ''] = /^(.*\S)\s+\(([^()]+)\)$/s.exec(label) ?? []
	if (name === undefined) return [label]
	return isAbbreviation(remark) ? [name, remark] : [name]
}
