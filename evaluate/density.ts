import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Concept} from '../src/glossary/concept.ts'
import {findOccurrences} from '../src/remark/index.ts'
import type {CoveragePage} from './coverage.ts'

/** How many marks a page gets, the first occurrence of each word. */
export interface PageMarks {
	readonly page: string
	readonly words: number
	/** One number for each glossary and density, in their order. */
	readonly marks: readonly number[]
}

/** Counts the marks on three pages of about 600 words: the example, and twice three of the patient pages. */
export function measureDensity(
	pages: readonly CoveragePage[],
	options: readonly {readonly concepts: readonly Concept[]; readonly density?: number}[],
): PageMarks[] {
	const joined = (...starts: string[]) =>
		starts.map(start => pages.find(({file}) => file.startsWith(start))?.text ?? '').join('\n')
	const texts = {
		'the immune system': readFileSync('examples/gezondheidstekst.md', 'utf8'),
		'heart, lungs and bowel': joined('01-', '03-', '04-'),
		'cancer, scans and blood': joined('20-', '21-', '02-'),
	}
	return Object.entries(texts).map(([page, text]) => ({
		page,
		words: text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0,
		marks: options.map(option => {
			const tree = unified().use(remarkParse).parse(text)
			return findOccurrences(tree, {...option, occurrences: 'first'}).length
		}),
	}))
}
