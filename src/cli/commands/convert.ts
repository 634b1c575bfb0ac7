import {extname} from 'node:path'
import type {Concept} from '../../index.ts'
import {readConcepts} from '../glossary.ts'
import {type Format, formats} from '../glossary-formats.ts'
import type {Request} from '../request.ts'
import {report} from '../terminal.ts'
import {isSameFile, writeWholeFile} from '../write-file.ts'

/**
 * `convert <in> [out]`: writes a glossary in another format, and reports on standard error what was left out.
 * Never replaces a file by an empty glossary, or the input by a glossary that lacks something of it.
 */
export async function runConvert({words, flags, terminal}: Request): Promise<number> {
	const [from = '', to, ...more] = words
	if (more.length > 0)
		throw new Error(`Expected convert to be given at most two files, received \`${words.join(' ')}\``)
	const format = await formatOf(flags.to, to)
	const {concepts, problems} = await readConcepts(from)
	const leftOut = format.leavesOut.filter(field => concepts.some(concept => isFilled(concept, field)))
	const isEmpty = concepts.length === 0
	// The shell has opened standard output already, and may append to a file.
	const isStandardOutput = to === undefined || to === '/dev/stdout'
	for (const problem of problems) report(terminal, `${from}:${problem}`)
	if (leftOut.length > 0)
		report(terminal, `Left out fields that the format does not support: ${leftOut.join(', ')}`)
	if (isEmpty)
		report(terminal, `Found no concepts in ${from}.${isStandardOutput ? '' : ` Did not write ${to}.`}`)
	if (isStandardOutput) terminal.stdout.write(format.print(concepts))
	else if (!isEmpty) {
		if (problems.length + leftOut.length > 0 && (await isSameFile(from, to)))
			throw new Error(`Expected ${to} to be another file than the input, of which something was left out`)
		await writeWholeFile(to, format.print(concepts))
	}
	return isEmpty ? 1 : 0
}

/** The format with this name, or else the one for the extension of the output file. */
async function formatOf(name: string | undefined, file: string | undefined): Promise<Format> {
	const formatByName = await formats()
	const extension = extname(file ?? '').toLowerCase()
	const format = formatByName.get(name ?? extension)
	if (format && !name?.startsWith('.')) return format
	const keys = [...formatByName.keys()]
	const names = keys.filter(key => !key.startsWith('.')).join(', ')
	if (name !== undefined) throw new Error(`Expected --to to be one of ${names}, received \`${name}\``)
	if (file === undefined)
		throw new Error(`Expected convert to be given a second file, or --to with one of ${names}`)
	const extensions = keys.filter(key => key.startsWith('.')).join(', ')
	throw new Error(`Expected ${file} to end in one of ${extensions}, or --to to be given`)
}

function isFilled(concept: Concept, field: keyof Concept): boolean {
	const value = concept[field]
	return typeof value === 'number' || (value?.length ?? 0) > 0
}
