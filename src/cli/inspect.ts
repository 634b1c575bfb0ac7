import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {type Concept, createMatcher} from '../index.ts'
import remarkZorgwoorden from '../remark/index.ts'
import {parseWordLists} from '../word-list/index.ts'
import type {Glossary} from './glossary.ts'
import {looksMedical} from './medical-parts.ts'
import type {Flags} from './request.ts'

/** A place in a document, from 1. */
export interface Finding {
	readonly line: number
	readonly column: number
}

/** What can be said of a document, each in the order of its first place. */
export interface Inspection {
	/** How many word lists it has. */
	readonly lists: number
	/** Concepts of the glossary in its text, and whether its own list has them. */
	readonly occurring: readonly (Finding & {concept: Concept; count: number; listed: boolean})[]
	/** Concepts of its own list that are never in its text. */
	readonly unused: readonly (Finding & {concept: Concept})[]
	/** Words that are a misspelt label. */
	readonly spelling: readonly (Finding & {word: string; concept: Concept})[]
	/** Long words that look medical, and that neither the glossary nor the list knows. */
	readonly candidates: readonly (Finding & {word: string; count: number})[]
}

interface Seen extends Finding {
	readonly word: string
	readonly concept: Concept
}

// From here on an answer of the search is nearly the word itself.
const surelyMeant = 0.75
const shortestWord = 8

/** Reads a document as the plugin does, so without headings, links, code and its own word lists. */
export async function inspect(source: string, glossary: Glossary, flags: Flags): Promise<Inspection> {
	const text = source.replace(/^\uFEFF/, '')
	const lists = parseWordLists(text)
	const own = lists.flatMap(({concepts}) => concepts)
	const seen = await occurrences(text, glossary.concepts, flags)
	const used = own.length > 0 ? await occurrences(text, own, flags) : []
	const usedIds = new Set(used.map(({concept}) => concept.id))
	const listed = new Set(
		own.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel].flatMap(label => glossary.lookup(label))),
	)
	const matchOwn = createMatcher(own)
	const known = (word: string) => glossary.match(word).length > 0 || matchOwn(word).length > 0
	const unknown = counted(wordsIn(text, lists).filter(({word}) => !known(word)))
	const spelling = [...misspelt(seen), ...unknown.flatMap(found => nearest(found, glossary))]
	const suspect = new Set(spelling.map(({word}) => word))
	return {
		lists: lists.length,
		occurring: [...groupBy(seen, ({concept}) => concept).values()].flatMap(all => {
			const [first] = all
			if (!first) return []
			const {concept, line, column} = first
			return [{concept, count: all.length, listed: listed.has(concept), line, column}]
		}),
		unused: lists.flatMap(({concepts, start}) => {
			const reach = createCursor(text)
			let from = start
			return concepts.flatMap(concept => {
				const at = text.indexOf(concept.source.at(0)?.headword ?? concept.prefLabel, from)
				from = Math.max(from, at)
				return usedIds.has(concept.id) ? [] : [{concept, ...reach(from)}]
			})
		}),
		spelling: spelling.sort((a, b) => a.line - b.line || a.column - b.column),
		candidates: unknown.filter(({word}) => looksMedical(word) && !suspect.has(word)),
	}
}

/** Each occurrence of the concepts, as the plugin tells of them. */
async function occurrences(text: string, concepts: readonly Concept[], flags: Flags): Promise<Seen[]> {
	const file = await createReader()
		.use(remarkZorgwoorden, {
			concepts,
			mark: 'inline',
			occurrences: 'all',
			wordList: false,
			report: ['marked'],
			exclude: (flags.exclude ?? []).filter(id => concepts.some(concept => concept.id === id)),
			compounds: !flags['no-compounds'],
		})
		.use(function () {
			this.compiler = () => ''
		})
		.process(text)
	const byLabel = groupBy(concepts, ({prefLabel}) => prefLabel)
	return file.messages.flatMap(({actual, expected, line, column}) =>
		(expected ?? []).flatMap(label =>
			(byLabel.get(label) ?? []).map(concept => ({
				word: actual ?? '',
				concept,
				line: line ?? 1,
				column: column ?? 1,
			})),
		),
	)
}

function createReader() {
	return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
}

/** Words that a hiddenLabel recognised. */
function misspelt(seen: readonly Seen[]): Seen[] {
	return seen.filter(({word, concept}) =>
		concept.hiddenLabel.some(label => label.toLowerCase() === word.toLowerCase()),
	)
}

function nearest({word, line, column}: Finding & {word: string}, {search}: Glossary): Seen[] {
	const [best] = search(word, {limit: 1})
	if (!best || best.score < surelyMeant || best.score > 0.8) return []
	// A form that the rules don't give is no slip: interferonen.
	const isForm = word.toLowerCase().startsWith(best.label.toLowerCase())
	return isForm ? [] : [{word, concept: best.concept, line, column}]
}

/** The long words of the text outside its lists, with their places. */
function wordsIn(text: string, lists: readonly {start: number; end: number}[]): (Finding & {word: string})[] {
	const words: (Finding & {word: string})[] = []
	const tree: Root = createReader().parse(text)
	visit(tree, 'text', ({value, position}) => {
		const start = position?.start.offset
		if (start === undefined || lists.some(list => start >= list.start && start < list.end)) return
		const reach = createCursor(text, position?.start)
		const written = text.slice(start, position?.end.offset)
		let from = 0
		for (const [word] of value.matchAll(/\p{L}[\p{L}\p{M}-]+/gu)) {
			const at = written.indexOf(word, from)
			if (at < 0) continue
			from = at + word.length
			if (word.length >= shortestWord) words.push({word, ...reach(start + at)})
		}
	})
	return words
}

/** Tells the place of each next offset; it counts on from the last one, so that a long text is counted once. */
function createCursor(text: string, start: Finding & {offset?: number | undefined} = {line: 1, column: 1}) {
	let {line, column, offset = 0} = start
	return (to: number): Finding => {
		const lines = text.slice(offset, to).split(/\r\n|\n|\r/)
		const last = lines.at(-1)?.length ?? 0
		line += lines.length - 1
		column = lines.length > 1 ? last + 1 : column + last
		offset = to
		return {line, column}
	}
}

function counted(words: readonly (Finding & {word: string})[]): (Finding & {word: string; count: number})[] {
	return [...groupBy(words, ({word}) => word.toLowerCase()).values()].flatMap(all =>
		all[0] ? [{...all[0], count: all.length}] : [],
	)
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>()
	for (const item of items) {
		const group = groups.get(keyOf(item))
		if (group) group.push(item)
		else groups.set(keyOf(item), [item])
	}
	return groups
}
