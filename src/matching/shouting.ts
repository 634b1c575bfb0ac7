import type {Span} from '../text/span.ts'

const NEAR = 40

/**
 * Whether a word stands among words in capitals, so that its own capitals tell nothing: ALS U KOORTS HEBT, DE MS PATIËNT. Two words
 * in capitals beside it, on one side or on both, make it so; a sign between the words ends the row.
 */
export function isShouted(text: string, {start, end}: Span): boolean {
	const before = /(?:[\p{L}\p{N}]+[ \t\n]+)*$/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? ''
	const after = /^(?:[ \t\n]+[\p{L}\p{N}]+)*/u.exec(text.slice(end, end + NEAR))?.[0] ?? ''
	const left = words(before).reverse()
	const right = words(after)
	return countCapitals(left) + countCapitals(right) >= 2
}

function words(run: string): string[] {
	return run.split(/[ \t\n]+/).filter(word => word !== '')
}

function countCapitals(row: readonly string[]): number {
	const end = row.findIndex(word => !/^\p{Lu}+$/u.test(word))
	return end < 0 ? row.length : end
}
