import remarkGfm from 'remark-gfm'
import {unified} from 'unified'
import type {Concept} from '../index.ts'
import remarkZorgwoorden from '../remark/index.ts'
import {createEditor} from './edit-markdown.ts'
import {markOptions} from './mark-options.ts'
import {readText} from './read-text.ts'
import type {Flags, Request} from './request.ts'

/** `mark [file]`: the Markdown in a file or on standard input, with the glossary's terms marked. */
export async function mark({words, flags, glossary, terminal}: Request): Promise<number> {
	const [file, another] = words
	if (another !== undefined)
		throw new Error(`Expected mark to be given one file, received \`${words.join(' ')}\``)
	const marked = createMarker(flags, glossary.concepts)
	if (file === undefined && terminal.stdin.isTTY) {
		throw new Error('Expected mark to be given a file, or Markdown on standard input')
	}
	terminal.stdout.write(marked(await readText(file ?? terminal.stdin)))
	return 0
}

/** Makes a marker of Markdown from the flags of `mark`. */
export function createMarker(flags: Flags, concepts: readonly Concept[]): (markdown: string) => string {
	// The plugin makes footnotes only where something prints them.
	const processor = unified().use(remarkGfm).use(remarkZorgwoorden, markOptions(flags, concepts)).freeze()
	return createEditor((tree, source) => {
		processor.runSync(tree, source)
	})
}
