/** Reports the markup that was read as text, by its name. */
export type OnMarkup = (name: 'HTML' | 'Markdown') => void

/**
 * Returns a text of a cell or a property without its markup and invisible characters: HTML as a CMS exports it
 * (`<p>Zorg&nbsp;<b>thuis</b></p>`), and the emphasis and links of Markdown. Blocks and line breaks become line ends,
 * raised figures stay raised (`10<sup>6</sup>`). `glucose <4` is no markup. Cost: linear.
 */
export function plainText(text: string, onMarkup: OnMarkup): string {
	const visible = text.replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
	let plain = visible
	if (/[<&]/.test(plain)) {
		// Some programs escape the tags of a text: `&lt;p&gt;`, and some those of the escaped text.
		for (let round = 0, before = ''; round < 3 && plain !== before; round++) {
			before = plain
			plain = withoutEntities(withoutTags(plain))
		}
		plain = withoutTags(plain)
		if (plain !== visible) onMarkup('HTML')
	}
	if (!/[*_[]/.test(plain)) return plain
	const withoutMarks = withoutMarkdown(plain)
	if (withoutMarks !== plain) onMarkup('Markdown')
	return withoutMarks
}

const inlineTags =
	'a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|iframe|img|input|ins|kbd|label|mark|q|s|script|small|span|strike|strong|style|sub|sup|svg|u|var|o:p|w:[a-z]+'
const blockTags =
	'p|br|hr|li|ul|ol|dl|dt|dd|div|section|article|table|thead|tbody|tfoot|caption|tr|h[1-6]|blockquote|pre|figure|figcaption|center'
// Attributes have values; `a <b of c>` is no tag.
const restOfTag = '(?:\\s[^<>=]*=[^<>]*|\\s*\\/?)>'
const tag = /* @__PURE__ */ new RegExp(`<\\/?(?:${inlineTags}|${blockTags}|td|th)${restOfTag}`, 'gi')
const block = /* @__PURE__ */ new RegExp(`<\\/?(?:${blockTags})${restOfTag}`, 'gi')

function withoutTags(text: string): string {
	if (text.search(tag) < 0 && !text.includes('<!--')) return text
	const raised = text
		.replace(/<!--[^<>]*-->|<script[^<>]*>[^<]*<\/script>|<style[^<>]*>[^<]*<\/style>/gi, '')
		.replace(/<sup>([-−+]?\d+)<\/sup>/gi, (_, figures: string) => raisedFigures(figures))
	// White space in HTML is a space, unless the text has no blocks and only some inline markup.
	const isHtml = text.search(block) >= 0
	const lines = (isHtml ? raised.replace(/\s+/g, ' ').replace(/<li[^<>]*>/gi, '\n- ') : raised)
		.replace(block, '\n')
		.replace(/<t[dh][^<>]*>/gi, ' ')
		.replace(tag, '')
		.split('\n')
	return isHtml
		? lines
				.map(line => line.trim())
				.filter(line => line !== '' && line !== '-')
				.join('\n')
		: lines.join('\n')
}

function raisedFigures(figures: string): string {
	return figures.replace(/./g, figure => '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺'.charAt('0123456789-−+'.indexOf(figure)))
}

function withoutEntities(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi,
		(entity, decimal, hex, name) => {
			if (typeof name === 'string') return namedCharacter(name) ?? entity
			const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(hex, 16)
			if (code === 173 || code === 8203) return ''
			return code >= 32 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
				? String.fromCodePoint(code)
				: ' '
		},
	)
}

const accents: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['grave', '\u0300'],
	['acute', '\u0301'],
	['circ', '\u0302'],
	['tilde', '\u0303'],
	['uml', '\u0308'],
	['ring', '\u030A'],
	['cedil', '\u0327'],
])

/** The characters of entities that Dutch texts have, besides letters with diacritics. */
const characters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
	'nbsp  |amp &|lt <|gt >|quot "|apos \'|shy |zwnj |hellip …|ndash –|mdash —|lsquo ‘|rsquo ’|sbquo ‚|ldquo “|rdquo ”|bdquo „|laquo «|raquo »|bull •|middot ·|deg °|micro µ|plusmn ±|times ×|divide ÷|frac12 ½|frac14 ¼|frac34 ¾|sup1 ¹|sup2 ²|sup3 ³|euro €|le ≤|ge ≥|ne ≠|asymp ≈|rarr →|larr ←|uarr ↑|darr ↓|alpha α|beta β|gamma γ|delta δ|Delta Δ|lambda λ|mu μ|omega ω|copy ©|reg ®|trade ™|oslash ø|Oslash Ø|aelig æ|oelig œ|szlig ß|ensp  |emsp  |thinsp  '
		.split('|')
		.map(pair => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
)

function namedCharacter(name: string): string | undefined {
	const accent = accents.get(name.slice(1))
	return accent === undefined ? characters.get(name) : (name.charAt(0) + accent).normalize('NFC')
}

function withoutMarkdown(text: string): string {
	return text
		.replace(/!?\[([^[\]\n]+)\]\((?:https?:|mailto:|\/|#)[^()\s]*\)/g, '$1')
		.replace(/(^|[^\wÀ-ɏ*])\*\*([^\s*][^*\n]*)\*\*(?![\wÀ-ɏ*])/g, emphasised)
		.replace(/(^|[^\wÀ-ɏ])__([^\s_][^_\n]*)__(?![\wÀ-ɏ])/g, emphasised)
		.replace(/(^|[^\wÀ-ɏ*])\*([\wÀ-ɏ"'‘“][^*\n]*)\*(?![\wÀ-ɏ*])/g, emphasised)
		.replace(/(^|[^\wÀ-ɏ])_([a-zA-ZÀ-ɏ"'‘“][^_\n]*)_(?![\wÀ-ɏ])/g, emphasised)
}

/** The text of emphasis; unchanged if it ends with a space, so that the marks are none. */
function emphasised(all: string, before: string, text: string): string {
	return /\s$/.test(text) ? all : before + text
}
