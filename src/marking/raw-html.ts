import {isClosed} from './closed-element.ts'
import {readLanguage} from './language.ts'

/** A tag or a comment in raw HTML. */
export type HtmlPiece =
	| {readonly kind: 'comment'; readonly text: string}
	| {readonly kind: 'close'; readonly name: string}
	| {readonly kind: 'open'; readonly name: string; readonly properties: Readonly<Record<string, string>>}

/** Returns the tags and comments in raw HTML, in order, with names in lower case. Linear in its length. */
export function readRawHtml(value: string): HtmlPiece[] {
	const [before = '', ...rest] = value.split('<!--')
	return [
		...tagsIn(before),
		...rest.flatMap((part): HtmlPiece[] => {
			const end = part.indexOf('-->')
			if (end < 0) return []
			return [{kind: 'comment', text: part.slice(0, end)}, ...tagsIn(part.slice(end + 3))]
		}),
	]
}

const tagStart = /<(\/?)([a-z][^\s/<>]*)/gi

function tagsIn(html: string): HtmlPiece[] {
	const starts = [...html.matchAll(tagStart)]
	const ends = tagEnds(
		html,
		starts.map(({0: start, index}) => index + start.length),
	)
	let done = 0
	return starts.flatMap(({1: slash, 2: name = '', index}, order): HtmlPiece[] => {
		const end = ends[order] ?? -1
		if (index < done || end < 0) return []
		done = end
		// The author of `<a name="x"/>` means an anchor without text, although HTML ignores the slash.
		if (html[end - 2] === '/') return []
		const tag = {name: name.toLowerCase()}
		if (slash) return [{kind: 'close', ...tag}]
		return [{kind: 'open', ...tag, properties: propertiesIn(html.slice(index, end))}]
	})
}

const attribute = /\s([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi
/** Attributes with a capital in hast. */
const capitals = new Map([
	['aria-hidden', 'ariaHidden'],
	['contenteditable', 'contentEditable'],
])

/** The attributes in a start tag, by their names in hast. */
function propertiesIn(tag: string): Record<string, string> {
	if (!/\s/.test(tag)) return {}
	const pairs = [...tag.matchAll(attribute)].map(([, name = '', double, single, bare]) => {
		const lower = name.toLowerCase()
		return [capitals.get(lower) ?? lower, double ?? single ?? bare ?? ''] as const
	})
	return Object.fromEntries(pairs.toReversed())
}

/**
 * Returns the end of the tag that continues at each offset, or -1 if it has none. Quoted values may contain
 * `>` and `<`; anywhere else, a `<` comes too early. Takes the offsets in ascending order.
 *
 * Reads the text once, from its end to its start: reading on from each tag would cost the whole text for each.
 */
function tagEnds(html: string, offsets: readonly number[]): number[] {
	const ends: number[] = []
	// Where the tag would end if the text so far were outside quotes, in double quotes, or in single quotes.
	let plain = -1
	let double = -1
	let single = -1
	let index = html.length
	for (const offset of [...offsets].reverse()) {
		while (index > offset) {
			index--
			const character = html[index]
			if (character === '>') plain = index + 1
			else if (character === '<') plain = -1
			else if (character === '"') [plain, double] = [double, plain]
			else if (character === "'") [plain, single] = [single, plain]
		}
		ends.push(plain)
	}
	return ends.reverse()
}

/**
 * Tracks the element without marks that raw HTML has opened, such as a link whose `<a>` and `</a>` are separate nodes, a
 * menu, or a passage in another language.
 */
export interface OpenElement {
	isOpen(): boolean
	/** Reads a tag, which may open or close such an element. */
	tag(tag: Exclude<HtmlPiece, {kind: 'comment'}>): void
	/** Starts a block. Returns a function that ends it, and with it the elements that are opened in it. */
	block(): () => void
	/**
	 * Calls `read` for the contents of a paragraph. Elements that are opened in the paragraph end with it, but it
	 * can close one that was opened before.
	 */
	paragraph(read: () => void): void
}

/** Creates a tracker of open elements. Its methods are called in document order. */
export function trackOpenElement(): OpenElement {
	let openElement: {name: string; depth: number} | undefined
	let isInParagraph = false
	return {
		isOpen: () => openElement !== undefined,
		tag(tag) {
			const {kind, name} = tag
			if (!openElement && kind === 'open' && isUnmarkable(tag) && (isInParagraph || !isAnchor(tag)))
				openElement = {name, depth: 1}
			else if (openElement?.name === name) {
				const depth = openElement.depth + (kind === 'open' ? 1 : -1)
				openElement = depth > 0 ? {...openElement, depth} : undefined
			}
		},
		block() {
			const openBefore = openElement
			return () => {
				openElement = openBefore
			}
		},
		paragraph(read) {
			const openBefore = openElement
			isInParagraph = true
			read()
			isInParagraph = false
			if (!openBefore) openElement = undefined
		},
	}
}

type OpenTag = Extract<HtmlPiece, {kind: 'open'}>

/** Whether nothing is marked in an element. One that has no end tag contains nothing. */
function isUnmarkable({name, properties}: OpenTag): boolean {
	if (/^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name)) return false
	const isForeign = readLanguage(properties['lang']) === 'other' && !/^(?:html|body)$/.test(name)
	return isForeign || isClosed({tagName: name, properties})
}

/** Whether an element is an anchor, `<a name="x">`, which authors leave open. On its own line it is no link. */
function isAnchor({name, properties}: OpenTag): boolean {
	return name === 'a' && properties['href'] === undefined
}
