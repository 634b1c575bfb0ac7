import {parseArgs} from 'node:util'
import type {Glossary} from './glossary.ts'
import type {Terminal} from './terminal.ts'

/** What a command is asked. */
export interface Request {
	/** The arguments behind the command's name. */
	readonly words: readonly string[]
	readonly flags: Flags
	readonly glossary: Glossary
	readonly terminal: Terminal
}

export type Flags = ReturnType<typeof parseFlags>['values']

/** Every flag of every command; those of `mark` are named after the options of the plugin. */
const options = {
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean', short: 'v'},
	glossary: {type: 'string'},
	json: {type: 'boolean'},
	limit: {type: 'string'},
	to: {type: 'string'},
	mark: {type: 'string'},
	occurrences: {type: 'string'},
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

/** @throws where a flag is unknown, or its value is missing; Node's advice about `--` is left out */
export function parseFlags(args: readonly string[]) {
	try {
		return parseArgs({args: [...args], options, allowPositionals: true})
	} catch (error) {
		const [says] = (error instanceof Error ? error.message : String(error)).split(/\. To specify|\n/)
		throw new Error(`${says?.replace(/\.$/, '')} (see zorgwoorden --help)`, {cause: error})
	}
}
