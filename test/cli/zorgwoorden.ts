import {PassThrough, Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {run} from '../../src/cli/run.ts'

/** Runs the command on a standard input; no stream is a terminal. */
export async function zorgwoorden(args: readonly string[], input: string | Uint8Array = '') {
	const stdout = new PassThrough()
	const stderr = new PassThrough()
	const code = await run(args, {stdin: Readable.from([Buffer.from(input)]), stdout, stderr})
	stdout.end()
	stderr.end()
	return {code, out: await text(stdout), err: await text(stderr)}
}
