import {unicodeRegExp} from '../../text/unicode.ts'
import {type Form, withRule} from './form.ts'
import type {WordEnding} from './word-ending.ts'

/**
 * Returns the genitive of a name, recognised by its capital: Crohns, Anna's, Felix'. Words of fewer than four
 * letters have none: Pil is not a name, and pils is beer.
 */
export function genitives({text, lower, coda, nucleus}: WordEnding): Form[] {
	if (text === lower) return []
	if (!capitalisedName().test(text)) return []
	if (/[sxz]$/.test(coda)) return withRule('genitive', `${text}'`)
	return withRule(
		'genitive',
		coda === '' && nucleus.length === 1 && nucleus !== 'e' && nucleus !== 'é' ? `${text}'s` : `${text}s`,
	)
}

const capitalisedName = /* @__PURE__ */ unicodeRegExp('^\\p{Lu}\\p{Ll}{3}')
