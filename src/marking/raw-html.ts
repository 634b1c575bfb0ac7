/** A tag or a comment in raw HTML. */
export type HtmlPiece =
	| {readonly kind: 'comment'; readonly text: string}
	| {readonly kind: 'open' | 'close'; readonly name: string}

/** Reads the tags and comments of raw HTML, in order; names in lower case. Linear. */
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

// Quoted values may hold `>`. Values without quotes may not hold `<`, which keeps the search linear.
const tag = /<(\/?)([a-z][^\s/<>]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

function tagsIn(html: string): HtmlPiece[] {
	return [...html.matchAll(tag)].flatMap(([whole, slash, name = '']): HtmlPiece[] =>
		// `<a name="x"/>` is meant as an anchor without text.
		whole.endsWith('/>') ? [] : [{kind: slash ? 'close' : 'open', name: name.toLowerCase()}],
	)
}
