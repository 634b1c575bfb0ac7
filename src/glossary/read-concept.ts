import type {Concept, Review, Source} from './concept.ts'
import {
	type Reader,
	readDate,
	readId,
	readLabel,
	readLine,
	readList,
	readProse,
	readRarity,
	readRecord,
} from './read-value.ts'

const usualFields = ['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'related', 'source']
const optionalFields = ['ambiguousLabel', 'scopeNote', 'broader', 'subject', 'rarity', 'modified', 'reviewed']
const fields = /* @__PURE__ */ usualFields.concat(optionalFields)
const sourceFields = ['document', 'list', 'headword']
const reviewFields = ['role', 'date', 'verdict']

/**
 * Takes the place of a value that is not a concept, so that the others keep their index. Never returned to a
 * caller of `parseConcepts`.
 */
const placeholderConcept: Concept = {
	id: '',
	prefLabel: '',
	altLabel: [],
	hiddenLabel: [],
	definition: '',
	related: [],
	source: [],
}
const placeholderSource: Source = {document: '', list: null, headword: ''}
const placeholderReview: Review = {role: '', date: '', verdict: ''}

/** Reads one concept, without a look at the others. A text or id that has a problem becomes `''`. */
export function readConcept(value: unknown, path: string, problems: TypeError[]): Concept {
	const record = readRecord(value, path, problems, fields)
	if (record === undefined) return placeholderConcept
	const has = (field: string) => record[field] !== undefined
	const readItems = <T>(field: string, read: Reader<T>): T[] =>
		readList(record[field], `${path}.${field}`, problems, read)
	const readOptional = <T>(field: string, read: Reader<T>): T[] => (has(field) ? readItems(field, read) : [])
	const concept: Concept = {
		id: readId(record['id'], `${path}.id`, problems),
		prefLabel: readLabel(record['prefLabel'], `${path}.prefLabel`, problems),
		altLabel: readOptional('altLabel', readLabel),
		hiddenLabel: readOptional('hiddenLabel', readLabel),
		definition: readProse(record['definition'], `${path}.definition`, problems),
		related: readOptional('related', readId),
		source: readOptional('source', readSource),
	}
	if (!optionalFields.some(has)) return concept
	return {
		...concept,
		...(has('ambiguousLabel') && {ambiguousLabel: readItems('ambiguousLabel', readLabel)}),
		...(has('scopeNote') && {scopeNote: readProse(record['scopeNote'], `${path}.scopeNote`, problems)}),
		...(has('broader') && {broader: readItems('broader', readId)}),
		...(has('subject') && {subject: readItems('subject', readLine)}),
		...(has('rarity') && {rarity: readRarity(record['rarity'], `${path}.rarity`, problems)}),
		...(has('modified') && {modified: readDate(record['modified'], `${path}.modified`, problems)}),
		...(has('reviewed') && {reviewed: readItems('reviewed', readReview)}),
	}
}

function readSource(value: unknown, path: string, problems: TypeError[]): Source {
	const record = readRecord(value, path, problems, sourceFields)
	if (record === undefined) return placeholderSource
	const list = record['list']
	return {
		document: readLine(record['document'], `${path}.document`, problems),
		list: list === null ? null : readLine(list, `${path}.list`, problems),
		headword: readLine(record['headword'], `${path}.headword`, problems),
	}
}

function readReview(value: unknown, path: string, problems: TypeError[]): Review {
	const record = readRecord(value, path, problems, reviewFields)
	if (record === undefined) return placeholderReview
	return {
		role: readLine(record['role'], `${path}.role`, problems),
		date: readDate(record['date'], `${path}.date`, problems),
		verdict: readLine(record['verdict'], `${path}.verdict`, problems),
	}
}
