import {fstatSync, writeFileSync, writeSync} from 'node:fs'
import {reasonOf} from '../text/system-error.ts'

/**
 * Ends the process as soon as its output can't be written. A reader that stops early
 * (`zorgwoorden search cel | head -1`) ends it quietly; anything else, such as a full disk, is one line on
 * standard error and exit code 2.
 */
export function exitOnOutputErrors(command: string): void {
	writeWholeChunks(process.stdout)
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit()
		writeLastLine(`${command}: Cannot write standard output: ${reasonOf(error)}\n`)
		process.exit(2)
	})
	process.stderr.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? undefined : 2)
	})
}

/**
 * Makes standard output write all of a chunk to a file. Node.js writes once and ignores how much of it was
 * written, so that a disk with room for a part of it would end with half an output and no error.
 */
function writeWholeChunks(stdout: NodeJS.WriteStream & {readonly fd: number}): void {
	if (!fstatSync(stdout.fd).isFile()) return
	stdout._write = (chunk: Uint8Array, _encoding, done) => {
		try {
			writeFileSync(stdout.fd, chunk)
		} catch (error) {
			return done(error instanceof Error ? error : new Error(String(error)))
		}
		done()
	}
}

/** Writes synchronously, because the process ends right after it. */
function writeLastLine(line: string): void {
	try {
		writeSync(process.stderr.fd, line)
	} catch {
		// Standard error is full or closed too.
	}
}
