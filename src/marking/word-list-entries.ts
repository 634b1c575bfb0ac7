import {entryId} from '../glossary/anchors.ts'
import type {Concept} from '../glossary/concept.ts'
import {headTerm} from '../glossary/entry.ts'
import {isPublishedDefinition} from '../glossary/published.ts'
import {foldText} from '../text/fold.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/*
 * What an author wrote is never replaced. An entry is one of ours only if it has exactly the nodes that a
 * plugin creates, and its text is, or once was, a definition. Such an entry is renewed; any other stays as it
 * is, and counts as an explanation of its concept.
 */

/** An entry of a word list, described alike for every kind of tree. */
export interface EntryText {
	/** Its text without markup, with line ends between blocks. */
	readonly text: string
	/** The bold term that it starts with. */
	readonly bold: string | undefined
	/** The text after its term, if it has exactly the nodes of an entry that a plugin creates. */
	readonly rest: string | undefined
	/** The ids in it. */
	readonly ids: readonly string[]
	/** Whether it is an item of a list, and not a row or a paragraph. */
	readonly isItem: boolean
}

/** What an entry is to the plugin. */
export interface EntryReading {
	/** The concepts that it explains. */
	readonly explained: readonly Concept[]
	/** Its concept, if the entry is ours. */
	readonly ours: Concept | undefined
	/** The altLabels in its brackets, if the entry is ours. */
	readonly labels: readonly string[]
	/** The concept that it has the id or the bold term of, but not the text. */
	readonly differsFrom: Concept | undefined
}

/** Reads the entries of word lists. */
export interface EntryReader {
	/** Whether an item is ours or has the id of a concept. */
	isOurs(entry: EntryText): boolean
	read(entry: EntryText): EntryReading
}

/** The concepts of a glossary by what an entry has of them. */
interface ConceptIndex {
	readonly byId: ReadonlyMap<string, readonly Concept[]>
	/** By the term as an entry prints it. */
	readonly byTerm: ReadonlyMap<string, readonly Concept[]>
	/** By their folded prefLabel. */
	readonly byPrefLabel: ReadonlyMap<string, readonly Concept[]>
	/** By their folded altLabels. */
	readonly byAltLabel: ReadonlyMap<string, readonly Concept[]>
}

const indexes = /* @__PURE__ */ new WeakMap<readonly Concept[], ConceptIndex>()

/** Creates a reader of the entries of one document. The glossary is indexed once, at the first entry. */
export function createEntryReader(concepts: readonly Concept[], idPrefix: string): EntryReader {
	const index = () => {
		const known = indexes.get(concepts) ?? indexConcepts(concepts)
		indexes.set(concepts, known)
		return known
	}

	function conceptsWithId(ids: readonly string[]): Concept[] {
		const prefix = entryId({id: ''}, idPrefix)
		return ids.flatMap(id => (id.startsWith(prefix) ? (index().byId.get(id.slice(prefix.length)) ?? []) : []))
	}

	function conceptsWithTerm(term: string | undefined): readonly Concept[] {
		return (term !== undefined && index().byTerm.get(collapseWhiteSpace(term))) || []
	}

	/** Reads an entry as ours. Of concepts with the same term, the one with this definition or id comes first. */
	function readOurs({bold, rest, ids}: EntryText) {
		if (rest === undefined) return
		const readings = conceptsWithTerm(bold).flatMap(concept => readRest(rest, concept) ?? [])
		const named = conceptsWithId(ids)
		return (
			readings.find(({isCurrent}) => isCurrent) ??
			readings.find(({concept}) => named.includes(concept)) ??
			readings[0]
		)
	}

	function differsFrom({text, bold, ids, isItem}: EntryText): Concept | undefined {
		const named = conceptsWithId(ids)
		const candidates = named.length > 0 || !isItem ? named : conceptsWithTerm(bold)
		return candidates.some(concept => hasTextOf(text, concept)) ? undefined : candidates[0]
	}

	return {
		isOurs: entry => readOurs(entry) !== undefined || conceptsWithId(entry.ids).length > 0,
		read(entry) {
			const ours = readOurs(entry)
			const differing = differsFrom(entry)
			if (ours)
				return {explained: [ours.concept], ours: ours.concept, labels: ours.labels, differsFrom: differing}
			const {byPrefLabel, byAltLabel} = index()
			const headwords = headwordsOf(entry).map(foldText)
			const explained = [byPrefLabel, byAltLabel]
				.flatMap(byLabel => headwords.map(headword => byLabel.get(headword)))
				.find(found => found !== undefined)
			return {
				explained: [...new Set([...conceptsWithId(entry.ids), ...(explained ?? [])])],
				ours: undefined,
				labels: [],
				differsFrom: differing,
			}
		},
	}
}

