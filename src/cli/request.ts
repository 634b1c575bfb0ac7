import {parseArgs} from 'node:util'
import type {Glossary} from './glossary.ts'
import type {Terminal} from './terminal.ts'

/** The input of a command. */
export interface Request {
	/** The arguments after the name of the command. */
	readonly words: readonly string[]
	readonly flags: Flags
	readonly glossary: Glossary
	readonly terminal: Terminal
}

/** The parsed flags. */
export type Flags = ReturnType<typeof parseFlags>['values']

/** The flags of all commands; those of `mark` are named after the options of the plugin. */
const options = {
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean', short: 'v'},
	glossary: {type: 'string', multiple: true},
	definitions: {type: 'string'},
	json: {type: 'boolean'},
	limit: {type: 'string'},
	to: {type: 'string'},
	heading: {type: 'string'},
	whole: {type: 'boolean'},
	check: {type: 'boolean'},
	format: {type: 'string'},
	'in-place': {type: 'boolean'},
	mark: {type: 'string'},
	occurrences: {type: 'string'},
	density: {type: 'string'},
	'word-list': {type: 'string'},
	'word-list-heading': {type: 'string'},
	'word-list-depth': {type: 'string'},
	'id-prefix': {type: 'string'},
	exclude: {type: 'string', multiple: true},
	'no-compounds': {type: 'boolean'},
	ndjson: {type: 'boolean'},
	units: {type: 'string'},
	workers: {type: 'string'},
} as const

/**
 * Parses the command line.
 *
 * @throws if a flag is unknown or lacks its value, without Node's advice about `--`
 */
export function parseFlags(args: readonly string[]) {
	try {
		return parseArgs({args: [...args], options, allowPositionals: true})
	} catch (error) {
		const [message] = (error instanceof Error ? error.message : String(error)).split(/\. To specify|\n/)
		const reason = message
			?.replace(/\.$/, '')
			.replace(/^(Option '.*') argument is ambiguous$/, '$1 needs a value')
		throw new Error(`${reason} (see zorgwoorden --help)`, {cause: error})
	}
}
