import {describeValue} from '../text/expect-type.ts'
import {unicodeRegExp} from '../text/unicode.ts'

/**
 * The maximum number of problems to report: nobody reads more at a time, and a million of them would fill the
 * memory.
 */
export const maxProblems = 100

/** Adds a problem, unless there are enough: "Expected concepts[1].id to be unique, received `"milt"`". */
export function addProblem(problems: TypeError[], path: string, constraint: string, received: string): void {
	if (problems.length === maxProblems) return
	problems.push(new TypeError(`Expected ${path} to be ${constraint}, received \`${received}\``))
}

/**
 * Returns a value as one short line, even a text with line ends, control characters, half a surrogate pair,
 * or a million letters.
 */
export function preview(value: unknown): string {
	if (typeof value !== 'string') return describeValue(value)
	const start = /^.{0,40}/su.exec(value)?.[0] ?? ''
	return JSON.stringify(start.length < value.length ? `${start}…` : start).replace(
		invisible(),
		character => `\\u{${character.codePointAt(0)?.toString(16)}}`,
	)
}

const invisible = /* @__PURE__ */ unicodeRegExp('[\\p{C}\\p{Zl}\\p{Zp}]', 'gu')
