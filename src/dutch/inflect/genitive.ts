import {unicodeRegExp} from '../../text/unicode.ts'
import {type Form, withRule} from './form.ts'
import type {WordEnding} from './word.ts'

/** The genitive of a name, known by its capital: Crohns, Anna's, Felix'. None below four letters: Pil is no name, and pils is beer. */
export function genitives({text, lower, coda, nucleus}: WordEnding): Form[] {
	if (text === lower) return []
	if (!name().test(text)) return []
	if (/[sxz]$/.test(coda)) return withRule('genitive', `${text}'`)
	return withRule(
		'genitive',
		coda === '' && nucleus.length === 1 && nucleus !== 'e' && nucleus !== 'é' ? `${text}'s` : `${text}s`,
	)
}

const name = /* @__PURE__ */ unicodeRegExp('^\\p{Lu}\\p{Ll}{3}')
