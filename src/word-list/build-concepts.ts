import {isAbbreviationList, referredTerm, withoutShouting} from '../dutch/index.ts'
import type {Concept} from '../glossary/concept.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {fitsLabel, maxLabelLength} from '../glossary/label-length.ts'
import {createLabelMap, type LabelMap} from '../glossary/label-map.ts'
import {createIds} from '../glossary/new-ids.ts'
import {exactName} from './brackets.ts'
import type {Entry, LineRange, UnreadEntry} from './entry.ts'
import {mainNameOf, readHeadword, readPrintedHeadword} from './headword.ts'
import {seriesLengths} from './series.ts'
import {spellsOut} from './spelled-out.ts'

/** A word list as it was read: its name and what is in it. */
export interface ReadList {
	readonly name: string
	readonly entries: readonly (Entry | UnreadEntry)[]
}

/** The concepts of a list, and what could not be read. */
export interface BuiltList {
	readonly concepts: readonly Concept[]
	/** The line of the first entry of each concept. */
	readonly lines: readonly number[]
	readonly problems: readonly UnreadEntry[]
}

/** A concept to which later entries may add labels and sources. */
interface GrowingConcept {
	readonly concept: Concept
	readonly altLabel: string[]
	readonly source: Concept['source'][number][]
	/** Its labels. */
	readonly labels: LabelMap<true>
	/** The line of its first entry. */
	readonly line: number
}

/** An entry with its labels; the first is the prefLabel. */
interface LabelledEntry {
	readonly entry: Entry
	readonly labels: readonly string[]
	/** The term that it only refers to: *myocardinfarct* in `Hartinfarct: zie myocardinfarct`. */
	readonly refersTo: string | undefined
}

/**
 * Builds the concepts of the lists of a document. An entry is merged into the concept that already has its headword,
 * one that only refers to another becomes a label of that one, and a synonym that has an entry of its own is not a
 * label of the other.
 */
export function buildConcepts(lists: readonly ReadList[], document: string | undefined): BuiltList[] {
	const conceptByLabel = createLabelMap<GrowingConcept>()
	const newId = createIds()
	const labelled = lists.map(({name, entries}) => labelEntries(name, entries))
	const headwords = createLabelMap<string>()
	for (const {
		labels: [prefLabel],
	} of labelled.flat())
		if (prefLabel !== undefined && headwords.get(prefLabel) === undefined) headwords.add(prefLabel, prefLabel)

	const built = lists.map(({name, entries}, index) => {
		const concepts: Concept[] = []
		const lines: number[] = []
		const problems = entries.flatMap(entry => ('reason' in entry ? entry : []))
		for (const labelledEntry of labelled[index] ?? []) {
			if (labelledEntry.refersTo === undefined) addEntry(name, labelledEntry, concepts, lines, problems)
		}
		return {concepts, lines, problems}
	})
	lists.forEach((_, index) => {
		for (const {entry, labels, refersTo} of labelled[index] ?? [])
			if (refersTo !== undefined) {
				const problem = addReference(entry, labels, refersTo)
				if (problem !== undefined) built[index]?.problems.push(problem)
			}
	})
	return built

	function addEntry(
		list: string,
		{entry, labels: [prefLabel, ...names]}: LabelledEntry,
		concepts: Concept[],
		lines: number[],
		problems: UnreadEntry[],
	) {
		if (prefLabel === undefined) {
			problems.push({reason: tooLong(entry.headword), from: entry.from, to: entry.to})
			return
		}
		const otherLabels = names.filter(label => {
			if (isExact(entry)) return true
			const headword = headwords.get(label)
			return headword === undefined || headword === prefLabel
		})
		const title = document ?? list
		const printed =
			title === '' ? [] : [{document: title, list: list === '' ? null : list, headword: entry.headword}]
		const earlier = conceptByLabel.get(prefLabel)
		if (earlier) {
			problems.push(merge(earlier, otherLabels, entry))
			earlier.source.push(...printed)
			return
		}
		const altLabel = [...otherLabels]
		const source = [...printed]
		const concept: Concept = {
			id: newId(entry.id ?? prefLabel),
			prefLabel,
			altLabel,
			hiddenLabel: [],
			definition: entry.definition,
			related: [],
			source,
			...(entry.scopeNote === undefined ? {} : {scopeNote: entry.scopeNote}),
		}
		const labels = createLabelMap<true>()
		for (const label of [prefLabel, ...otherLabels]) labels.add(label, true)
		conceptByLabel.add(prefLabel, {concept, altLabel, source, labels, line: entry.from})
		concepts.push(concept)
		lines.push(entry.from)
	}

	/** Adds the headword of an entry to the concept that it refers to, or returns why not. */
	function addReference(entry: Entry, labels: readonly string[], term: string): UnreadEntry | undefined {
		const [target] = readHeadword(term, '')
		const concept = target === undefined ? undefined : conceptByLabel.get(target)
		if (concept === undefined)
			return {
				...rangeOf(entry),
				reason: `Expected an entry \`${term}\`, which \`${entry.headword}\` refers to`,
			}
		for (const label of labels) {
			if (concept.labels.get(label) || conceptByLabel.get(label)) continue
			concept.altLabel.push(label)
			concept.labels.add(label, true)
		}
		return undefined
	}
}

