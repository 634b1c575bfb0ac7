import type {CompoundFigures} from './compounds.ts'
import type {CandidateFigures, FieldCoverage} from './coverage.ts'
import type {DefinitionFigures} from './definitions.ts'
import type {PageMarks} from './density.ts'
import type {Part} from './gold.ts'
import type {InflectionFigures} from './inflection.ts'
import type {LargeFigures, Surface} from './large.ts'
import type {MatchingFigures} from './matching.ts'
import {estimate, type GroupFigures} from './random-words.ts'
import type {SpellingCase, SpellingFigures} from './spelling.ts'
import {add, precision, recall, score, share, type Tally} from './tally.ts'

/** Returns the matching figures as Markdown tables, by category, for both parts. */
export function matchingReport({categories, overall, limits}: MatchingFigures): string {
	const rows = [...categories].map(([category, {tuning, checking}]) => row(category, tuning, checking))
	return [
		'| Category | sentences | expected | precision | recall | F1 | exact span | F1 tuning | F1 checking |',
		'|---|--:|--:|--:|--:|--:|--:|--:|--:|',
		...rows,
		row('**all**', overall.tuning, overall.checking),
		'',
		'| All sentences | sentences | of which expect nothing | expected | precision | recall | F1 | exact span | right kind | right part |',
		'|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
		summary('tuning', overall.tuning),
		summary('checking', overall.checking),
		summary('both', add(overall.tuning, overall.checking)),
		'',
		'In a category that expects nothing, F1 stands for the share of sentences left clean. Known limits, not counted: ' +
			`${limits.items} sentences, ${limits.right} of ${limits.expected} marks found, ${limits.found - limits.right} wrong.`,
	].join('\n')
}

function row(category: string, tuning: Tally, checking: Tally): string {
	const all = add(tuning, checking)
	const negative = all.expected === 0
	return cells([
		category,
		all.items,
		all.expected,
		negative ? '–' : figure(precision(all)),
		negative ? '–' : figure(recall(all)),
		figure(score(all)),
		negative ? '–' : figure(share(all.exact, all.right)),
		figure(score(tuning)),
		figure(score(checking)),
	])
}

function summary(name: string, tally: Tally): string {
	return cells([
		name,
		tally.items,
		tally.negatives,
		tally.expected,
		figure(precision(tally)),
		figure(recall(tally)),
		figure(score(tally)),
		figure(share(tally.exact, tally.right)),
		figure(share(tally.kind, tally.right)),
		figure(share(tally.part, tally.compounds)),
	])
}

/** Returns the compound figures as a Markdown table, with the substring search for comparison. */
export function compoundsReport({matcher, substring}: CompoundFigures): string {
	return [
		'| Terms in single words | words | compounds | precision | recall | F1 | F1 tuning | F1 checking |',
		'|---|--:|--:|--:|--:|--:|--:|--:|',
		compoundRow('zorgwoorden', matcher.tuning, matcher.checking),
		compoundRow('substring search, longest term', substring.tuning, substring.checking),
	].join('\n')
}

function compoundRow(name: string, tuning: Tally, checking: Tally): string {
	const all = add(tuning, checking)
	return cells([
		name,
		all.items,
		all.expected,
		figure(precision(all)),
		figure(recall(all)),
		figure(score(all)),
		figure(score(tuning)),
		figure(score(checking)),
	])
}

/** Returns the figures over a large glossary as a Markdown table. */
export function largeReport({right, wrong, unjudged, missed}: LargeFigures): string {
	return [
		'| Compounds found | judged right | judged wrong | right of those judged | judged right, but missed | not judged |',
		'|--:|--:|--:|--:|--:|--:|',
		cells([
			right.length + wrong.length + unjudged.length,
			right.length,
			wrong.length,
			figure(share(right.length, right.length + wrong.length)),
			missed.length,
			unjudged.length,
		]),
	].join('\n')
}

