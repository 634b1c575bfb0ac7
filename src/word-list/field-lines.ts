import type {Entry, UnreadEntry} from './entry.ts'
import {splitField} from './fields.ts'
import {joinLines, type Line} from './source-lines.ts'

/** Lines below an explanation that say more of the term, each with the name of a field. */

/** Splits the lines of a paragraph before each line that starts with the name of a field. */
export function fieldGroups(lines: readonly Line[]): Line[][] {
	const groups: Line[][] = []
	for (const line of lines) {
		const last = groups.at(-1)
		if (!last || splitField(line.text)) groups.push([line])
		else last.push(line)
	}
	return groups
}

/** Adds to an entry what the lines below it say of it: `Synoniemen: dokter`. */
export function withFieldLines(
	entry: Entry | UnreadEntry,
	fields: readonly (readonly Line[])[],
): Entry | UnreadEntry {
	if ('reason' in entry) return entry
	const otherNames: string[] = []
	const notes: string[] = []
	let to = entry.to
	for (const lines of fields) {
		const text = joinLines(lines)
		const found = splitField(text)
		if (found?.field === 'altLabel') otherNames.push(found.text)
		if (found?.field === 'scopeNote' || found?.field === 'definition') notes.push(found.text)
		to = Math.max(to, lines.at(-1)?.number ?? 0)
	}
	return {
		...entry,
		to,
		...(otherNames.length > 0 ? {otherNames: [...(entry.otherNames ?? []), ...otherNames]} : {}),
		...(notes.length > 0 ? {scopeNote: notes.join(' ')} : {}),
	}
}

/** Takes the explanation out of the fields of a term that has no other one: `Ader⏎Definitie: buis`. */
export function takeDefinition(fields: readonly (readonly Line[])[]): {
	definition: readonly Line[]
	others: readonly (readonly Line[])[]
} {
	const found = fields.find(lines => splitField(joinLines(lines))?.field === 'definition')
	return {definition: found ? withoutFieldName(found) : [], others: fields.filter(lines => lines !== found)}
}

/** Returns lines without the name that the first starts with. */
function withoutFieldName([first, ...rest]: readonly Line[]): Line[] {
	if (!first) return []
	return [{...first, text: splitField(first.text)?.text ?? first.text, boldLength: 0}, ...rest]
}
