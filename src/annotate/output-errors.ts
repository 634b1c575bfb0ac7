import {writeSync} from 'node:fs'
import {reasonOf} from '../text/system-error.ts'

/**
 * Ends the process as soon as its output can't be written. A reader that stops early
 * (`zorgwoorden search cel | head -1`) ends it quietly; anything else, such as a full disk, is one line on
 * standard error and exit code 2.
 */
export function exitOnOutputErrors(command: string): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit()
		writeLastLine(`${command}: Cannot write standard output: ${reasonOf(error)}\n`)
		process.exit(2)
	})
	process.stderr.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? undefined : 2)
	})
}

/** Writes synchronously, because the process ends right after it. */
function writeLastLine(line: string): void {
	try {
		writeSync(process.stderr.fd, line)
	} catch {
		// Standard error is full or closed too.
	}
}