function merge(
	{concept, altLabel, labels, line}: GrowingConcept,
	otherLabels: readonly string[],
	entry: Entry,
): UnreadEntry {
	for (const label of otherLabels) {
		if (labels.get(label)) continue
		altLabel.push(label)
		labels.add(label, true)
	}
	const leftOut =
		entry.definition === concept.definition ? '' : `; left out its definition: \`${entry.definition}\``
	const reason = `Merged \`${entry.headword}\` into the entry on line ${line}${leftOut}`
	return {...rangeOf(entry), reason}
}

/** Reads the labels of the entries of a list. */
function labelEntries(name: string, entries: readonly (Entry | UnreadEntry)[]): LabelledEntry[] {
	const read = entries.flatMap(entry => ('reason' in entry ? [] : entry))
	const isShouted = read.every(({id, headword}) => id === undefined && !/\p{Ll}/u.test(mainNameOf(headword)))
	const numbers = seriesLengths(read.map(({id, headword}) => (id === undefined ? headword : '')))
	return read.map((entry, index) => {
		const {definition, group} = entry
		const headword = entry.headword.slice(numbers[index])
		const inAbbreviations = isAbbreviationList(group ?? name)
		const isWord = isShouted && !inAbbreviations && !isExact(entry) && !spellsOut(headword, definition)
		return {
			entry,
			labels: labelsOf(entry, isWord ? withoutShouting(headword) : headword, inAbbreviations),
			refersTo: isExact(entry) ? undefined : referredTerm(definition),
		}
	})
}

/** The labels of an entry whose headword is read as `headword`. */
function labelsOf(entry: Entry, headword: string, inAbbreviations: boolean): readonly string[] {
	const {definition, id, term, otherNames} = entry
	if (!fitsLabel(headword)) return []
	const labels =
		id !== undefined && term !== undefined
			? readPrintedHeadword(term, headword.slice(term.length))
			: readHeadword(headword, definition, inAbbreviations, otherNames)
	return distinctLabels(labels.filter(fitsLabel))
}

/** Whether a headword is as zorgwoorden printed it, or in quotation marks, so that it is not interpreted. */
function isExact({id, headword}: Entry): boolean {
	return id !== undefined || exactName(mainNameOf(headword)) !== undefined
}

function rangeOf({from, to}: Entry): LineRange {
	return {from, to}
}

function tooLong(headword: string): string {
	return `Expected a term of at most ${maxLabelLength} characters, found \`${headword.slice(0, 60)}…\``
}
