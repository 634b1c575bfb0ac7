import {wrongValue} from '../text/expect-options.ts'
import {describeValue, unexpected} from '../text/expect-type.ts'
import type {DomRoot} from './view.ts'

/**
 * Throws the error for an argument that is not a part of a page.
 *
 * @throws {TypeError} "Expected root to be an element, a document or a shadow root, received `null`"
 */
export function expectRoot(root: Element | DomRoot): void {
	if (![1, 9, 11].includes(nodeTypeOf(root)))
		throw unexpected('root', 'an element, a document or a shadow root', root)
}

/**
 * Throws the error for options that are not an object.
 *
 * @throws {TypeError} "Expected options to be an object, received `null`"
 */
export function expectObject(name: string, value: unknown): void {
	if (typeof value !== 'object' || value === null) throw unexpected(name, 'an object', value)
}

/**
 * Throws the error for a value that is not an element.
 *
 * @throws {TypeError} "Expected wordList.into to be an element, received `null`"
 */
export function expectElement(name: string, value: unknown): void {
	if (nodeTypeOf(value) !== 1) throw unexpected(name, 'an element', value)
}

/**
 * Throws the error for an option that is not a CSS selector.
 *
 * @throws {TypeError} "Expected option `within` to be a CSS selector, received `"main >"`"
 */
export function expectSelector(name: string, value: unknown, document: Document): void {
	if (value === undefined || (typeof value === 'string' && isSelector(value, document))) return
	throw wrongValue(name, 'a CSS selector', value)
}

function isSelector(value: string, document: Document): boolean {
	try {
		document.createDocumentFragment().querySelector(value)
		return true
	} catch {
		return false
	}
}

/**
 * Throws the error for the result of a mark function that is not an element, or that is in a page already.
 *
 * @throws {TypeError} "Expected mark to return a new element, received `a string`"
 */
export function expectNewElement(element: Element): void {
	if (nodeTypeOf(element) !== 1 || element.parentNode) throw notNew(element)
}

/** Returns the error for the result of a mark function that is not a new element. */
export function notNew(value: unknown): TypeError {
	return new TypeError(`Expected mark to return a new element, received \`${describeValue(value)}\``)
}

function nodeTypeOf(value: unknown): number {
	if (typeof value !== 'object' || value === null || !('nodeType' in value)) return 0
	return typeof value.nodeType === 'number' ? value.nodeType : 0
}
