import {parseConcepts} from '../../index.ts'
import {printJson, readLists} from '../glossary-formats.ts'
import {readDocument} from '../read-document.ts'
import type {Request} from '../request.ts'
import {report} from '../terminal.ts'

/** `extract [file]`: prints the concepts of a document's own word lists as JSON, in the form of a glossary. */
export async function runExtract(request: Request): Promise<number> {
	const {terminal} = request
	const {text, name} = await readDocument('extract', request)
	const {concepts, problems} = await readLists(text, name)
	terminal.stdout.write(printJson(parseConcepts(concepts)))
	for (const problem of problems) report(terminal, `${name ?? 'standard input'}:${problem}`)
	if (concepts.length > 0) return 0
	report(terminal, `Found no word list in ${name ?? 'standard input'}.`)
	return 1
}
