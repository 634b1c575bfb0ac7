import type {Concept} from '../../index.ts'
import {createEditor} from '../../markdown/edit.ts'
import {createParser} from '../../markdown/processor.ts'
import remarkZorgwoorden from '../../remark/index.ts'
import {markOptions} from '../mark-options.ts'
import {readDocument} from '../read-document.ts'
import type {Flags, Request} from '../request.ts'

/**
 * `mark [file]`: prints the Markdown in a file or on standard input with the terms of the glossary marked.
 *
 * @throws if the file is MDX, in which text may be code
 */
export async function runMark(request: Request): Promise<number> {
	const {flags, glossary, terminal, words} = request
	const mdx = words.find(name => /\.mdx$/i.test(name))
	if (mdx !== undefined)
		throw new Error(
			`Expected mark to be given Markdown, received MDX: \`${mdx}\` (use remark-mdx and the plugin)`,
		)
	const mark = createMarker(flags, glossary.concepts)
	terminal.stdout.write(mark((await readDocument('mark', request)).text))
	return 0
}

/** Creates a function that marks the terms in Markdown, from the flags of `mark`. */
export function createMarker(flags: Flags, concepts: readonly Concept[]): (markdown: string) => string {
	// The plugin accepts `mark: 'footnote'` only in a pipeline with remark-gfm.
	const processor = createParser().use(remarkZorgwoorden, markOptions(flags, concepts)).freeze()
	return createEditor((tree, source) => {
		processor.runSync(tree, source)
	})
}
