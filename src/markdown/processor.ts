import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

/** Creates a processor that parses Markdown with GFM and front matter, as the plugin's users do. */
export function createParser() {
	return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
}

/** Creates a processor that prints Markdown with GFM, with `-` as the bullet. */
export function createPrinter() {
	return unified().use(remarkGfm).use(remarkStringify, {bullet: '-'})
}
