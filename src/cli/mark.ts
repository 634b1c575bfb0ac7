import type {Concept} from '../index.ts'
import {createEditor} from '../markdown/edit.ts'
import {createParser} from '../markdown/processor.ts'
import remarkZorgwoorden from '../remark/index.ts'
import {markOptions} from './mark-options.ts'
import {readDocument} from './read-document.ts'
import type {Flags, Request} from './request.ts'

/** `mark [file]`: the Markdown in a file or on standard input, with the glossary's terms marked. */
export async function runMark(request: Request): Promise<number> {
	const {flags, glossary, terminal} = request
	const marked = createMarker(flags, glossary.concepts)
	terminal.stdout.write(marked((await readDocument('mark', request)).text))
	return 0
}

/** Makes a marker of Markdown from the flags of `mark`. */
export function createMarker(flags: Flags, concepts: readonly Concept[]): (markdown: string) => string {
	// The plugin makes footnotes only where something prints them.
	const processor = createParser().use(remarkZorgwoorden, markOptions(flags, concepts)).freeze()
	return createEditor((tree, source) => {
		processor.runSync(tree, source)
	})
}
