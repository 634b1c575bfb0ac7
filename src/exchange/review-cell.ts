import type {Review} from '../glossary/concept.ts'

/**
 * Prints a review as one line: `'2026-01-31 huisarts: akkoord'`. Escapes a colon in the role as `\:` and a
 * backslash as `\\`.
 */
export function printReview({role, date, verdict}: Review): string {
	return `${date} ${role.replace(/[\\:]/g, '\\$&')}: ${verdict}`
}

/** Reads a review that `printReview` wrote. Any other text is a verdict without a role and a date. */
export function parseReview(text: string): Review {
	const [, date = '', role = '', verdict = text] = reviewLine.exec(text) ?? []
	return {role: role.replace(/\\([\\:])/g, '$1').trim(), date, verdict: verdict.trim()}
}

const reviewLine = /^(\d{4}-\d\d-\d\d)\s((?:\\[\\:]|[^\\:])+):(.*)$/s
