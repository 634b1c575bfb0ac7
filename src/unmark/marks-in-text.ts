import type {PhrasingContent} from 'mdast'
import type {Match} from '../engine/matcher.ts'
import {entryHref} from '../glossary/anchors.ts'
import {unescapeBefore} from '../markdown/escapes.ts'
import {matchWithoutSpans} from '../marking/find-in-block.ts'
import {explanationsIn} from '../marking/in-brackets.ts'
import type {Branch} from '../marking/inline-text.ts'
import {leavesAfter} from '../marking/node-range.ts'
import {createOverlaps} from '../marking/overlaps.ts'
import type {Span} from '../text/span.ts'
import {type Explained, explanationAfter} from './explanations.ts'
import type {Footnotes} from './footnotes.ts'
import {removeSpan, type Unmarking} from './removal.ts'
import {leafFrom, type MarkdownText, type SourceOffset} from './source-offset.ts'

/** What the marks in a text are found with. */
interface MarkFinderContext {
	readonly match: (text: string) => Match[]
	readonly sourceOffset: SourceOffset
	readonly footnotes: Footnotes
	/** Whether emphasis is removed. */
	readonly emphasis: boolean
}

/**
 * Creates a function that removes the marks in the text of a block, except in its protected spans. The text is
 * matched as it was when it was marked: without the explanations in it. A mark is one of ours only if it is around
 * a match, or directly after one, and is about a concept of that match.
 *
 * Explanations are removed from protected spans too: a paragraph may look like an entry of a word list only because
 * of the colon in one (`T- (T-cel: …)`).
 */
export function createMarkFinder(
	unmarking: Unmarking,
	{match, sourceOffset, footnotes, emphasis}: MarkFinderContext,
): (text: MarkdownText, protectedSpans: readonly Span[]) => void {
	const {source, concepts, idPrefix, edits, removedInline, messages, report} = unmarking

	return (text, protectedSpans) => {
		const explanations = explanationsIn(text.text, concepts)
		const isProtected = createOverlaps(protectedSpans)
		const matches = [...matchWithoutSpans(text.text, explanations, match), ...matchesOfLinks(text)].sort(
			(a, b) => a.start - b.start,
		)
		const ends = new Set<number>()
		for (const found of matches) {
			const isRepeated = ends.has(found.end)
			ends.add(found.end)
			const explained = explanationAfter(text.text, found)
			if (explained && !isRepeated) removeExplanation(text, found, explained)
			if (isProtected(found)) continue
			const end = explained?.isOurs ? explained.end : found.end
			for (const branch of branchesAt(text, found, end)) removeDelimiters(branch, found)
			footnotes.removeReferences(leavesAfter(text, found.end), found.concepts)
		}
		for (const {start} of explanations) {
			if (!ends.has(start))
				reportExplanation(text, start, 'the word before it is not a term that it explains')
		}
	}

	function removeExplanation(text: MarkdownText, {end: start}: Match, {end, isOurs}: Explained): void {
		if (!isOurs) {
			reportExplanation(text, start, 'it differs from the glossary')
			return
		}
		const from = sourceOffset(text, start, 'start')
		if (!removeSpan(unmarking, from, sourceOffset(text, end, 'end')))
			reportExplanation(text, start, 'its place in the source is uncertain')
	}

	function reportExplanation(text: MarkdownText, start: number, reason: string): void {
		const nodeStart = leafFrom(text.leaves, start)?.node.position?.start.offset
		const offset = sourceOffset(text, start + 1, 'start') ?? nodeStart ?? 0
		messages.push({offset, reason: `Left an explanation: ${reason}`})
	}

	/** Removes what is around the content of a link, or of emphasis. */
	function removeDelimiters({node}: Branch<PhrasingContent>, {concepts}: Match): void {
		if (!node || removedInline.has(node) || (node.type !== 'link' && node.type !== 'emphasis')) return
		if (node.type === 'emphasis' && !emphasis) return
		if (node.type === 'link') {
			const isOurs = concepts.some(concept => node.url === entryHref(concept, idPrefix))
			if (!isOurs || (node.title ?? '') !== '') return
		}
		const start = node.position?.start.offset
		const contentStart = node.children[0]?.position?.start.offset
		const contentEnd = node.children.at(-1)?.position?.end.offset
		if (start === undefined || contentStart === undefined) return
		const opening = source.slice(start, contentStart)
		if (!/^[[*_]$/.test(opening)) {
			report(node, `Left \`${source.slice(start, contentEnd)}\`: it is not written as a mark`)
			return
		}
		const unescapeEdit = unescapeBefore(source, start, opening)
		if (unescapeEdit) edits.push(unescapeEdit)
		removeSpan(unmarking, start, contentStart)
		removeSpan(unmarking, contentEnd, node.position?.end.offset)
		removedInline.add(node)
	}

	/** The matches of the texts of links, each read by itself: the text around may have changed. */
	function matchesOfLinks(text: MarkdownText): Match[] {
		return linksIn(text).flatMap(({start, end}) => {
			const linkText = text.text.slice(start, end)
			const [found] = match(linkText)
			if (!found || found.start > 0 || found.end < linkText.length) return []
			return [{...found, start, end, part: {start: found.part.start + start, end: found.part.end + start}}]
		})
	}

	function linksIn({leaves}: MarkdownText): Branch<PhrasingContent>[] {
		const href = entryHref({id: ''}, idPrefix)
		const links = new Set<Branch<PhrasingContent>>()
		for (const {branch} of leaves) {
			for (let ancestor: Branch<PhrasingContent> | undefined = branch; ancestor; ancestor = ancestor.up)
				if (ancestor.node?.type === 'link' && ancestor.node.url.startsWith(href)) links.add(ancestor)
		}
		return [...links]
	}
}

/** The branches whose text is exactly a span, or the span with its explanation. */
function branchesAt(
	{leaves}: MarkdownText,
	{start, end}: Span,
	explainedEnd: number,
): Branch<PhrasingContent>[] {
	const branches: Branch<PhrasingContent>[] = []
	for (let branch = leafFrom(leaves, start)?.branch; branch?.up; branch = branch.up) {
		if (branch.start === start && (branch.end === end || branch.end === explainedEnd)) branches.push(branch)
	}
	return branches
}
