import {unicode} from '../../text/unicode.ts'
import {by, type Form} from './form.ts'
import type {Word} from './word.ts'

/** The genitive of a name, known by its capital: Crohns, Anna's, Felix'. None below four letters: Pil is no name, and pils is beer. */
export function genitives({text, lower, coda, nucleus}: Word): Form[] {
	if (text === lower) return []
	if (!name().test(text)) return []
	if (/[sxz]$/.test(coda)) return by('genitive', `${text}'`)
	return by(
		'genitive',
		coda === '' && nucleus.length === 1 && nucleus !== 'e' && nucleus !== 'é' ? `${text}'s` : `${text}s`,
	)
}

const name = /* @__PURE__ */ unicode('^\\p{Lu}\\p{Ll}{3}')
