import {readdirSync, readFileSync} from 'node:fs'
import type {MatchKind} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'
import type {Span} from '../src/text/span.ts'

/** What a reader would mark: one expected match. */
export interface Mark extends Span {
	readonly kind: MatchKind
	/** Ids of the concepts that bear the label. */
	readonly ids: readonly string[]
	/** The term inside a compound, without its linking letters; the mark itself for the other kinds. */
	readonly part: Span
	/** Where the part ends when its linking letters count too; whether they do is left open. */
	readonly linkedEnd: number
}

/** Sentences to tune the rules on, and sentences kept aside to check them with. */
export type Part = 'tuning' | 'checking'

export interface Sentence {
	readonly text: string
	readonly marks: readonly Mark[]
	readonly category: string
	readonly part: Part
	/** File and line, for messages. */
	readonly place: string
}

/** One specialty: a glossary, and sentences in which every occurrence of it is marked. */
export interface Gold {
	readonly name: string
	readonly concepts: readonly Concept[]
	readonly sentences: readonly Sentence[]
}

/** Sentences in this category show where the rules can't know better; they are printed and never counted. */
export const knownLimit = 'known limit'

/** Reads every gold file, in the order of their names; `gold/README.md` tells the format. */
export function readGold(folder = new URL('./gold/', import.meta.url)): Gold[] {
	return readdirSync(folder)
		.filter(file => file.endsWith('.txt'))
		.sort()
		.map(file => parseGold(file, readFileSync(new URL(file, folder), 'utf8')))
}

/** Reads one gold file. Throws at the first mark that names no label. */
export function parseGold(name: string, source: string): Gold {
	const concepts: Concept[] = []
	const labels = new Map<string, string[]>()
	const sentences: Sentence[] = []
	let heading = ''
	for (const [index, line] of source.split('\n').entries()) {
		const place = `${name}:${index + 1}`
		if (line.trim() === '' || line.startsWith('# ')) continue
		if (line.startsWith('## ')) heading = line.slice(3)
		else if (heading === 'woorden') concepts.push(parseConcept(line, labels))
		else {
			const sentence = parseSentence(line, labels, place)
			sentences.push({...sentence, category: heading, part: partOf(sentence.text), place})
		}
	}
	return {name, concepts, sentences}
}

/** About a third is for checking: by a hash of the text, so that a sentence keeps its part when others come or go. */
export function partOf(text: string): Part {
	let hash = 0
	for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65521
	return hash % 3 === 0 ? 'checking' : 'tuning'
}

/** `bloedplaatje = trombocyt, plaatje`; fills `labels`, from each label to the ids of the concepts that bear it. */
function parseConcept(line: string, labels: Map<string, string[]>): Concept {
	const [prefLabel = '', others = ''] = line.split(' = ').map(side => side.trim())
	const altLabel = others === '' ? [] : others.split(',').map(label => label.trim())
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

function parseSentence(line: string, labels: ReadonlyMap<string, readonly string[]>, place: string) {
	const marks: Mark[] = []
	let text = ''
	for (const piece of line.split(/(\[[^\]]*\])/)) {
		if (piece.startsWith('[')) {
			const [written, mark] = parseMark(readEscapes(piece.slice(1, -1)), text.length, labels, place)
			marks.push(mark)
			text += written
		} else text += readEscapes(piece)
	}
	return {text, marks}
}

/** `trombocyten|~trombocyt`, whose text begins at `start` in the sentence: that text, and the mark. */
function parseMark(
	piece: string,
	start: number,
	labels: ReadonlyMap<string, readonly string[]>,
	place: string,
): [string, Mark] {
	const [written = '', reference = written] = piece.split('|')
	const [, sign = '', label = ''] = /^([~…]?)(.*)$/s.exec(reference) ?? []
	const ids = labels.get(label)
	if (ids === undefined) throw new Error(`${place}: Expected a mark to name a label, received \`${label}\``)
	const [, before = '', term, link = '', after = ''] = /^(.*)<([^/>]*)\/?([^>]*)>(.*)$/s.exec(written) ?? []
	if (term === undefined) {
		const span = {start, end: start + written.length}
		return [written, {...span, kind: kindOf(sign), ids, part: span, linkedEnd: span.end}]
	}
	const text = before + term + link + after
	const part = {start: start + before.length, end: start + before.length + term.length}
	const linkedEnd = part.end + link.length
	return [text, {start, end: start + text.length, kind: 'compound', ids, part, linkedEnd}]
}

function kindOf(sign: string): MatchKind {
	if (sign === '~') return 'inflection'
	return sign === '…' ? 'ellipsis' : 'label'
}

/** `\n` and `\u00AD` stand for characters that a reviewer would not see. */
function readEscapes(text: string): string {
	return text
		.replaceAll('\\n', '\n')
		.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
