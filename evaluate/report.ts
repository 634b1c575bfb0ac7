import type {CompoundFigures} from './compounds.ts'
import type {Part} from './gold.ts'
import type {InflectionFigures} from './inflection.ts'
import type {MatchingFigures} from './matching.ts'
import {add, precision, recall, score, share, type Tally} from './tally.ts'

/** The matching figures as Markdown tables, by category, for both parts. */
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

/** The compound figures as a Markdown table, beside the substring search. */
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

/** The inflection figures as Markdown tables: recall by kind, and the share of generated forms that are another word. */
export function inflectionReport({pairs, labels, recall, wrong, byKind}: InflectionFigures): string {
	return [
		`${pairs} pairs of ${labels} labels; of the generated forms ${figure(wrong)} are another label of the file.`,
		'',
		'| Form | pairs | recall |',
		'|---|--:|--:|',
		...[...byKind].map(([kind, own]) => cells([kind, own.pairs, figure(own.recall)])),
		cells(['**all**', pairs, figure(recall)]),
	].join('\n')
}

/** Every wrong and every missed match of these parts, one a line, with the file and line of its sentence. */
export function faultsReport(
	matching: MatchingFigures,
	compounds: CompoundFigures,
	parts: readonly Part[],
): string {
	const sentences = matching.faults
		.filter(({sentence}) => parts.includes(sentence.part))
		.map(
			({sentence, fault, text, detail}) =>
				`${sentence.place} (${sentence.part}, ${sentence.category}) ${fault}: ${JSON.stringify(text)} ${detail}`,
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

/** Three decimals, rounded down, so that 1.000 means without a fault. */
export function figure(value: number): string {
	return (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3)
}
