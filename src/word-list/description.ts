import type {List, Nodes} from 'mdast'
import {hasClauseNumber, isGrammar} from '../dutch/index.ts'
import {isAside} from './asides.ts'
import {canBeTerm, isInvisible, textOf} from './blocks.ts'
import {
	checkedEntry,
	type Entry,
	type LineRange,
	maxParagraphs,
	type UnreadEntry,
	unexpectedBlock,
} from './entry.ts'
import {splitBullets, takeRemarks} from './entry-lines.ts'
import {fieldGroups} from './field-lines.ts'
import {type Field, fieldOf, splitField} from './fields.ts'
import {isFieldList} from './list-items.ts'
import {joinLines, type Line, linesOf, type SourceLines} from './source-lines.ts'

/** What a list item, a heading or a bold line says of its term: lines that may start with the name of a field. */
interface Description {
	readonly definition: string[]
	readonly scopeNote: string[]
	readonly names: string[]
	readonly problems: UnreadEntry[]
	/** The last line. */
	to: number
}

/** Reads a term and the blocks that explain it. */
export function readDescription(
	headword: string,
	blocks: readonly Nodes[],
	source: SourceLines,
	range: LineRange,
): (Entry | UnreadEntry)[] {
	const {definition, scopeNote, names, problems, to} = describe(blocks, source, range.to, headword)
	const text = definition.length > 0 ? definition.join(' ') : scopeNote.join(' ')
	const entry = checkedEntry(headword.replace(/:$/, '').trim(), text, {from: range.from, to})
	if ('reason' in entry) return [entry, ...problems]
	const note = definition.length > 0 && scopeNote.length > 0 ? {scopeNote: scopeNote.join(' ')} : {}
	return [{...entry, ...(names.length > 0 ? {otherNames: names} : {}), ...note}, ...problems]
}

function describe(
	blocks: readonly Nodes[],
	source: SourceLines,
	start: number,
	headword: string,
): Description {
	const definition: string[] = []
	const description: Description = {definition, scopeNote: [], names: [], problems: [], to: start}
	let field: Field = 'definition'
	let paragraphs = 0
	let isAfterRule = false
	for (const block of blocks) {
		if (block.type === 'thematicBreak') isAfterRule = definition.length > 0
		if (isInvisible(block)) continue
		// Below a line, a colophon follows the last entry.
		if (isAfterRule) {
			description.problems.push(unexpectedBlock(block))
			continue
		}
		if (block.type === 'heading') {
			field = fieldOf(textOf(block)) ?? 'other'
			paragraphs = 0
			continue
		}
		// A paragraph with nothing but the name of a field.
		const named = block === blocks.at(-1) ? undefined : fieldNameIn(block)
		if (named !== undefined) {
			field = named
			continue
		}
		const quoted = block.type === 'blockquote' ? block.children : []
		const isQuote = quoted.length > 0 && quoted.every(({type}) => type === 'paragraph')
		for (const paragraph of isQuote ? quoted : [block]) {
			const isOnlyItem =
				field === 'definition' &&
				definition.length === 0 &&
				paragraph.type === 'list' &&
				isOneParagraph(paragraph)
			const hasFields = field === 'definition' && isFieldList(paragraph, definition.length === 0)
			const isList = paragraph.type === 'list' && (field === 'altLabel' || isOnlyItem || hasFields)
			if ((paragraph.type !== 'paragraph' && !isList) || isOnlyLink(paragraph) || isAside(block, paragraph)) {
				if (field !== 'other') description.problems.push(unexpectedBlock(paragraph))
				continue
			}
			const items = isList ? paragraph.children.map(item => linesOf(item, source)) : undefined
			const groups = items ?? textGroups(linesOf(paragraph, source))
			if (field === 'definition' && definition.length === 0 && hasTextAfter(blocks, block, groups))
				for (const {text, number} of takeNames(groups)) {
					// A name is in small letters, or below a number. Anything else may be a heading in bold.
					if (/^\p{Ll}/u.test(text) || hasClauseNumber(headword)) description.names.push(text)
					else
						description.problems.push({
							reason: `Expected text in an entry, found \`${text}\``,
							from: number,
							to: number,
						})
				}
			for (const lines of groups) {
				const text = joinLines(lines).replace(/^:\s+/, '')
				const found = splitField(text)
				if (found) addText(found.field, found.text)
				else if (field === 'definition' && ++paragraphs > maxParagraphs)
					description.problems.push(unexpectedBlock(paragraph))
				else addText(field, text)
				description.to = Math.max(description.to, lines.at(-1)?.number ?? 0)
			}
		}
	}
	return description

	/** The lines of a paragraph by field, without what is not a part of the explanation. */
	function textGroups(lines: readonly Line[]): Line[][] {
		const {own: text, remarks} = takeRemarks(lines, true)
		const {own, nested} = splitBullets(text, definition.length > 0)
		description.problems.push(...nested, ...remarks)
		return fieldGroups(own)
	}

	function addText(target: Field, text: string) {
		if (text === '' || isGrammar(text)) return
		if (target === 'definition') description.definition.push(text)
		else if (target === 'scopeNote') description.scopeNote.push(text)
		else if (target === 'altLabel') description.names.push(text)
	}
}

/** The field that a paragraph of one or two words names, and nothing else. */
function fieldNameIn(block: Nodes): Field | undefined {
	const text = block.type === 'paragraph' ? textOf(block).trim() : ''
	return /^\p{L}+(?: \p{L}+)?:?$/u.test(text) ? fieldOf(text) : undefined
}

/**
 * Takes the lines out that are more names of the term: bold ones before its explanation, as standards print admitted
 * terms.
 */
function takeNames(groups: Line[][]): Line[] {
	const [lines = []] = groups
	const count = lines.findIndex(line => !isBoldName(line))
	return lines.splice(0, count < 0 ? lines.length : count)
}

function isBoldName({text, boldLength}: Line): boolean {
	const isBold = boldLength > 0 && boldLength >= text.length
	return isBold && canBeTerm(text) && text.split(' ').length <= 5
}

/** Whether an explanation follows the names in a block: in its other lines, or in a next paragraph. */
function hasTextAfter(blocks: readonly Nodes[], block: Nodes, groups: readonly (readonly Line[])[]): boolean {
	if (groups[0]?.some(line => !isBoldName(line))) return true
	return blocks.slice(blocks.indexOf(block) + 1).some(({type}) => type === 'paragraph')
}

/** Whether a list is one item of one paragraph: an explanation as a bullet. */
function isOneParagraph({children: [item, ...others]}: List): boolean {
	return others.length === 0 && item?.children.length === 1 && item.children[0]?.type === 'paragraph'
}

/** Whether a paragraph is a link and no more: *Terug naar boven*. */
function isOnlyLink(block: Nodes): boolean {
	return block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'link'
}

/** Adds what the blocks after an entry say of it to the last entry. */
export function withFields(
	entries: readonly (Entry | UnreadEntry)[],
	blocks: readonly Nodes[],
	source: SourceLines,
): (Entry | UnreadEntry)[] {
	const last = entries.at(-1)
	if (!last || 'reason' in last) return [...entries]
	const {names, scopeNote, problems} = describe(blocks, source, last.to, last.headword)
	const otherNames = [...(last.otherNames ?? []), ...names]
	const note = scopeNote.length > 0 ? {scopeNote: scopeNote.join(' ')} : {}
	return [...entries.slice(0, -1), {...last, otherNames, ...note}, ...problems]
}
