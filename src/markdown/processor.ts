import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

/** Creates a processor that parses Markdown with GFM and front matter, as the plugin's users do. */
export function createParser() {
	return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
}

/**
 * Creates a parser like {@link createParser} whose text nodes all have a position. Otherwise GFM also finds
 * addresses in the text of nodes (`www\\.a.nl`), and splits these into nodes without one.
 */
export function createSourceParser() {
	return createParser().use(function () {
		const data = this.data()
		const extensions = (data.fromMarkdownExtensions ?? []).flat()
		data.fromMarkdownExtensions = extensions.map(extension => ({...extension, transforms: []}))
	})
}

/** Creates a processor that prints Markdown with GFM, with `-` as the bullet. */
export function createPrinter() {
	return unified().use(remarkGfm).use(remarkStringify, {bullet: '-'})
}

/** Creates a function that returns the text of a character reference: `'é'` for `'&eacute;'`. */
export function createDecoder(parser: {parse(source: string): Root}): (reference: string) => string {
	return reference => {
		const [block] = parser.parse(reference).children
		const [text] = block?.type === 'paragraph' ? block.children : []
		return text?.type === 'text' ? text.value : ''
	}
}
