/**
 * An expression that asks Unicode (`\p{L}`), compiled when it is first used: as a literal it takes half a millisecond as soon as its
 * file is loaded, and another to run, and a program that marks a page of plain Dutch needs none.
 */
export function unicodeRegExp(source: string, flags = 'u'): () => RegExp {
	let expression: RegExp | undefined
	return () => {
		expression ??= new RegExp(source, flags)
		return expression
	}
}
