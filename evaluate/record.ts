import {readFileSync, writeFileSync} from 'node:fs'
import type {CompoundFigures} from './compounds.ts'
import type {LargeFigures} from './large.ts'
import type {MatchingFigures} from './matching.ts'
import {figure} from './report.ts'
import type {SpellingFigures} from './spelling.ts'
import {score, share} from './tally.ts'

const file = new URL('./recorded.json', import.meta.url)

/**
 * Returns the score of each category and part, with a name such as `matching/plural/checking`, the share of exact
 * spans, the precision and recall on the judged compounds of a large glossary, and the shares of planted slips that
 * are found and of right words that are left alone, rounded down to three decimals.
 */
export function figuresOf(
	matching: MatchingFigures,
	compounds: CompoundFigures,
	{right, wrong, missed}: LargeFigures,
	spelling: SpellingFigures,
): Map<string, number> {
	const figures = new Map<string, number>()
	const put = (name: string, value: number) => figures.set(name, Number(figure(value)))
	for (const part of ['tuning', 'checking'] as const) {
		for (const [category, parts] of matching.categories)
			put(`matching/${category}/${part}`, score(parts[part]))
		put(`matching/all/${part}`, score(matching.overall[part]))
		const {exact, right} = matching.overall[part]
		put(`exact span/${part}`, share(exact, right))
		put(`compounds/${part}`, score(compounds.matcher[part]))
	}
	put('large/precision', share(right.length, right.length + wrong.length))
	put('large/recall', share(right.length, right.length + missed.length))
	const {found, mistaken, missed: notFound, silent, reported} = spelling
	put('spelling/found', share(found.length, found.length + mistaken.length + notFound.length))
	put('spelling/silent on right words', share(silent.length, silent.length + reported.length))
	return figures
}

/** Writes the figures that the tests use as a minimum. */
export function record(figures: ReadonlyMap<string, number>): void {
	writeFileSync(file, `${JSON.stringify(Object.fromEntries([...figures].sort()), null, '\t')}\n`)
}

/** Returns the figures that the last `npm run evaluate -- --record` wrote. */
export function recorded(): Map<string, number> {
	const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
	if (typeof value !== 'object' || value === null) throw new Error('Expected recorded.json to hold an object')
	return new Map(Object.entries(value).map(([name, figure]) => [name, Number(figure)]))
}
