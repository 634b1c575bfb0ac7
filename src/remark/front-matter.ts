import type {Root} from 'mdast'
import {readFrontMatterField} from './front-matter-field.ts'

/**
 * Returns the field `zorgwoorden` of the front matter that a tree starts with, as remark-frontmatter parses it: as text.
 *
 * @throws {TypeError} if the field is not a value that options have
 */
export function frontMatterOf({children: [first]}: Root): unknown {
	if (first === undefined || !isFrontMatter(first)) return undefined
	return readFrontMatterField(first.type, first.value, 'zorgwoorden')
}

/** YAML, or TOML, for which mdast has no type of its own. */
function isFrontMatter(node: {
	type: string
	value?: unknown
}): node is {type: 'yaml' | 'toml'; value: string} {
	return (node.type === 'yaml' || node.type === 'toml') && typeof node.value === 'string'
}
