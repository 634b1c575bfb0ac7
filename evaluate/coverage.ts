import {readdirSync, readFileSync} from 'node:fs'
import type {CheckOptions, checkText} from '../src/check/index.ts'
import type {createMatcher, Match} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'

const folder = 'evaluate/coverage'

/** A page, and the words on it that a B1 reader would need explained. */
export interface CoveragePage {
	readonly file: string
	readonly field: string
	/** The page without its front matter. */
	readonly text: string
	/** The words that the page does not explain. */
	readonly hard: readonly string[]
	/** The words that the page explains. */
	readonly explained: readonly string[]
}

/** Reads the pages, in the order of their names. */
export function readPages(): CoveragePage[] {
	const rows = readFileSync(`${folder}/hard-words.tsv`, 'utf8')
		.split('\n')
		.filter(line => line !== '' && !line.startsWith('#'))
		.map(line => line.split('\t'))
	const files = readdirSync(folder).filter(file => /^\d.*\.md$/.test(file))
	return files.sort().map(file => {
		const source = readFileSync(`${folder}/${file}`, 'utf8')
		const wordsWith = (verdict: string) =>
			rows.filter(row => row[0] === file && row[2] === verdict).map(([, word = '']) => word)
		return {
			file,
			field: /^field: (.*)$/m.exec(source)?.[1] ?? '',
			text: source.replace(/^---\n[\s\S]*?\n---\n/, ''),
			hard: wordsWith('hard'),
			explained: wordsWith('explained'),
		}
	})
}

/** How many of the hard words of a field each glossary explains. */
export interface FieldCoverage {
	readonly field: string
	readonly hard: number
	/** In the order of the glossaries. */
	readonly covered: readonly number[]
}

/** Measures how many hard words each glossary explains. */
export function measureCoverage(
	create: typeof createMatcher,
	pages: readonly CoveragePage[],
	glossaries: readonly (readonly Concept[])[],
): FieldCoverage[] {
	const explainers = glossaries.map(concepts => createExplains(create(concepts)))
	const fields = [...new Set(pages.map(({field}) => field))]
	return fields.map(field => {
		const hard = pages.filter(page => page.field === field).flatMap(({hard}) => hard)
		const covered = explainers.map(explains => hard.filter(explains).length)
		return {field, hard: hard.length, covered}
	})
}

/** What `check` names on the pages. */
export interface CandidateFigures {
	/** Hard words that the glossary does not explain, and those of them that are named. */
	readonly unexplained: number
	readonly missed: readonly string[]
	/** Candidates, and those of them that no reader needs explained: on the page neither hard nor explained. */
	readonly candidates: number
	readonly known: readonly string[]
}

/**
 * Measures what `check` names as words that a reader may not know. A term of more than one word is named if one of its
 * words is, and a candidate that is a part of a listed word counts as that word.
 */
export function measureCandidates(
	check: typeof checkText,
	create: typeof createMatcher,
	pages: readonly CoveragePage[],
	concepts: readonly Concept[],
	options: CheckOptions,
): CandidateFigures {
	const explains = createExplains(create(concepts))
	const known: string[] = []
	const missed: string[] = []
	let unexplained = 0
	let count = 0
	for (const {text, hard, explained} of pages) {
		const candidates = check(text, concepts, options).candidates.map(({word}) => word.toLowerCase())
		const listed = new Set([...hard, ...explained].flatMap(wordsOf))
		known.push(...candidates.filter(word => !listed.has(word)))
		count += candidates.length
		const left = hard.filter(word => !explains(word))
		unexplained += left.length
		missed.push(...left.filter(word => !wordsOf(word).some(part => candidates.includes(part))))
	}
	return {unexplained, missed, candidates: count, known}
}

/** Returns a function that says whether a glossary explains a term as a whole: trombosedienst is not explained by trombose. */
function createExplains(match: (text: string) => readonly Match[]): (term: string) => boolean {
	return term =>
		match(term).some(({kind, start, end}) => kind !== 'compound' && start === 0 && end === term.length)
}

function wordsOf(term: string): string[] {
	return term.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu) ?? []
}
