import type {Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'

/** HTML as a tree with positions in its source. */
export interface ParsedHtml {
	readonly tree: Root
	/** The source with spaces for its front matter, so that offsets are those of the file. */
	readonly source: string
	/** The offset at which the HTML starts, after its front matter. */
	readonly start: number
}

/**
 * Parses HTML as browsers do: a whole page if it has a doctype, or a tag of `<html>`, `<head>` or `<body>`, and otherwise a
 * fragment, such as the field of a CMS. Front matter is not part of it.
 *
 * @param html without a byte order mark
 * @throws if elements are nested thousands deep
 */
export function parseHtml(html: string): ParsedHtml {
	const [frontMatter = ''] = /^(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n)*?\1[ \t]*(?:\r?\n|$)/.exec(html) ?? []
	const source = frontMatter.replace(/[^\r\n]/g, ' ') + html.slice(frontMatter.length)
	try {
		const page = fromHtml(source, {verbose: true})
		const tree = isWholePage(page) ? page : fromHtml(source, {verbose: true, fragment: true})
		return {tree, source, start: frontMatter.length}
	} catch (error) {
		if (error instanceof RangeError) throw new Error('Its elements are nested too deep', {cause: error})
		throw error
	}
}

/** Whether a page has more than what the parser adds to every page, which has no position. */
function isWholePage({children}: Root): boolean {
	return children.some(
		node =>
			node.type === 'doctype' ||
			(node.type === 'element' &&
				(node.position !== undefined ||
					node.children.some(
						child =>
							child.type === 'element' && /^(?:head|body|frameset)$/.test(child.tagName) && child.position,
					))),
	)
}

/** Creates a function that returns the text of a character reference: `'é'` for `'&eacute;'`. */
export function createReferenceReader(): (reference: string) => string {
	const known = new Map<string, string>()
	return reference => {
		const text = known.get(reference) ?? textOfReference(reference)
		known.set(reference, text)
		return text
	}
}

function textOfReference(reference: string): string {
	const [text] = fromHtml(reference, {fragment: true}).children
	return text?.type === 'text' ? text.value : ''
}
