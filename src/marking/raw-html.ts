/** A tag or a comment in raw HTML. */
export type HtmlPiece =
	| {readonly kind: 'comment'; readonly text: string}
	| {readonly kind: 'open' | 'close'; readonly name: string}

/** Returns the tags and comments in raw HTML, in order, with names in lower case. Linear in its length. */
export function readRawHtml(value: string): HtmlPiece[] {
	const [before = '', ...rest] = value.split('<!--')
	return [
		...tagsIn(before),
		...rest.flatMap((part): HtmlPiece[] => {
			const end = part.indexOf('-->')
			if (end < 0) return []
			return [{kind: 'comment', text: part.slice(0, end)}, ...tagsIn(part.slice(end + 3))]
		}),
	]
}

// Quoted values may contain `>`. Values without quotes may not contain `<`, which keeps the search linear.
const tag = /<(\/?)([a-z][^\s/<>]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

function tagsIn(html: string): HtmlPiece[] {
	return [...html.matchAll(tag)].flatMap(([whole, slash, name = '']): HtmlPiece[] =>
		// The author of `<a name="x"/>` means an anchor without text, although HTML ignores the slash.
		whole.endsWith('/>') ? [] : [{kind: slash ? 'close' : 'open', name: name.toLowerCase()}],
	)
}