function indexConcepts(concepts: readonly Concept[]): ConceptIndex {
	return {
		byId: groupBy(concepts, ({id}) => [id]),
		byTerm: groupBy(concepts, concept => [collapseWhiteSpace(headTerm(concept))]),
		byPrefLabel: groupBy(concepts, ({prefLabel}) => [foldText(prefLabel)]),
		byAltLabel: groupBy(concepts, ({altLabel}) => altLabel.map(foldText)),
	}
}

function groupBy(concepts: readonly Concept[], keysOf: (concept: Concept) => readonly string[]) {
	const groups = new Map<string, Concept[]>()
	for (const concept of concepts) {
		for (const key of keysOf(concept)) {
			const group = groups.get(key)
			if (group) group.push(concept)
			else groups.set(key, [concept])
		}
	}
	return groups
}

/** Returns the texts at the start of an entry that may be its headword, the most certain one first. */
function headwordsOf({text, bold}: EntryText): string[] {
	const starts = bold === undefined ? [text] : [bold, text]
	return [
		...(bold === undefined ? [] : [bold]),
		...starts.map(start => start.trimStart().split(/[:(\t\n\r]|\s[–—=-]\s/, 1)[0] ?? ''),
	]
}

/**
 * Reads the text after the term of an entry: ` (trombocyt): Stukje van …`. Returns the altLabels in its
 * brackets; `undefined` if it has other labels, or if its definition never was one of ours.
 */
function readRest(text: string, concept: Concept) {
	const rest = text.replace(/\s+/g, ' ').trimEnd()
	const current = collapseWhiteSpace(concept.definition)
	for (const {brackets, definition} of splitRest(rest, concept)) {
		const parts = new Set(brackets === undefined ? [] : labelParts(brackets))
		const labels = concept.altLabel.filter(label => labelParts(label).every(part => parts.has(part)))
		const known = new Set(labels.flatMap(labelParts))
		if ([...parts].some(part => !known.has(part)) || (parts.size === 0 && brackets !== undefined)) continue
		const isCurrent = definition === current
		if (isCurrent || isPublishedDefinition(definition)) return {concept, labels, isCurrent}
	}
	return
}

/** The ways to split a text into labels and definition: a label may contain brackets and colons itself. */
function* splitRest(rest: string, {altLabel}: Concept) {
	if (rest.startsWith(': ')) yield {brackets: undefined, definition: rest.slice(2)}
	if (!rest.startsWith(' (')) return
	const longest = altLabel.reduce((length, label) => length + label.length + 2, 2)
	for (let end = rest.indexOf('): '); end >= 0 && end <= longest; end = rest.indexOf('): ', end + 1))
		yield {brackets: rest.slice(2, end), definition: rest.slice(end + 3)}
}

/** The parts of labels that are joined by commas. A label may contain a comma itself. */
function labelParts(labels: string): string[] {
	return collapseWhiteSpace(labels)
		.split(', ')
		.filter(part => part !== '')
}

/** Whether the text of an entry is what the glossary has, with any of the altLabels in brackets. */
function hasTextOf(text: string, concept: Concept): boolean {
	const term = collapseWhiteSpace(headTerm(concept))
	const collapsed = collapseWhiteSpace(text)
	return collapsed.startsWith(term) && (readRest(collapsed.slice(term.length), concept)?.isCurrent ?? false)
}
