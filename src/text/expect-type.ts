/**
 * Throws the error for an argument of a public function that is not a string.
 *
 * @throws {TypeError} "Expected text to be a string, received `undefined`"
 */
export function expectString(name: string, value: unknown): void {
	if (typeof value !== 'string') throw unexpected(name, 'a string', value)
}

/**
 * Throws the error for an argument of a public function that is not an array.
 *
 * @throws {TypeError} "Expected concepts to be an array, received `null`"
 */
export function expectArray(name: string, value: unknown): void {
	if (!Array.isArray(value)) throw unexpected(name, 'an array', value)
}

/**
 * Throws the error for an argument of a public function that is not a tree.
 *
 * @throws {TypeError} "Expected tree to be a node with children, received `a string`"
 */
export function expectTree(tree: unknown): void {
	if (!Array.isArray(Object(tree).children)) throw unexpected('tree', 'a node with children', tree)
}

/** Returns the error for a value of the wrong type: "Expected heading to be a string, received `5`". */
export function unexpected(name: string, constraint: string, value: unknown): TypeError {
	return new TypeError(`Expected ${name} to be ${constraint}, received \`${describeValue(value)}\``)
}

/** Returns a value in a few characters, also an object that can't be turned into a string. */
export function describeValue(value: unknown): string {
	if (Array.isArray(value)) return '[…]'
	if (typeof value === 'object' && value !== null) return '{…}'
	return /bigint|function|string|symbol/.test(typeof value) ? `a ${typeof value}` : String(value)
}
