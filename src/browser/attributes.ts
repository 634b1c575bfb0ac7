import type {DomWordListOptions, Options} from '../dom/index.ts'

/** What the attributes of the script element ask. */
export interface ScriptAttributes {
	readonly hasStyles: boolean
	/** Whether later changes of the page are marked too. */
	readonly isObserved: boolean
	readonly options: Options
}

/**
 * Reads the attributes of the script element. `data-zorgwoorden` is a selector of what is read, `data-mark`,
 * `data-occurrences`, `data-word-list`, `data-exclude` and `data-id-prefix` are the options with these names.
 *
 * @throws {TypeError} if an attribute has a value that its option can't have, or a selector matches nothing
 */
export function readAttributes(dataset: DOMStringMap): ScriptAttributes {
	const {zorgwoorden: within, mark, occurrences, wordList, exclude, idPrefix, styles, observe} = dataset
	return {
		hasStyles: styles !== 'off',
		isObserved: observe !== undefined && observe !== 'off',
		options: {
			...(within && {within}),
			...(mark !== undefined && {mark: oneOf('data-mark', ['link', 'emphasis', 'popover'], mark)}),
			...(occurrences !== undefined && {
				occurrences: oneOf('data-occurrences', ['first', 'section', 'all'], occurrences),
			}),
			...(wordList !== undefined && {wordList: readWordList(wordList)}),
			...(exclude !== undefined && {exclude: exclude.split(/[\s,]+/).filter(id => id !== '')}),
			...(idPrefix !== undefined && {idPrefix}),
		},
	}
}

function oneOf<const Value extends string>(name: string, values: readonly Value[], given: string): Value {
	const value = values.find(value => value === given)
	if (value !== undefined) return value
	throw new TypeError(`Expected ${name} to be one of ${values.join(', ')}, received "${given}"`)
}

/** `on`, `off`, or a selector of the element that the list goes into. */
function readWordList(value: string): boolean | DomWordListOptions {
	if (value === 'off') return false
	if (value === 'on' || value === '') return true
	const into = document.querySelector(value)
	if (into) return {into}
	throw new TypeError(
		`Expected data-word-list to be on, off or the selector of an element, received "${value}"`,
	)
}
