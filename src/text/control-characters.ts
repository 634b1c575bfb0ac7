import {unicodeRegExp} from './unicode.ts'

/**
 * Returns the text with every character visible that could change what a terminal shows of the rest: control
 * characters (line ends and tabs too), line and paragraph separators, and the characters that turn the
 * direction of a text. Each is shown as its code point: `\u{1b}`.
 */
export function escapeControlCharacters(text: string): string {
	return text.replace(controlling(), character => `\\u{${character.charCodeAt(0).toString(16)}}`)
}

/** Returns JSON with the same characters as JSON escapes them, `\u001b`, except the line ends of its layout. */
export function escapeInJson(json: string): string {
	return json.replace(controlling(), character =>
		character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)
}

/**
 * Returns the text with a space for each control character, so that offsets stay the same; line ends and tabs stay. In
 * a run of them the other spaces don't break, so that it doesn't look like the gap between two columns.
 */
export function blankControlCharacters(text: string): string {
	return text.replace(notLayout(), run => ` ${'\u00a0'.repeat(run.length - 1)}`)
}

const controlling = /* @__PURE__ */ unicodeRegExp('[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]', 'gu')
const notLayout = /* @__PURE__ */ unicodeRegExp('(?:(?![\\t\\n\\r])\\p{Cc})+', 'gu')