/** Returns the figures on words drawn at random as a Markdown table, with what they say about all words. */
export function randomReport(groups: readonly GroupFigures[]): string {
	const rows = groups.map(({name, size, words, right, otherSense, wrong, missed}) =>
		cells([name, size, words, right, otherSense, wrong, missed]),
	)
	const right = estimate(groups, group => group.right)
	const otherSense = estimate(groups, group => group.otherSense)
	const marked = right + otherSense + estimate(groups, group => group.wrong)
	const longEnough = groups.filter(({name}) => name !== 'short')
	const expected = estimate(longEnough, group => group.right + group.otherSense + group.missed)
	return [
		'| Words drawn at random | of | drawn | right | another sense | wrong | missed |',
		'|---|--:|--:|--:|--:|--:|--:|',
		...rows,
		'',
		`Over all words: ${figure(share(right + otherSense, marked))} of the marked words right, ${figure(share(right, marked))} without ` +
			'those in another sense; of the compounds of a label of five letters or more, ' +
			`${figure(share(right + otherSense, expected))} found.`,
	].join('\n')
}

/** Returns what the spelling report finds as a Markdown table, by glossary and by the length of the label. */
export function spellingReport(figures: SpellingFigures): string {
	const row = (name: string, isIn: (word: SpellingCase) => boolean) => {
		const count = (words: readonly SpellingCase[]) => words.filter(isIn).length
		const {found, mistaken, missed, silent, reported} = figures
		const planted = count(found) + count(mistaken) + count(missed)
		return cells([
			name,
			...[planted, count(found), figure(share(count(found), planted)), count(mistaken)],
			...[count(silent) + count(reported), count(reported)],
		])
	}
	return [
		'| Spelling report | slips | found | share | as another term | right words | reported |',
		'|---|--:|--:|--:|--:|--:|--:|',
		row('the bundled glossary', ({glossary}) => glossary === 'bundled'),
		row('3,000 labels', ({glossary}) => glossary === 'large'),
		row('labels of 5 to 7 letters', ({label}) => label.length < 8),
		row('labels of 8 to 11 letters', ({label}) => label.length >= 8 && label.length < 12),
		row('longer labels', ({label}) => label.length >= 12),
		row('**all**', () => true),
	].join('\n')
}

/** Returns the slips that are missed or mistaken, and the right words that are reported, one per line. */
export function spellingFaultsReport({mistaken, missed, reported}: SpellingFigures): string {
	const lines = (title: string, words: readonly SpellingCase[]) =>
		words.map(({word, label}) => `${title}: ${word}, ${label}`)
	return [
		...lines('mistaken', mistaken),
		...lines('missed', missed),
		...lines('right, but reported', reported),
	].join('\n')
}

/** Returns the compounds over a large glossary that are wrong or missed, one per line. */
export function largeFaultsReport({wrong, missed}: LargeFigures): string {
	const lines = (title: string, surfaces: readonly Surface[]) =>
		surfaces.map(({word, label}) => `${title}: ${word}, ${label}`)
	return [...lines('wrong', wrong), ...lines('missed', missed)].join('\n')
}

/** Returns the inflection figures as Markdown: recall by kind, and how many forms are another word. */
export function inflectionReport({pairs, labels, recall, wrong, byKind}: InflectionFigures): string {
	return [
		`${pairs} pairs of ${labels} labels; of the generated forms ${figure(wrong)} are another label of the file.`,
		'',
		'| Form | pairs | recall |',
		'|---|--:|--:|',
		...[...byKind].map(([kind, tally]) => cells([kind, tally.pairs, figure(tally.recall)])),
		cells(['**all**', pairs, figure(recall)]),
	].join('\n')
}

/** Returns how many hard words of each field the glossaries explain, as a Markdown table. */
/** Returns the marks on pages as a Markdown table. */
export function densityReport(pages: readonly PageMarks[], names: readonly string[]): string {
	return [
		cells(['Marks', ...names]),
		`|---|${'--:|'.repeat(names.length)}`,
		...pages.map(({page, words, marks}) => cells([`${page}, ${words} words`, ...marks])),
	].join('\n')
}

