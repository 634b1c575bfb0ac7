import {editDistance} from './edit-distance.ts'
import {describeValue, unexpected} from './expect-type.ts'

/** What the value of an option must be, in words and as a test. `undefined` is never tested: it is the default. */
export type OptionKind = readonly [constraint: string, isValid: (value: unknown) => boolean]

/** The kind of each option of a function. */
export type OptionKinds<Options> = {readonly [Name in keyof Options]-?: OptionKind}

/**
 * Throws the error for options of a public function that are not an object, or that have an unknown name or a value
 * of the wrong kind. An unknown name is an error whatever its value; `undefined` is fine for any known name.
 *
 * @param owner the name of the function
 * @param path the option whose value the options are: `'wordList.'`; `''` for those of the function itself
 * @throws {TypeError} "Expected an option of createSplit, received "compound"; did you mean "compounds"?"
 */
export function expectOptions<Options>(
	owner: string,
	options: unknown,
	kinds: OptionKinds<Options>,
	path = '',
): void {
	if (!isPlainObject(options)) throw unexpected(`options of ${owner}`, 'an object', options)
	const kindByName = new Map<string, OptionKind>(Object.entries(kinds))
	for (const [name, value] of Object.entries(options)) {
		const kind = kindByName.get(name)
		if (kind === undefined)
			throw new TypeError(
				`Expected an option of ${owner}, received "${path}${name}"; ${suggestion(name, [...kindByName.keys()], path)}`,
			)
		const [constraint, isValid] = kind
		if (value !== undefined && !isValid(value)) throw wrongValue(`${path}${name}`, constraint, value)
	}
}

/** Returns the error for an option: "Expected option `depth` to be a whole number from 1 to 6, received `7`". */
export function wrongValue(name: string, constraint: string, value: unknown): TypeError {
	return new TypeError(`Expected option \`${name}\` to be ${constraint}, received \`${shown(value)}\``)
}

/** Returns which name may be meant, or all names if none is like the unknown one. */
function suggestion(unknown: string, names: readonly string[], path: string): string {
	const nearest = nearestName(unknown, names)
	return nearest === undefined
		? `the options are ${names.map(name => `"${path}${name}"`).join(', ')}`
		: `did you mean "${path}${nearest}"?`
}

/**
 * Returns the name that is the fewest edits away from an unknown one, apart from case; of equally near ones the first.
 * `undefined` if half of the letters or more would change.
 */
export function nearestName(unknown: string, names: Iterable<string>): string | undefined {
	let nearest: string | undefined
	let least = unknown.length / 2
	for (const name of names) {
		const distance = editDistance(unknown.toLowerCase(), name.toLowerCase())
		if (distance >= least) continue
		nearest = name
		least = distance
	}
	return nearest
}

/** Returns a value in a few characters: a string in quotation marks, and of an array its first items. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return `[${value.slice(0, 9).map(shownItem).join(', ')}]`
	return shownItem(value)
}

function shownItem(value: unknown): string {
	return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : describeValue(value)
}

/** The kind of an option that is true or false. */
export const trueOrFalse: OptionKind = ['true or false', value => typeof value === 'boolean']

/** The kind of an option that is a string. */
export const aString: OptionKind = ['a string', value => typeof value === 'string']

/** The kind of an option that is a function. */
export const aFunction: OptionKind = ['a function', value => typeof value === 'function']

/** The kind of an option that is the depth of a heading. */
export const headingDepth: OptionKind = [
	'a whole number from 1 to 6',
	depth => Number.isInteger(depth) && Number(depth) >= 1 && Number(depth) <= 6,
]

/** The kind of an option that is a list of ids. */
export const arrayOfIds: OptionKind = ['an array of ids', isArrayOfStrings]

/** Whether a value is an array of strings. */
export function isArrayOfStrings(value: unknown): boolean {
	return Array.isArray(value) && value.every(item => typeof item === 'string')
}

/** Whether a value is an object with fields. */
export function isPlainObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
