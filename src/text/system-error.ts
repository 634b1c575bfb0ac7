/** The reason why a file or stream can't be read or written, in words for the usual system error codes. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	return reasons.get(code) ?? (error instanceof Error ? error.message : String(error))
}

const reasons = new Map([
	['EACCES', 'permission denied'],
	['EDQUOT', 'the disk quota is used up'],
	['EFBIG', 'the file is too large'],
	['EISDIR', 'it is a folder'],
	['ELOOP', 'its symbolic links form a circle'],
	['ENAMETOOLONG', 'its name is too long'],
	['ENOENT', 'there is no such file or folder'],
	['ENOSPC', 'the disk is full'],
	['ENOTDIR', 'part of its path is not a folder'],
	['EPERM', 'permission denied'],
	['EROFS', 'the disk is read-only'],
])
