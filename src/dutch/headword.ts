import {unicodeRegExp} from '../text/unicode.ts'

/**
 * What a headword has besides a name: grammar, more names and what introduces them, and terms that it refers to. All
 * functions take text with single spaces, without spaces around it.
 */

// A gender, a part of speech, an article, a language or a note on usage.
const grammar =
	/^(?:(?:de|het|een|m|v|o|f|n|mv|ev|mnl|vrl|onz|zn|bn|ww|bw|vz|zelfst|bijv|nw|znw|bnw|zelfstandig|bijvoeglijk|naamwoord|werkwoord|bijwoord|mannelijk|vrouwelijk|onzijdig|meervoud|enkelvoud|afk|afkorting|lat|latijn|gr|grieks|eng|engels|fr|frans|du|duits|med|medisch|inf|informeel|formeel|spreektaal|vakterm|verouderd|ov|onov)(?:[.,/ ]+|$))+$/i

/** Whether brackets contain grammar, not a name: *het*, *de/het*, *m.*, *zn., mv.* */
export function isGrammar(text: string): boolean {
	return text.length <= 40 && grammar.test(text)
}

const nameIntroduction =
	/^(?:(?:ook wel genoemd|ook wel bekend als|ook bekend als|in de volksmond|ook wel|ook|oftewel|ofwel|of|afkorting(?: van)?|afgekort(?: als| tot)?|afk\.|meervoud|enkelvoud|mv\.|ev\.|synoniemen|synoniem|syn\.|vroeger|voorheen|voluit|latijn|lat\.|engels|eng\.|grieks|gr\.|medisch|medische term|vakterm|letterlijk|=)(?::\s*|\s+|(?<==)))+/i

const nameEnd = / (?:genoemd|genaamd|geheten)$/i

/** Returns a name without what introduces it: *zwezerik* of *ook wel zwezerik (genoemd)*. */
export function withoutIntroduction(name: string): string {
	return name.replace(nameIntroduction, '').replace(nameEnd, '')
}

const seeAlso = /,? zie ook [\s\S]*/i

/** Returns a headword without the term that it also refers to: *Apraxie, zie ook dyspraxie*. */
export function withoutSeeAlso(headword: string): string {
	return headword.replace(seeAlso, '')
}

/** Whether names are members of one, not names for one thing: *arts voor maag, darm en lever*. */
export function isEnumeration(text: string): boolean {
	const comma = text.indexOf(', ')
	return comma >= 0 && / en /i.test(text.slice(comma)) && !/["“”„«»]/.test(text)
}

/** Splits a text at *of*, *ofwel* and *oftewel*, semicolons and slashes between spaces; also at commas if asked. */
export function splitNames(text: string, atCommas: boolean): string[] {
	return text
		.split(
			atCommas
				? / (?:of|ofwel|oftewel) | ?; ?| \/ |, /i
				: /, ook wel (?:genoemd )?| (?:of|ofwel|oftewel) | ?; ?| \/ /i,
		)
		.map(name => name.replace(nameEnd, ''))
}

/** Whether a text has more names than one, by *of*, a semicolon or a slash. */
export function joinsNames(text: string): boolean {
	return / (?:of|ofwel|oftewel) | ?; ?| \/ /i.test(text)
}

const reference = /^(?:zie(?: ook| verder)?(?: onder| bij)?|vergelijk|vgl\.|→|->|=>|⇒)(?::| |$) ?/i
const referenceInHeadword = /,? (?:zie(?: onder| bij)?:?|→|->) /i

/** Returns the term that an explanation only refers to: *myocardinfarct* of *zie myocardinfarct*. */
export function referredTerm(explanation: string): string | undefined {
	const term = reference.test(explanation) ? explanation.replace(reference, '').replace(/[.:]$/, '') : ''
	return term !== '' && term.split(' ').length <= 6 && !/[.;!?] /.test(term) ? term : undefined
}

/** Splits a line that refers to another term: `Hartinfarct, zie myocardinfarct`. */
export function splitReference(line: string): {headword: string; term: string} | undefined {
	const found = line.length > 160 ? null : referenceInHeadword.exec(line)
	if (!found || found.index === 0) return undefined
	const term = referredTerm(`zie ${line.slice(found.index + found[0].length)}`)
	return term === undefined ? undefined : {headword: line.slice(0, found.index), term}
}

/** Whether a text after a name continues with another name: `, dokter`, ` / dokter`, ` of dokter`. */
export function joinsNextName(text: string): boolean {
	return /^\s*(?:[,;/&]|(?:of|ofwel|oftewel)\s)/i.test(text)
}

const invertedAdjective = /* @__PURE__ */ unicodeRegExp(
	'^(\\p{L}{3,}), (\\p{Ll}+(?:ische|[ae]le|ige|lijke|aire|iële|ieve|ende|ute|ore|bare))$',
)

/** Returns the names in a headword with a comma: *chronische pijn* of *pijn, chronische*, both of *abces, gezwel*. */
export function commaNames(name: string): string[] {
	const [, noun, adjective] = invertedAdjective().exec(name) ?? []
	if (noun !== undefined && adjective !== undefined) return [`${adjective} ${noun.toLowerCase()}`]
	const names = name.split(', ')
	return names.every(word => /^\p{L}[\p{Ll}-]{2,}$/u.test(word)) ? names : [name]
}
