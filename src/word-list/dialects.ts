import {splitField} from './fields.ts'

/**
 * Returns a text with what other dialects write in their own way as Markdown has it, on the same lines: the headings of
 * MediaWiki (`== Begrippen ==`), indented paragraphs below a definition that say more of its term
 * (`    Ook wel: vat`), and headings and items whose space is missing (`#Begrippen`, `-Ader: buis`). Cost: linear.
 */
export function asPlainMarkdown(text: string): string {
	if (!/^(?:==|: |#{1,3}\p{Lu}|-\p{Lu})/mu.test(text)) return text
	const hasHeadings = /^#{1,6} /m.test(text)
	let isInDefinition = false
	return text
		.split('\n')
		.map((line, index, lines) => {
			if (!hasHeadings && /^#{1,3}\p{Lu}[^#]*$/u.test(line)) return line.replace(/^#+/, '$& ')
			if (/^-\p{Lu}/u.test(line) && /^ {0,3}[-*+](?: |\p{Lu})/u.test(lines[index - 1] ?? ''))
				return line.replace('-', '- ')
			const [, level] = /^(={2,6}) \S/.exec(line) ?? []
			if (level !== undefined) return wikiHeading(line.trimEnd(), level)
			const [indent] = /^(?: {4,}|\t\s*)(?=\S)/.exec(line) ?? []
			if (indent === undefined) {
				if (line.trim() !== '') isInDefinition = line.startsWith(': ')
				return line
			}
			return isInDefinition && splitField(line.trim()) ? line.trim() : line
		})
		.join('\n')
}

function wikiHeading(line: string, level: string): string {
	const title = line.slice(level.length)
	return '#'.repeat(level.length) + (title.endsWith(level) ? title.slice(0, -level.length) : title)
}
