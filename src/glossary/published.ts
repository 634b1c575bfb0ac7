import {collapseWhiteSpace} from '../text/white-space.ts'
import {publishedDefinitions} from './data.ts'

let published: ReadonlySet<string> | undefined

/**
 * Whether a text is, or once was, a definition of the bundled glossary. False positives: one in many millions
 * of texts.
 */
export function isPublishedDefinition(text: string): boolean {
	published ??= new Set(publishedDefinitions)
	return published.has(hashDefinition(text))
}

/** Returns the hash of a definition in base 36: 32 bits, FNV-1a over its UTF-16 units. Ignores kinds of white space. */
export function hashDefinition(definition: string): string {
	const text = collapseWhiteSpace(definition)
	let hash = 0x811c9dc5
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
	return (hash >>> 0).toString(36)
}
