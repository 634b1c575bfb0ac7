import type {Nodes, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {applyEdits, type Edit} from '../text/edits.ts'
import {firstIndexWhere} from '../text/first-index-where.ts'
import type {Span} from '../text/span.ts'
import {findDifference} from './find-difference.ts'
import {createReferenceReader, type ParsedHtml, parseHtml} from './parse.ts'
import {type Snapshot, takeSnapshot} from './snapshot.ts'
import {treeEdits, type WriteOptions} from './tree-edits.ts'

const maxAttempts = 20

/** An attempt to change a source. */
interface Attempt {
	/** The edited source, if it is read as the changed tree. */
	readonly edited?: string
	/** The offsets of the texts that could not be marked. */
	readonly unsafe: readonly number[]
}

/**
 * Creates an editor of HTML that preserves the author's source: what `change` adds to the tree is written into it, and
 * everything else stays the same, byte for byte. Printing the whole tree instead would rewrite every character
 * reference, attribute and unclosed element.
 *
 * The source is parsed, the tree is changed in place, and the changed tree is compared with the children that each node had
 * before. Nodes that were there before lead to their offsets in the source; new nodes become edits between those
 * offsets. The edited source is parsed again, and must be the changed tree. If it isn't, as may be in malformed HTML, the
 * change is made again with the texts that differ in a link, where nothing is marked.
 *
 * @param change a transform of the tree, which may not change the text that was there
 * @returns a function that returns the edited HTML, or `undefined` if what was added has no safe place
 */
export function createHtmlEditor(
	change: (tree: Root, source: string) => void,
): (html: string) => string | undefined {
	const textOfReference = createReferenceReader()

	return html => {
		const body = html.replace(/^\uFEFF+/, '')
		const leaveAlone = new Set<number>()
		for (let attempt = 0; attempt < maxAttempts; attempt++) {
			const {edited, unsafe} = edit(body, leaveAlone)
			if (edited !== undefined) return html.slice(0, html.length - body.length) + edited
			const count = leaveAlone.size
			for (const offset of unsafe) leaveAlone.add(offset)
			if (leaveAlone.size === count) return
		}
		return
	}

	/** Changes a source, except the texts that start at the given offsets. */
	function edit(body: string, leaveAlone: ReadonlySet<number>): Attempt {
		const parsed = parseHtml(body)
		const {tree, source} = parsed
		const snapshot = takeSnapshot(tree, source, leaveAlone, textOfReference)
		change(tree, source)
		const asOpen = write({closesElements: false})
		if (asOpen.edited !== undefined) return asOpen
		const asClosed = write({closesElements: true})
		return asClosed.edited === undefined ? asOpen : asClosed

		function write(options: WriteOptions): Attempt {
			const {edits, unplaced} = treeEdits(tree, parsed, snapshot, options)
			const edited = applyEdits(body, edits)
			const isSame = edits.length === 0 && unplaced.length === 0
			const differing =
				unplaced.length > 0 ? unplaced : differenceWith(parsed, parseHtml(edited), snapshot, edits)
			if (isSame || !differing) return {edited, unsafe: []}
			return {unsafe: differing.flatMap(node => textOffsets(node, snapshot))}
		}
	}
}

/** Finds where the edited source is read otherwise than the changed tree; an empty array if new elements are lost. */
function differenceWith(
	{tree}: ParsedHtml,
	{tree: read}: ParsedHtml,
	{children, closed, texts}: Snapshot,
	edits: readonly Edit[],
): readonly Nodes[] | undefined {
	const isOld = (node: Nodes) => children.has(node) || (node.type === 'text' && texts.has(node.data ?? {}))
	const hasOld = (node: Nodes): boolean =>
		isOld(node) || ('children' in node && node.children.some(child => hasOld(child)))
	const isAdded = (node: Nodes) => node.type === 'element' && !hasOld(node)
	const insertions = insertedSpans(edits)
	const isInserted = ({type, position}: Nodes) => {
		const start = position?.start.offset
		const end = position?.end.offset
		if (type !== 'element' || start === undefined || end === undefined) return false
		const insertion = insertions[firstIndexWhere(insertions, span => span.end >= end)]
		return insertion !== undefined && start >= insertion.start
	}
	return findDifference(
		{node: tree, isNew: isAdded, isTransparent: node => closed.has(node)},
		{node: read, isNew: isInserted, isTransparent: () => false},
	)
}

/** The spans of the insertions, in the edited source. */
function insertedSpans(edits: readonly Edit[]): readonly Span[] {
	let shift = 0
	return edits.map(({start, end, text}) => {
		const from = start + shift
		shift += text.length - (end - start)
		return {start: from, end: from + text.length}
	})
}

/** The offsets of the texts in a node that were there before. */
function textOffsets(node: Nodes, {texts}: Snapshot): number[] {
	const offsets: number[] = []
	visit(node, 'text', ({data}) => {
		const offset = texts.get(data ?? {})?.node.position?.start.offset
		if (offset !== undefined) offsets.push(offset)
	})
	return offsets
}
