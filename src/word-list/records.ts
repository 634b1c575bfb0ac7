import {isAbbreviationList} from '../dutch/index.ts'
import {fieldOfName} from '../glossary/column-names.ts'
import {type Field, splitField} from './fields.ts'
import {pageBreak} from './source-lines.ts'

/**
 * Records, as databases export them: a line for each field of a term, in the same order.
 *
 *     Begrip: Ader            **Ader**
 *     Uitleg: buis     →      Uitleg: buis
 *
 * The line with the term becomes a bold term, which the readers know with fields below it. Fields that are items or
 * paragraphs become lines below that term, and those above it change places with it.
 */

/** A line with the name of a field: `Begrip: Ader`, `- **Uitleg:** buis`. */
interface FieldLine {
	/** Its spaces, and its bullet or the marks of a heading. */
	readonly start: string
	readonly name: string
	readonly value: string
	readonly field: Field | undefined
}

interface TermRecord {
	/** The name of its term in lower case: *begrip*. */
	readonly name: string
	/** The indexes of its first line, the one with its term, and the last one. */
	readonly from: number
	readonly term: number
	to: number
	isExplained: boolean
}

/** Returns a text with its records as terms in bold with fields below them, on the same number of lines. Cost: linear. */
export function withoutRecords(text: string): string {
	const lines = text.split('\n')
	const all = lines.map(fieldIn)
	// Afkorting: CT⏎Betekenis: scan
	const isTerm = all.some(field => field?.field === 'prefLabel') ? isTermName : isAbbreviationList
	const fields = all.map(field =>
		field && isTerm(field.name) ? {...field, field: 'prefLabel' as const} : field,
	)
	const records = recordsIn(lines, fields)
	for (const record of records) writeRecord(lines, fields, record)
	return records.length === 0 ? text : lines.join('\n')
}

const fieldLine =
	/^(\s{0,3}(?:[-*+] |#{1,6} )?)[*_]{0,3}(\p{L}[^:*_|]{1,39}?) ?(?:[*_]{1,3} ?:|:[*_]{0,3}) +(\S.*)$/u

function fieldIn(line: string): FieldLine | undefined {
	const [, start, name, value] = line.length > 2000 ? [] : (fieldLine.exec(line) ?? [])
	if (start === undefined || name === undefined || value === undefined) return undefined
	return {
		start,
		name,
		value: value.replace(/\\$/, '').trimEnd(),
		field: isTermName(name) ? 'prefLabel' : splitField(`${name}: ${value}`)?.field,
	}
}

function isTermName(name: string): boolean {
	return fieldOfName(name) === 'prefLabel'
}

/**
 * The records of a text: two or more with the same name for the term, and an explanation. One is not enough, since *begrip*
 * and *definitie* may be terms themselves.
 */
function recordsIn(lines: readonly string[], fields: readonly (FieldLine | undefined)[]): TermRecord[] {
	const records: TermRecord[] = []
	let current: TermRecord | undefined
	let blockStart = 0
	lines.forEach((line, index) => {
		const field = fields[index]
		const isAfterGap = isGap(lines[index - 1] ?? '')
		if (isAfterGap || !field || isHeading(field)) blockStart = field ? index : index + 1
		if (field?.field === 'prefLabel') {
			const isInside = current !== undefined && blockStart <= current.term
			const from = isInside ? index : blockStart
			if (current) current.to = Math.min(current.to, from - 1)
			current = {name: field.name.toLowerCase(), from, term: index, to: index, isExplained: false}
			records.push(current)
		} else if (current && (field?.field || (!isAfterGap && !isGap(line) && !line.startsWith('#')))) {
			current.to = index
			current.isExplained ||= field?.field === 'definition'
		} else if (!isGap(line)) current = undefined
	})
	const counts = new Map<string, number>()
	const explained = records.filter(({isExplained}) => isExplained)
	for (const {name} of explained) counts.set(name, (counts.get(name) ?? 0) + 1)
	return explained.filter(({name}) => (counts.get(name) ?? 0) > 1)
}

/** Whether a line separates fields or records: it is empty, or a rule. */
function isGap(line: string): boolean {
	return /^(?:-{3,}|\*{3,}|_{3,}|={3,})?$/.test(line.trim())
}

function writeRecord(
	lines: string[],
	fields: readonly (FieldLine | undefined)[],
	{from, term, to}: TermRecord,
) {
	const written = fields[term]
	if (!written) return
	const {start, value} = written
	const ofRecord = fields.slice(from, to + 1)
	// - Begrip: Ader⏎- Uitleg: buis
	const areItems = /[-*+]/.test(start) && ofRecord.some(field => field !== written && field?.start === start)
	const startOf = (field: FieldLine) => (areItems && field.start === start ? '' : field.start)
	const name = value.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '').trim()
	// ID: 1⏎Begrip: Ader
	for (let index = term; index > from; index--) lines[index] = lines[index - 1] ?? ''
	lines[from] = isHeading(written) ? start + name : `${startOf(written)}**${name}**`
	let isLineNext = false
	for (let index = to; index > from; index--) {
		const field = ofRecord[index - from - (index <= term ? 1 : 0)]
		if (field) {
			lines[index] = `${startOf(field)}${field.name}: ${field.value}`
			isLineNext = startOf(field).trim() === '' && !isHeading(written)
		} else if (isGap(lines[index] ?? '')) lines[index] = isLineNext ? pageBreak : ''
	}
	if (isGap(lines[to + 1] ?? '')) lines[to + 1] = ''
}

function isHeading({start}: FieldLine): boolean {
	return start.includes('#')
}
