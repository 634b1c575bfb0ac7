/** Returns a hash of a text: 32 bits, FNV-1a over its UTF-16 units. */
export function fnvHash(text: string): number {
	let hash = 0x811c9dc5
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
	return hash >>> 0
}
