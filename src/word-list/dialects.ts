import {splitField} from './fields.ts'

/**
 * Returns a text with what other dialects write in their own way as Markdown has it, on the same lines: the headings of
 * MediaWiki (`== Begrippen ==`), and indented paragraphs below a definition that say more of its term
 * (`    Ook wel: vat`). Cost: linear.
 */
export function asPlainMarkdown(text: string): string {
	if (!/^(?:==|: )/m.test(text)) return text
	let isInDefinition = false
	return text
		.split('\n')
		.map(line => {
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
