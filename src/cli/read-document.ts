import {stat} from 'node:fs/promises'
import {posix} from 'node:path'
import {type DocumentFormat, formatOf} from './format.ts'
import {readUtf8} from './read-text.ts'
import type {Request} from './request.ts'

/** A document that a command is about. */
export interface InputDocument {
	/** The name of its file; `undefined` for standard input. */
	readonly name: string | undefined
	readonly text: string
	readonly format: DocumentFormat
}

/**
 * Reads the document that a command takes: a file, or standard input. If neither its ending nor `--format` indicates
 * another format, it is Markdown.
 *
 * @throws if there is more than one file, or no file while standard input is a terminal
 */
export async function readDocument(
	command: string,
	{words, flags, terminal}: Request,
): Promise<InputDocument> {
	const [name, secondName] = words
	if (secondName !== undefined)
		throw new Error(`Expected ${command} to be given one file, received \`${words.join(' ')}\``)
	if (name === undefined && terminal.stdin.isTTY) {
		throw new Error(`Expected ${command} to be given a file, or Markdown on standard input`)
	}
	const format = formatOf(name, flags) ?? 'markdown'
	return {name, format, text: name === undefined ? await readUtf8(terminal.stdin) : await readFileText(name)}
}

/**
 * Reads the documents that a command changes in place.
 *
 * @throws if there is no file, a file can't be read, or its format is not known
 */
export async function readDocuments(
	command: string,
	{words, flags}: Request,
): Promise<(InputDocument & {readonly name: string})[]> {
	if (words.length === 0) throw new Error(`Expected ${command} to be given files`)
	const documents = []
	for (const name of words) {
		const text = await readFileText(name)
		const format = formatOf(name, flags)
		if (format === undefined)
			throw new Error(`Expected --format for ${name}, whose ending is not .html, .md or .txt`)
		documents.push({name, format, text})
	}
	return documents
}

async function readFileText(name: string): Promise<string> {
	const isFolder = await stat(name).then(
		stats => stats.isDirectory(),
		() => false,
	)
	if (isFolder)
		throw new Error(
			`Cannot read ${name}: it is a folder; name the files in it: ${posix.join(name, '**', '*.md')}`,
		)
	return readUtf8(name)
}
