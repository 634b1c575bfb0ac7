import type {Processor} from 'unified'

/** Throws where the pipeline has no remark-gfm, without which a footnote can be neither printed nor read back. */
export function expectFootnotes(processor: Processor | undefined): void {
	const data = new Map<string, unknown>(Object.entries(processor?.data() ?? {}))
	if (!prints(data.get('toMarkdownExtensions'))) {
		throw new Error(
			"Expected remark-gfm to be attached for `mark: 'footnote'`, received a pipeline without it",
		)
	}
}

function prints(extensions: unknown): boolean {
	return (
		Array.isArray(extensions) &&
		extensions.some(
			extension => 'footnoteReference' in (extension.handlers ?? {}) || prints(extension.extensions),
		)
	)
}
