import type {PhrasingContent, Text} from 'mdast'
import type {InlineText} from '../marking/inline-text.ts'
import {escapedBrackets} from '../marking/template-syntax.ts'

/**
 * Returns the text of a block as its author wrote it, as far as templates need: code is backticks, and brackets that
 * are escaped in the source differ from plain ones. The length stays the same.
 */
export function writtenText({text, leaves}: InlineText<PhrasingContent>, source: string): string {
	let written = ''
	let from = 0
	for (const {node, start, end} of leaves) {
		const isCode = node.type === 'inlineCode'
		const withEscapes = node.type === 'text' ? withEscapedBrackets(node, source) : undefined
		if (!isCode && withEscapes === undefined) continue
		written += text.slice(from, start) + (withEscapes ?? '`'.repeat(end - start))
		from = end
	}
	return from === 0 ? text : written + text.slice(from)
}

/**
 * Returns the value of a text node with its escaped brackets replaced; `undefined` if it has none. The brackets of a
 * kind are the same in the value and in the source, unless the latter has character references.
 */
function withEscapedBrackets({value, position}: Text, source: string): string | undefined {
	const start = position?.start.offset
	const end = position?.end.offset
	if (start === undefined || end === undefined || end - start === value.length) return
	const written = source.slice(start, end)
	if (!/\\[()\]]/.test(written)) return
	let result = value
	for (const [bracket, escaped] of escapedBrackets) {
		const parts = written.split(bracket)
		const valueParts = result.split(bracket)
		if (parts.length !== valueParts.length) return
		result = valueParts
			.map((part, index) => (index === 0 ? '' : isEscaping(parts[index - 1]) ? escaped : bracket) + part)
			.join('')
	}
	return result
}

/** Whether a text ends with a backslash that is not escaped itself. */
function isEscaping(text = ''): boolean {
	return (/(?<!\\)\\*$/.exec(text)?.[0].length ?? 0) % 2 === 1
}
