import {continuesSentence, endsOpen} from '../dutch/index.ts'
import type {Line} from './source-lines.ts'
import {findSeparator} from './split-term.ts'

/** What a line with a colon is that starts with a small letter among lines with a capital, or the other way round. */
export type CaseChange = 'entry' | 'doubtful' | 'text'

/** Text is not wrapped to lines as short as this. */
const shortLine = 40

/**
 * Creates a test for the lines of a paragraph with a colon that start otherwise than the first. They are the rest of a
 * sentence (`Ader: buis, zoals die voor⏎slagaders: dikker`) if the words before or at their start show it, or their first
 * word did not fit on the line above; entries (`O: zuurstof⏎o-been: krom⏎P: druk`) if their term is in the alphabet between
 * those around it. Other lines are doubtful. `isUsual` says whether a line starts as the first does.
 */
export function createCaseTest(
	lines: readonly Line[],
	isUsual: (line: Line) => boolean,
): (index: number) => CaseChange {
	const terms = lines.map(line => termIn(line))
	const usual = lines.map((line, index) => (isUsual(line) ? terms[index] : undefined))
	const width = lines.reduce((width, {text}) => Math.max(width, text.length), 0)
	const isOrdered = lines.length > 3 && terms.every((term, index) => isBefore(terms[index - 1] ?? '', term))
	return index => {
		const text = lines[index]?.text ?? ''
		const before = lines[index - 1]?.text ?? ''
		if (endsOpen(before) || continuesSentence(text)) return 'text'
		const previous = usual.slice(Math.max(0, index - 20), index).findLast(term => term !== undefined)
		const next = usual.slice(index + 1, index + 20).find(term => term !== undefined)
		const term = terms[index]
		const isNear = [previous, next].some(other => initialOf(other) === initialOf(term))
		const isBetween = isBefore(previous, term) && (next === undefined || isBefore(term, next))
		if (isOrdered || (isNear && isBetween)) return 'entry'
		const [word = ''] = text.split(' ', 1)
		return width < shortLine || before.length + 1 + word.length <= width ? 'doubtful' : 'text'
	}
}

function termIn({text}: Line): string | undefined {
	const split = findSeparator(text)
	return split && text.slice(0, split.index).trim()
}

function isBefore(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && a.localeCompare(b, 'nl', {sensitivity: 'base'}) <= 0
}

function initialOf(term = ''): string {
	return term.charAt(0).toLowerCase()
}
