import type {DocumentFormat} from '../format.ts'
import {createDocumentMarker, type DocumentMarker} from '../markers.ts'
import {readDocument, readDocuments} from '../read-document.ts'
import type {Request} from '../request.ts'
import {report, shown} from '../terminal.ts'
import {writeWholeFile} from '../write-file.ts'

/**
 * `mark [file]`: prints the document in a file or on standard input with the terms of the glossary marked. With
 * `--in-place` it marks files instead.
 *
 * @throws if a file is MDX, in which text may be code
 */
export async function runMark(request: Request): Promise<number> {
	const {flags, glossary, terminal, words} = request
	const mdx = words.find(name => /\.mdx$/i.test(name))
	if (mdx !== undefined)
		throw new Error(
			`Expected mark to be given Markdown, received MDX: \`${mdx}\` (use remark-mdx and the plugin)`,
		)
	if (flags['in-place']) return markInPlace(request)
	const {text, format, name = 'standard input'} = await readDocument('mark', request)
	const mark = await createDocumentMarker(flags, glossary.concepts, format)
	terminal.stdout.write(within(name, () => mark(text)).text)
	return 0
}

/**
 * Marks files, and prints a line about each. All are read before the first is written. A file that can't be marked or
 * written is reported, and the others are marked.
 */
async function markInPlace(request: Request): Promise<number> {
	const {flags, glossary, terminal} = request
	const documents = await readDocuments('mark --in-place', request)
	const markers = new Map<DocumentFormat, DocumentMarker>()
	for (const {format} of documents)
		if (!markers.has(format))
			markers.set(format, await createDocumentMarker(flags, glossary.concepts, format))
	let code = 0
	for (const {name, text, format} of documents) {
		try {
			const marked = within(name, () => markers.get(format)?.(text)) ?? {text, count: 0}
			if (marked.text !== text) await writeWholeFile(name, marked.text)
			terminal.stdout.write(`${shown(name)}: ${summaryOf(marked.count, marked.text !== text)}\n`)
		} catch (error) {
			report(terminal, `zorgwoorden: ${error instanceof Error ? error.message : String(error)}`)
			code = 1
		}
	}
	return code
}

/** Calls a function, whose errors then name the document. */
function within<T>(name: string, run: () => T): T {
	try {
		return run()
	} catch (error) {
		throw new Error(`Cannot mark ${name}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		})
	}
}

function summaryOf(count: number, isChanged: boolean): string {
	if (!isChanged) return 'unchanged'
	return count === 0 ? 'word list updated' : `${count} ${count === 1 ? 'word' : 'words'} marked`
}
