import {type Language, readLanguage} from './language.ts'
import {unmarkable} from './unmarkable.ts'

/** A tag or a comment in raw HTML. */
export type HtmlPiece =
	| {readonly kind: 'comment'; readonly text: string}
	| {readonly kind: 'close'; readonly name: string}
	| {readonly kind: 'open'; readonly name: string; readonly language: Language | undefined}

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
		const [, double, single, bare] = langAttribute.exec(html.slice(index, end)) ?? []
		return [{kind: 'open', ...tag, language: readLanguage(double ?? single ?? bare)}]
	})
}

const langAttribute = /\slang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

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
 * Tracks the unmarkable element that raw HTML has opened, such as a link whose `<a>` and `</a>` are separate nodes, or
 * a passage in another language.
 */
export interface OpenElement {
	isOpen(): boolean
	/** Reads a tag, which may open or close such an element. */
	tag(tag: Exclude<HtmlPiece, {kind: 'comment'}>): void
	/** Calls `read` for the contents of a block. Elements that are opened in the block end with the block. */
	block(read: () => void): void
	/**
	 * Calls `read` for the contents of a paragraph. Elements that are opened in the paragraph end with it, but it
	 * can close one that was opened before.
	 */
	paragraph(read: () => void): void
}

/** Creates a tracker of open elements. Its methods are called in document order. */
export function trackOpenElement(): OpenElement {
	let openElement: {name: string; depth: number} | undefined
	return {
		isOpen: () => openElement !== undefined,
		tag(tag) {
			const {kind, name} = tag
			if (!openElement && kind === 'open' && opensUnmarkable(tag)) openElement = {name, depth: 1}
			else if (openElement?.name === name) {
				const depth = openElement.depth + (kind === 'open' ? 1 : -1)
				openElement = depth > 0 ? {...openElement, depth} : undefined
			}
		},
		block(read) {
			const openBefore = openElement
			read()
			openElement = openBefore
		},
		paragraph(read) {
			const openBefore = openElement
			read()
			if (!openBefore) openElement = undefined
		},
	}
}

function opensUnmarkable({name, language}: {name: string; language: Language | undefined}): boolean {
	return unmarkable.test(name) || (language === 'other' && !/^(?:html|body|br|hr|img)$/.test(name))
}
