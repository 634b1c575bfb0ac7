/**
 * Returns a function that compiles a regular expression at its first call and returns the same one from then
 * on. Meant for expressions with Unicode properties (`\p{L}`): as a literal, one costs half a millisecond
 * when its file is loaded and as much again at its first match, while marking a page of plain Dutch needs
 * none of them.
 */
export function unicodeRegExp(source: string, flags = 'u'): () => RegExp {
	let expression: RegExp | undefined
	return () => {
		expression ??= new RegExp(source, flags)
		return expression
	}
}
