import {isRemarkLine, mayExplain} from '../dutch/index.ts'
import {rangeOf, shortened, type UnreadEntry} from './entry.ts'
import {splitField} from './fields.ts'
import {joinLines, type Line} from './source-lines.ts'
import {startsWithBullet, withoutBullet} from './split-entries.ts'
import {splitTerm} from './split-term.ts'

/** The lines of an entry: its own, and those below its explanation that are something else. */

/** Whether the lines of an entry have an explanation after its term. */
export function hasDefinition(lines: readonly Line[]): boolean {
	const split = splitTerm(lines, true)
	return split !== undefined && split.definition !== ''
}

/** Splits off the lines below a term that are not part of its explanation: bullets, and remarks to the reader. */
export function splitBelow(lines: readonly Line[]): {own: readonly Line[]; below: UnreadEntry[]} {
	const {own: rest, remarks} = takeRemarks(lines)
	const [first, ...others] = rest
	if (!first) return {own: rest, below: remarks}
	const start = rest.findIndex((line, index) => index > 0 && startsWithBullet(line))
	const {own, nested} = splitBullets(others, start > 0 && hasDefinition(rest.slice(0, start)))
	return {own: [first, ...own], below: [...nested, ...remarks]}
}

/**
 * Splits off bullets that Markdown does not recognise. A single one that starts the explanation is the explanation, and
 * loses its bullet: `**Ader**⏎• buis`.
 */
export function splitBullets(
	lines: readonly Line[],
	isExplained: boolean,
): {own: readonly Line[]; nested: UnreadEntry[]} {
	const start = lines.findIndex(startsWithBullet)
	if (start < 0) return {own: lines, nested: []}
	if (!isExplained && start === 0 && lines.filter(startsWithBullet).length === 1)
		return {own: lines.map((line, index) => (index === 0 ? withoutBullet(line) : line)), nested: []}
	const nested = lines.slice(start)
	const reason = `Expected text in an entry, found a nested list \`${shortened(joinLines(nested))}\``
	return {own: lines.slice(0, start), nested: [{reason, ...rangeOf(nested)}]}
}

/** Takes out each remark, up to the next line with the name of a field. With `all`, the first line may be one too. */
export function takeRemarks(
	lines: readonly Line[],
	all = false,
): {own: readonly Line[]; remarks: UnreadEntry[]} {
	const own: Line[] = []
	const remarks: Line[][] = []
	let isInRemark = false
	lines.forEach((line, index) => {
		if ((all || index > 0) && isRemarkLine(line.text)) {
			remarks.push([])
			isInRemark = true
		} else if (splitField(line.text)) isInRemark = false
		if (isInRemark) remarks.at(-1)?.push(line)
		else own.push(line)
	})
	return {own, remarks: remarks.map(remarkProblem)}
}

/** A remark to the reader in an entry, which is not a part of its explanation. */
function remarkProblem(lines: readonly Line[]): UnreadEntry {
	return {
		reason: `Expected text in an entry, found a remark \`${shortened(joinLines(lines))}\``,
		...rangeOf(lines),
	}
}

/**
 * Reports an explanation that starts with what may be another name of its term, before a colon: `Hoornvlies = cornea:
 * doorzichtige laag`. What qualifies a word is no explanation: `Koorts = temperatuur: boven 38`.
 */
export function doubtfulName(lines: readonly Line[]): UnreadEntry[] {
	const text = joinLines(lines)
	const [, name, explanation] =
		/^[^:=]{2,60}? ?= ?(\p{Ll}[\p{Ll}-]{3,30}): (.+)$/su.exec(text.slice(0, 300)) ?? []
	if (name === undefined || explanation === undefined || !mayExplain(explanation)) return []
	return [
		{reason: `Expected an explanation, found what may be a name before it \`${name}\``, ...rangeOf(lines)},
	]
}
