import {version} from '../../package.json'
import {runAnnotate} from './commands/annotate.ts'
import {runCheck} from './commands/check.ts'
import {runConvert} from './commands/convert.ts'
import {runExplain} from './commands/explain.ts'
import {runExtract} from './commands/extract.ts'
import {runLookup} from './commands/lookup.ts'
import {runMark} from './commands/mark.ts'
import {runRepl} from './commands/repl.ts'
import {runSearch} from './commands/search.ts'
import {runUnmark} from './commands/unmark.ts'
import {firstProblem, openGlossary} from './glossary.ts'
import {type Flags, parseFlags, type Request} from './request.ts'
import {report, type Terminal} from './terminal.ts'
import {usage} from './usage.ts'

/** A command of the command line. */
interface Command {
	readonly run: (request: Request) => number | Promise<number>
	/** The flags that the command takes, in addition to `--glossary` and `--definitions`. */
	readonly flags: readonly (keyof Flags)[]
}

const markFlags = ['mark', 'occurrences', 'density', 'id-prefix', 'exclude', 'no-compounds'] as const

const documentCommands: readonly (string | undefined)[] = ['mark', 'unmark', 'extract', 'check', 'annotate']

/** What a command takes if it is neither a document nor a word. */
const argumentNames = new Map([
	['explain', 'text'],
	['convert', 'a file'],
])

const commands = new Map<string, Command>([
	['lookup', {run: runLookup, flags: ['json']}],
	['search', {run: runSearch, flags: ['json', 'limit']}],
	['explain', {run: runExplain, flags: ['json']}],
	[
		'mark',
		{
			run: runMark,
			flags: [...markFlags, 'word-list', 'word-list-heading', 'word-list-depth', 'format', 'in-place'],
		},
	],
	['unmark', {run: runUnmark, flags: ['mark', 'id-prefix', 'no-compounds', 'word-list-heading', 'format']}],
	['extract', {run: runExtract, flags: ['json', 'heading', 'whole', 'check', 'format']}],
	['check', {run: runCheck, flags: ['json', 'exclude', 'no-compounds', 'format']}],
	['convert', {run: runConvert, flags: ['to']}],
	['annotate', {run: runAnnotate, flags: ['ndjson', 'units', 'workers']}],
])

/**
 * Runs the command that the arguments name, or the REPL if there are none.
 *
 * @returns the exit code: 0 on success, 1 if nothing was found, 2 for wrong usage, an unreadable file or an
 * invalid glossary
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	try {
		return await runCommand(args, terminal)
	} catch (error) {
		report(terminal, `zorgwoorden: ${firstProblem(error)}`)
		return 2
	}
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
	const {values: flags, positionals} = parseFlags(args)
	const [name, ...words] = positionals
	const wantsHelp = flags.help || name === 'help'
	if (wantsHelp || flags.version) {
		terminal.stdout.write(wantsHelp ? usage : `${version}\n`)
		return 0
	}
	const command = name === undefined ? {run: runRepl, flags: markFlags} : commands.get(name)
	if (!command) {
		throw new Error(
			`Expected the command to be ${[...commands.keys()].join(', ').replace(/, (?=[^,]*$)/, ' or ')}, received \`${name}\` (see zorgwoorden --help)`,
		)
	}
	checkFlags(name, flags, command)
	if (name !== undefined && !documentCommands.includes(name) && words.join('').trim() === '') {
		throw new Error(
			`Expected ${name} to be given ${argumentNames.get(name) ?? 'a word'} (see zorgwoorden --help)`,
		)
	}
	const glossary = await openGlossary(flags.glossary ?? [], flags.definitions, terminal)
	return command.run({words, flags, glossary, terminal})
}

function checkFlags(name: string | undefined, flags: Flags, command: Command): void {
	const allowed = new Set<string>(['glossary', 'definitions', ...command.flags])
	const refused = Object.keys(flags).find(flag => !allowed.has(flag))
	if (refused !== undefined) {
		throw new Error(
			`Expected no --${refused} ${name ? `with ${name}` : 'without a command'} (see zorgwoorden --help)`,
		)
	}
}
