import {pageBreak} from './source-lines.ts'

/** Syntax of other dialects inside and between lines that Markdown shows as text. */

const attributeLine = /^ {0,3}\{: ?[#.\w][^{}]*\}\s*$/
const span = /\[([^[\]]*)\]\{(?:[.#][\w-]|[\w-]+=")[^{}]*\}/g
const reference = /<ref\b[^<>]*\/>|<ref\b[^<>]*>[^<>]*<\/ref>/g

/**
 * Returns a text on the same lines without attributes (`{: .term}` of kramdown, `[Wet]{lang="nl"}` of Pandoc), sources in
 * `<ref>`, italics of MediaWiki around a term, and bold that ends and starts again (`**Term****:**`); and the terms of
 * AsciiDoc (`[[anchor]]Term:: …`) with a colon. Cost: linear.
 */
export function withoutForeignSyntax(text: string): string {
	if (!/\{[:.#]|\]\{|<ref|''|\*{4}|::/.test(text)) return text
	const isAsciiDoc = /^\[glossary\]\s*$|^={1,5} \S/m.test(text) && /^[^\s:].*\S::(?:\s|$)/m.test(text)
	let isCode = false
	return text
		.split('\n')
		.map(line => {
			if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode
			if (isCode) return line
			if (attributeLine.test(line)) return ''
			if (isAsciiDoc && line.trim() === '+') return pageBreak
			const plain = isAsciiDoc ? asciiDocLine(line) : line
			const wiki = /^[;:]/.test(plain) ? plain.replace(/'{2,3}/g, '') : plain
			return wiki
				.replace(reference, '')
				.replace(line.includes('`') ? /(?!)/ : span, '$1')
				.replace(/(?<=[^\s*])\*{4}(?=[^\s*])/g, '')
		})
		.join('\n')
}

function asciiDocLine(line: string): string {
	return line
		.replace(/^\[\[[\w-]{1,60}\]\]/, '')
		.replace(/<<([\w-]{1,60})(?:,([^<>]{1,80}))?>>/g, (_, anchor: string, label?: string) => label ?? anchor)
		.replace(/^([^\s:].{0,80}?)::(?=\s|$)/, '$1:')
}
