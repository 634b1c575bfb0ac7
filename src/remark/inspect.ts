import type {Root} from 'mdast'
import {type Inspection, inspectDocument} from '../marking/inspect.ts'
import {allMarks} from '../marking/marks/index.ts'
import {markdown} from './host.ts'
import type {MarkdownFindOptions} from './options.ts'

export type {Inspection} from '../marking/inspect.ts'

/** Finds what the plugin would report on a Markdown tree, see `inspectDocument`. */
export function inspectMarkdown(tree: Root, options: MarkdownFindOptions): Inspection {
	return inspectDocument(markdown, allMarks, tree, options)
}
