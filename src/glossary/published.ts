import {fnvHash} from '../text/fnv-hash.ts'
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

/** Returns the hash of a definition in base 36. Ignores kinds of white space. */
export function hashDefinition(definition: string): string {
	return fnvHash(collapseWhiteSpace(definition)).toString(36)
}
