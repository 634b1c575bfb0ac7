/** The language of a passage as the document declares it: Dutch, or another. */
export type Language = 'dutch' | 'other'

/**
 * Reads the value of a `lang` attribute; `undefined` if it is missing, empty or no language. Of a page as a whole,
 * which is often a wrong default, it should not be asked.
 */
export function readLanguage(lang: unknown): Language | undefined {
	if (typeof lang !== 'string' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(lang.trim())) return
	return /^\s*(?:nl|nld|dut)(?:[-_]|\s*$)/i.test(lang) ? 'dutch' : 'other'
}
