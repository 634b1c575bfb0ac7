import {unicodeRegExp} from '../text/unicode.ts'
import {isDate} from './date.ts'
import {fitsLabel, maxLabelLength} from './label-length.ts'
import {addProblem, maxProblems, preview} from './problems.ts'
import {isRarity, usualRarity} from './rarity.ts'

/** Reads a value, and adds the problems that it has. Returns a placeholder for a value that it can't read. */
export type Reader<T> = (value: unknown, path: string, problems: TypeError[]) => T

/** Reads an array, item by item. Stops if there are enough problems, or if an item can't be looked at. */
export function readList<T>(value: unknown, path: string, problems: TypeError[], read: Reader<T>): T[] {
	const list: T[] = []
	let itemPath = path
	try {
		if (!Array.isArray(value)) {
			addProblem(problems, path, 'an array', preview(value))
			return list
		}
		for (let index = 0; index < value.length && problems.length < maxProblems; index++) {
			itemPath = `${path}[${index}]`
			list.push(read(value[index], itemPath, problems))
		}
	} catch {
		addProblem(problems, itemPath, 'plain data', 'a value that cannot be read')
	}
	return list
}

/** Reads an object with no other keys than these; `undefined` for any other value. */
export function readRecord(
	value: unknown,
	path: string,
	problems: TypeError[],
	knownKeys: readonly string[],
): Record<string, unknown> | undefined {
	if (!isRecord(value)) {
		addProblem(problems, path, 'an object', preview(value))
		return undefined
	}
	for (const key of Object.keys(value)) {
		if (!knownKeys.includes(key))
			addProblem(problems, `a key of ${path}`, `one of ${knownKeys.join(', ')}`, preview(key))
	}
	return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function readLabel(value: unknown, path: string, problems: TypeError[]): string {
	if (typeof value !== 'string' || fitsLabel(value)) return readLine(value, path, problems)
	addProblem(problems, path, `at most ${maxLabelLength} characters long`, preview(value))
	return ''
}

/** Reads text on one line. */
export function readLine(value: unknown, path: string, problems: TypeError[]): string {
	return readText(value, path, problems, control())
}

/** Reads text that may have line feeds and tabs. */
export function readProse(value: unknown, path: string, problems: TypeError[]): string {
	return readText(value, path, problems, controlInProse())
}

function readText(value: unknown, path: string, problems: TypeError[], refused: RegExp): string {
	let constraint = 'text with a letter or digit'
	if (typeof value === 'string' && letter().test(value)) {
		if (!refused.test(value)) return value
		constraint = 'text without control characters'
	}
	addProblem(problems, path, constraint, preview(value))
	return ''
}

export function readId(value: unknown, path: string, problems: TypeError[]): string {
	if (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return value
	addProblem(problems, path, "kebab-case ASCII, such as 'b-lymfocyt'", preview(value))
	return ''
}

export function readDate(value: unknown, path: string, problems: TypeError[]): string {
	if (typeof value === 'string' && isDate(value)) return value
	addProblem(problems, path, "a date, such as '2026-01-31'", preview(value))
	return ''
}

export function readRarity(value: unknown, path: string, problems: TypeError[]): number {
	if (isRarity(value)) return value
	addProblem(problems, path, 'a whole number from 1 to 5', preview(value))
	return usualRarity
}

const letter = /* @__PURE__ */ unicodeRegExp('[\\p{L}\\p{N}]')
const control = /* @__PURE__ */ unicodeRegExp('\\p{Cc}')
const controlInProse = /* @__PURE__ */ unicodeRegExp('[^\\P{Cc}\\n\\t]')
