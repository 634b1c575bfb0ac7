import type {Element, Properties} from 'hast'
import type {Edit} from '../text/edits.ts'
import {printAttribute} from './print.ts'

/** Returns the edits that give the start tag of an element its changed attributes. One that it doesn't have becomes its first. */
export function attributeEdits(element: Element, before: Properties, source: string): Edit[] {
	const {opening, properties: positions = {}} = element.data?.position ?? {}
	const start = opening?.start.offset
	if (start === undefined) return []
	const afterName = start + 1 + element.tagName.length
	return [...new Set([...Object.keys(before), ...Object.keys(element.properties)])].flatMap(name => {
		const value = element.properties[name]
		if (String(value) === String(before[name])) return []
		const position = positions[name]
		const from = position?.start.offset
		const to = position?.end.offset
		const quote = to !== undefined && source[to - 1] === "'" ? "'" : '"'
		const printed = value === undefined ? '' : printAttribute(name, value, quote)
		if (from === undefined || to === undefined) return {start: afterName, end: afterName, text: ` ${printed}`}
		return printed === '' ? {start: from - 1, end: to, text: ''} : smallest(source, from, to, printed)
	})
}

/** The smallest edit that replaces a span: `class="a"` becomes `class="a b"` by an insertion. */
function smallest(source: string, start: number, end: number, text: string): Edit {
	const old = source.slice(start, end)
	let same = 0
	while (same < old.length && old[same] === text[same]) same++
	let sameEnd = 0
	const most = Math.min(old.length, text.length) - same
	while (sameEnd < most && old.at(-1 - sameEnd) === text.at(-1 - sameEnd)) sameEnd++
	return {start: start + same, end: end - sameEnd, text: text.slice(same, text.length - sameEnd)}
}
