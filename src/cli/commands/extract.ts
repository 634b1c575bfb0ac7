import {parseConcepts} from '../../index.ts'
import {printJson, readLists} from '../glossary-formats.ts'
import {readDocument} from '../read-document.ts'
import type {Request} from '../request.ts'

/** `extract [file]`: prints the concepts of a document's own word lists as JSON, in the form of a glossary. */
export async function runExtract(request: Request): Promise<number> {
	const {text, name} = await readDocument('extract', request)
	const {concepts, problems} = await readLists(text, name)
	request.terminal.stdout.write(printJson(parseConcepts(concepts)))
	for (const problem of problems) request.terminal.stderr.write(`${name ?? 'standard input'}:${problem}\n`)
	if (concepts.length > 0) return 0
	request.terminal.stderr.write(`Found no word list in ${name ?? 'standard input'}.\n`)
	return 1
}
