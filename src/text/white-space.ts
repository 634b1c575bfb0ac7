/** Returns the text trimmed, with each run of white space replaced by one space. */
export function collapseWhiteSpace(text: string): string {
	return text.replace(/\s+/g, ' ').trim()
}

/** Returns the text without the byte order mark that a file may start with. */
export function withoutByteOrderMark(text: string): string {
	return text.replace(/^\uFEFF/, '')
}
