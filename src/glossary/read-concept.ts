import type {Concept, Source} from './concept.ts'
import {type Reader, readId, readLabel, readLine, readList, readProse, readRecord} from './read-value.ts'

const fields = ['id', 'prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'related', 'source']
const sourceFields = ['document', 'list', 'headword']

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

/** Reads one concept, without a look at the others. A text or id that has a problem becomes `''`. */
export function readConcept(value: unknown, path: string, problems: TypeError[]): Concept {
	const record = readRecord(value, path, problems, fields)
	if (record === undefined) return placeholderConcept
	const readOptional = <T>(field: string, read: Reader<T>): T[] => {
		const list = record[field]
		return list === undefined ? [] : readList(list, `${path}.${field}`, problems, read)
	}
	return {
		id: readId(record['id'], `${path}.id`, problems),
		prefLabel: readLabel(record['prefLabel'], `${path}.prefLabel`, problems),
		altLabel: readOptional('altLabel', readLabel),
		hiddenLabel: readOptional('hiddenLabel', readLabel),
		definition: readProse(record['definition'], `${path}.definition`, problems),
		related: readOptional('related', readId),
		source: readOptional('source', readSource),
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
