import type {Processor} from 'unified'

/**
 * Checks that the processor uses remark-gfm. Without it, footnotes can neither be printed nor parsed again.
 *
 * @throws {Error} if it does not
 */
export function expectFootnotes(processor: Processor | undefined): void {
	const data = new Map<string, unknown>(Object.entries(processor?.data() ?? {}))
	if (!printsFootnotes(data.get('toMarkdownExtensions'))) {
		throw new Error("Expected remark-gfm to be used with `mark: 'footnote'`, received a processor without it")
	}
}

/**
 * Whether one of these extensions of mdast-util-to-markdown, or one nested in them, has a handler for
 * footnotes.
 */
function printsFootnotes(extensions: unknown): boolean {
	return (
		Array.isArray(extensions) &&
		extensions.some(
			extension => 'footnoteReference' in (extension.handlers ?? {}) || printsFootnotes(extension.extensions),
		)
	)
}
