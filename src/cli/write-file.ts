import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import {access, constants, type FileHandle, open, readlink, realpath, rename, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {reasonOf} from '../text/system-error.ts'

/**
 * Writes a whole file or nothing: the text goes to a temporary file in the same folder, which then takes the
 * place of the target. The target keeps its permissions, and its owner where the system allows that; a
 * symbolic link stays a link. A hard link to the target keeps the old text. What is not a regular file (a
 * device or a pipe) is written directly.
 *
 * @throws an error that names the file, if it can't be written; the target is then as it was
 */
export async function writeWholeFile(file: string, text: string): Promise<void> {
	try {
		const target = await withoutLinks(file)
		const old = await statIfPresent(target)
		if (old?.isDirectory()) throw Object.assign(new Error('it is a folder'), {code: 'EISDIR'})
		if (old && !(old.isFile() && isReplaceable(target))) return await appendTo(target, text)
		// Renaming onto a file asks for no permission to write it.
		if (old) await access(target, constants.W_OK)
		await replaceFile(target, text, old)
	} catch (error) {
		throw new Error(`Cannot write ${file}: ${reasonOf(error)}`, {cause: error})
	}
}

/** Whether two names lead to the same existing file, by whatever spelling or link. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
	const [first, second] = await Promise.all(
		[a, b].map(file => stat(file, {bigint: true}).catch(() => undefined)),
	)
	return first !== undefined && first.dev === second?.dev && first.ino === second.ino
}

/** What {@link replaceFile} keeps of the old file. */
interface Attributes {
	readonly mode: bigint
	readonly uid: bigint
	readonly gid: bigint
}

async function replaceFile(target: string, text: string, old: Attributes | undefined): Promise<void> {
	const temporary = join(dirname(target), `.zorgwoorden-${randomUUID()}.tmp`)
	const removeTemporary = () => rmSync(temporary, {force: true})
	const stopListening = onInterrupt(removeTemporary)
	try {
		const handle = await open(temporary, 'wx', 0o666)
		try {
			await handle.writeFile(text)
			if (old) await copyAttributes(handle, old)
			// Otherwise a power failure may leave the new name without the text.
			await handle.sync()
		} finally {
			await handle.close()
		}
		await rename(temporary, target)
	} catch (error) {
		removeTemporary()
		throw error
	} finally {
		stopListening()
	}
}

async function copyAttributes(handle: FileHandle, {mode, uid, gid}: Attributes): Promise<void> {
	const created = await handle.stat({bigint: true})
	// Only root may give a file away; for anyone else, a new file is their own, as with most editors.
	if (created.uid !== uid || created.gid !== gid)
		await handle.chown(Number(uid), Number(gid)).catch(() => undefined)
	await handle.chmod(Number(mode & 0o7777n))
}

/** Opened without truncating: `/dev/stderr` may be a file to which the shell redirects. */
async function appendTo(target: string, text: string): Promise<void> {
	const handle = await open(target, constants.O_WRONLY | constants.O_APPEND)
	try {
		await handle.writeFile(text)
	} finally {
		await handle.close()
	}
}

/** Follows symbolic links, also to a file that doesn't exist yet. */
async function withoutLinks(file: string): Promise<string> {
	let path = resolve(file)
	for (let followed = 0; followed < 40; followed++) {
		const link = await readlink(path).catch(() => undefined)
		const folder = await realpath(dirname(path))
		const real = join(folder, basename(path))
		if (link === undefined || !isReplaceable(real)) return real
		path = resolve(folder, link)
	}
	throw Object.assign(new Error('too many symbolic links'), {code: 'ELOOP'})
}

/** Whether a path is more than a name for a stream that is open already, as `/dev/stderr` is in Linux. */
function isReplaceable(path: string): boolean {
	return !path.startsWith('/proc/')
}

async function statIfPresent(file: string) {
	try {
		return await stat(file, {bigint: true})
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
		throw error
	}
}

/** Calls a function before a signal ends the process. Returns a function that takes this back. */
function onInterrupt(clean: () => void): () => void {
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
	const listener = (signal: NodeJS.Signals) => {
		clean()
		stop()
		process.kill(process.pid, signal)
	}
	const stop = () => {
		for (const signal of signals) process.off(signal, listener)
	}
	for (const signal of signals) process.on(signal, listener)
	return stop
}
