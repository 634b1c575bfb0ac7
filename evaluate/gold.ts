import {readdirSync, readFileSync} from 'node:fs'
import type {MatchKind} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'
import type {Span} from '../src/text/span.ts'

/** An expected match: what a human reader would mark. */
export interface Mark extends Span {
	readonly kind: MatchKind
	/** Ids of the concepts that have the label. */
	readonly ids: readonly string[]
	/** The term inside a compound, without its linking letters; for the other kinds the whole mark. */
	readonly part: Span
	/** The end of the part including its linking letters, which a match may include or not. */
	readonly linkedEnd: number
}

/** Sentences to tune the rules on, and sentences set aside to check them with. */
export type Part = 'tuning' | 'checking'

export interface Sentence {
	readonly text: string
	readonly marks: readonly Mark[]
	readonly category: string
	readonly part: Part
	/** File and line, for messages. */
	readonly location: string
}

/** The glossary of one specialty, and sentences in which every occurrence of its labels is marked. */
export interface Gold {
	readonly name: string
	readonly concepts: readonly Concept[]
	readonly sentences: readonly Sentence[]
}

/** The category of sentences that no rule can get right. They are reported separately and never counted. */
export const knownLimit = 'known limit'

/** Reads all gold files, in order of name. `gold/README.md` describes the format. */
export function readGold(folder = new URL('./gold/', import.meta.url)): Gold[] {
	return readdirSync(folder)
		.filter(file => file.endsWith('.txt'))
		.sort()
		.map(file => parseGold(file, readFileSync(new URL(file, folder), 'utf8')))
}

/**
 * Parses one gold file.
 *
 * @throws {Error} If a mark does not name a label of the glossary.
 */
export function parseGold(name: string, source: string): Gold {
	const concepts: Concept[] = []
	const labels = new Map<string, string[]>()
	const sentences: Sentence[] = []
	let heading = ''
	for (const [index, line] of source.split('\n').entries()) {
		const location = `${name}:${index + 1}`
		if (line.trim() === '' || line.startsWith('# ')) continue
		if (line.startsWith('## ')) heading = line.slice(3)
		else if (heading === 'woorden') concepts.push(parseConcept(line, labels))
		else {
			const sentence = parseSentence(line, labels, location)
			sentences.push({...sentence, category: heading, part: partOf(sentence.text), location})
		}
	}
	return {name, concepts, sentences}
}

/**
 * Assigns about a third of the texts to checking. A hash of the text decides, so that a sentence stays in its
 * part when the rest of the file changes.
 */
export function partOf(text: string): Part {
	let hash = 0
	for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65521
	return hash % 3 === 0 ? 'checking' : 'tuning'
}

/** Parses `bloedplaatje = trombocyt, plaatje`, and adds the labels to `labels`, from label to concept ids. */
function parseConcept(line: string, labels: Map<string, string[]>): Concept {
	const [prefLabel = '', alternatives = ''] = line.split(' = ').map(side => side.trim())
	const altLabel = alternatives === '' ? [] : alternatives.split(',').map(label => label.trim())
	const id = toId(prefLabel)
	for (const label of [prefLabel, ...altLabel]) labels.set(label, [...(labels.get(label) ?? []), id])
	const definition = `De uitleg van ${prefLabel}.`
	return {id, prefLabel, altLabel, hiddenLabel: [], definition, related: [], source: []}
}

function toId(label: string): string {
	return label
		.toLowerCase()
		.replaceAll('β', 'beta')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
}

function parseSentence(line: string, labels: ReadonlyMap<string, readonly string[]>, location: string) {
	const marks: Mark[] = []
	let text = ''
	for (const piece of line.split(/(\[[^\]]*\])/)) {
		if (piece.startsWith('[')) {
			const [written, mark] = parseMark(readEscapes(piece.slice(1, -1)), text.length, labels, location)
			marks.push(mark)
			text += written
		} else text += readEscapes(piece)
	}
	return {text, marks}
}

/**
 * Parses `trombocyten|~trombocyt`, whose text begins at `start` in the sentence. Returns that text
 * (`trombocyten`) and the mark.
 */
function parseMark(
	piece: string,
	start: number,
	labels: ReadonlyMap<string, readonly string[]>,
	location: string,
): [string, Mark] {
	const [written = '', reference = written] = piece.split('|')
	const [, prefix = '', label = ''] = /^([~…]?)(.*)$/s.exec(reference) ?? []
	const ids = labels.get(label)
	if (ids === undefined)
		throw new Error(`${location}: Expected a mark to name a label, received \`${label}\``)
	const [, before = '', term, link = '', after = ''] = /^(.*)<([^/>]*)\/?([^>]*)>(.*)$/s.exec(written) ?? []
	if (term === undefined) {
		const span = {start, end: start + written.length}
		return [written, {...span, kind: kindOf(prefix), ids, part: span, linkedEnd: span.end}]
	}
	const text = before + term + link + after
	const part = {start: start + before.length, end: start + before.length + term.length}
	const linkedEnd = part.end + link.length
	return [text, {start, end: start + text.length, kind: 'compound', ids, part, linkedEnd}]
}

function kindOf(prefix: string): MatchKind {
	if (prefix === '~') return 'inflection'
	return prefix === '…' ? 'ellipsis' : 'label'
}

/** Decodes `\n` and `\u00AD`: escapes of characters that a reviewer would not see. */
function readEscapes(text: string): string {
	return text
		.replaceAll('\\n', '\n')
		.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
