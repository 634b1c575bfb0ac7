import {expectOptions, type OptionKinds, trueOrFalse} from '../text/expect-options.ts'

/** Options of {@link parseWordLists}. */
export interface ParseOptions {
	/** The text of a heading that has a list below it, or an expression that it matches, besides the usual names. */
	readonly heading?: string | RegExp | undefined
	/** Whether the document is a word list as a whole, whatever its headings. Default `false`. */
	readonly whole?: boolean | undefined
}

/**
 * Checks options.
 *
 * @throws {TypeError} "Expected option `heading` to be a string or a RegExp, received `5`"
 */
export function readOptions(options: ParseOptions): {
	isCustomName: (heading: string) => boolean
	whole: boolean
} {
	expectOptions('parseWordLists', options, parseOptionKinds)
	const {heading, whole = false} = options
	if (heading instanceof RegExp) {
		// A global or sticky expression would start where its last match ended.
		const expression = new RegExp(heading.source, heading.flags.replace(/[gy]/g, ''))
		return {isCustomName: text => expression.test(text), whole}
	}
	const name = heading?.trim().toLowerCase()
	return {isCustomName: text => text.toLowerCase() === name, whole}
}

const parseOptionKinds: OptionKinds<ParseOptions> = {
	heading: ['a string or a RegExp', heading => typeof heading === 'string' || heading instanceof RegExp],
	whole: trueOrFalse,
}
