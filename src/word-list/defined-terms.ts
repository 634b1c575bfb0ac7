import type {Paragraph} from 'mdast'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {textOf} from './blocks.ts'
import {checkedEntry, type Entry, type UnreadEntry} from './entry.ts'

/** The terms in `<dfn>`, each with the sentence that it is in. */
export function readDefinedTerms(paragraph: Paragraph): (Entry | UnreadEntry)[] {
	const {start, end} = paragraph.position ?? {start: {line: 0}, end: {line: 0}}
	const terms: {term: string; before: number}[] = []
	let text = ''
	let from = -1
	for (const node of paragraph.children) {
		if (node.type === 'html' && /^<dfn\b/i.test(node.value)) from = text.length
		else if (node.type === 'html' && /^<\/dfn\b/i.test(node.value) && from >= 0) {
			terms.push({term: text.slice(from), before: from})
			from = -1
		} else text += textOf(node)
	}
	return terms.map(({term, before}) => {
		const sentenceStart = Math.max(...['. ', '! ', '? '].map(end => text.lastIndexOf(end, before) + 2), 0)
		const startsAt = text.slice(0, before).search(/[.!?]\s/) < 0 ? 0 : sentenceStart
		const length = text.slice(before + term.length).search(/[.!?](?:\s|$)/)
		const endsAt = length < 0 ? text.length : before + term.length + length + 1
		const definition = collapseWhiteSpace(text.slice(startsAt, endsAt))
		return checkedEntry(collapseWhiteSpace(term), definition, {from: start.line, to: end.line})
	})
}
