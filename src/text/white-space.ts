/** Replaces each run of white space by one space, and drops it at both ends. */
export function collapseWhiteSpace(text: string): string {
	return text.replace(/\s+/g, ' ').trim()
}

/** Drops the byte order mark that a file may start with. */
export function withoutByteOrderMark(text: string): string {
	return text.replace(/^\uFEFF/, '')
}