export function coverageReport(fields: readonly FieldCoverage[], pageCount: number): string {
	const row = (name: string, hard: number, covered: readonly number[]) =>
		cells([name, hard, ...covered.flatMap(count => [count, figure(share(count, hard))])])
	const sum = (count: (field: FieldCoverage) => number) =>
		fields.reduce((total, field) => total + count(field), 0)
	return [
		`| Hard words on ${pageCount} pages | words | concepts | share | generalConcepts | share | both | share |`,
		'|---|--:|--:|--:|--:|--:|--:|--:|',
		...fields.map(({field, hard, covered}) => row(field, hard, covered)),
		row(
			'**all**',
			sum(({hard}) => hard),
			[0, 1, 2].map(index => sum(({covered}) => covered[index] ?? 0)),
		),
	].join('\n')
}

/** Returns what `check` names, by Greek and Latin parts and by plain words, as a Markdown table. */
export function candidatesReport(figures: readonly CandidateFigures[]): string {
	return [
		'| `check` with `concepts` names | hard words that nothing explains | named | share | candidates | that readers know | share |',
		'|---|--:|--:|--:|--:|--:|--:|',
		...figures.map(({unexplained, missed, candidates, known}, index) => {
			const named = unexplained - missed.length
			return cells([
				['by Greek and Latin parts', 'by plain words'][index] ?? '',
				...[unexplained, named, figure(share(named, unexplained))],
				...[candidates, known.length, figure(share(known.length, candidates))],
			])
		}),
	].join('\n')
}

/** Returns the hard words that `check` does not name by plain words, and the candidates that readers know. */
export function candidateFaultsReport(figures: readonly CandidateFigures[]): string {
	const last = figures.at(-1)
	return [
		...(last?.missed ?? []).map(word => `missed: ${word}`),
		...(last?.known ?? []).map(word => `known: ${word}`),
	].join('\n')
}

/** Returns all faults in these parts, one per line, with the file and line of the sentence. */
export function faultsReport(
	matching: MatchingFigures,
	compounds: CompoundFigures,
	parts: readonly Part[],
): string {
	const sentences = matching.faults
		.filter(({sentence}) => parts.includes(sentence.part))
		.map(
			({sentence, fault, text, detail}) =>
				`${sentence.location} (${sentence.part}, ${sentence.category}) ${fault}: ${JSON.stringify(text)} ${detail}`,
		)
	const words = compounds.faults
		.filter(({word}) => parts.includes(word.part))
		.map(
			({word, found}) =>
				`${word.word} (${word.part}): found ${found ?? 'nothing'}, expected ${word.term ?? 'nothing'}`,
		)
	return [...sentences, ...words].join('\n')
}

function cells(values: readonly (string | number)[]): string {
	return `| ${values.join(' | ')} |`
}

/** Formats a share with three decimals, rounded down so that 1.000 means without faults. */
export function figure(value: number): string {
	return (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3)
}

/** Returns the figures about definitions as a Markdown table. */
export function definitionsReport(
	{definitions, sentences, words, uncommon, circles}: DefinitionFigures,
	commonCount: number,
	frequentCount: number,
): string {
	const meanAndMost = (counts: readonly number[]) =>
		`${(counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(1)} (at most ${Math.max(...counts)})`
	return [
		'| Definitions | sentences each | words a sentence | words neither common nor in the glossary | circular | common words used | of which frequent in subtitles |',
		'|--:|--:|--:|--:|--:|--:|--:|',
		cells([
			definitions,
			meanAndMost(sentences),
			meanAndMost(words),
			[...uncommon.values()].flat().length,
			circles.length,
			commonCount,
			frequentCount,
		]),
	].join('\n')
}
