import {unicodeRegExp} from '../text/unicode.ts'

/**
 * What a headword has besides a name: grammar, more names and what introduces them, and terms that it refers to. All
 * functions take text with single spaces, without spaces around it.
 */

// A gender, a part of speech, an article, a language or a note on usage.
const grammar =
	/^(?:(?:de|het|een|m|v|o|f|n|mv|ev|mnl|vrl|onz|zn|bn|ww|bw|vz|zelfst|bijv|nw|znw|bnw|zelfstandig|bijvoeglijk|naamwoord|werkwoord|bijwoord|mannelijk|vrouwelijk|onzijdig|meervoud|enkelvoud|afk|afkorting|lat|latijn|latijnse|gr|grieks|eng|engels|engelse|fr|frans|du|duits|nl|nederlands|med|medisch|medische|inf|informeel|formeel|spreektaal|term|vakterm|verouderd|verouderde|ov|onov)(?:[.,/ ]+|$))+$/i

/** Whether brackets contain grammar, not a name: *het*, *de/het*, *m.*, *zn., mv.* */
export function isGrammar(text: string): boolean {
	return text.length <= 40 && grammar.test(text)
}

// What is in brackets after a name, and is not another one: a place, a time or a case, an example, a limit.
const remarkStart =
	/^(?:(?:aan|alleen|als|bij|binnen|buiten|ca\.|circa|dankzij|door|een|geen|gedurende|indien|in(?! (?:vitro|vivo|situ|utero|partu))|maximaal|meer|meestal|met|minder|minimaal|na|naar|om|ongeveer|op|over|rond|sinds|soms|soort|tegen|tijdens|tot|tussen|uit|vaak|van|vanaf|vanwege|via|volgens|voor|vooral|vóór|wanneer|zoals|zonder|bijvoorbeeld|bijv\.?|bv\.?|o\.a\.|onder andere|onder meer|inclusief|incl\.|exclusief|excl\.|(?:onder)?deel van|vorm van|(?:achter|boven|langs|naast|onder) (?:de|het|een))(?= |$)|(?:nieuw|vervallen)$)/
// A part of a document or series, a year, a range.
const position =
	/^(?:art(?:\.|ikel)|bijlage|blz\.|deel|fase|fig(?:\.|uur)|graad|groep|hfst\.|hoofdstuk|klasse|niveau|noot|p(?:\.|ag\.|agina)|par(?:\.|agraaf)|§|stadium|stap|tabel|type|versie) ?(?:\d|[A-Z]$|[IVX]+$)|^(?:19|20)\d\d\b|^\d$|^\d+ ?[-–/] ?\d+$|^\d+(?: ?[-–] ?\d+)? (?:uur|uren|dag|dagen|we(?:ek|ken)|maand|maanden|jaar|jaren|keer|graden|procent)(?= |$)|^[<>≤≥±]| t\/m /

/** Whether brackets contain a remark, not a name: *bij kinderen*, *vaak*, *sinds 2015*, *bijlage 2*, *0-10*. */
export function isRemark(text: string): boolean {
	const start = withoutIntroduction(text).replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase())
	return remarkStart.test(start) || position.test(text)
}

// Of adjectives, and hardly of nouns.
const adjectiveEnding = /(?:ig|isch|loos|(?<!huwe)lijk)$/
const participle = /^(?:be|ge|ont|ver)\S+[dt]$/i

/**
 * Returns the parts of brackets that are names, not remarks: *vat* of *vat, meestal blauw*. Next to a remark, an adjective
 * after a noun is one too: *(vrijwillig, vóór de Wsnp)*.
 */
export function withoutRemarks(parts: readonly string[], headword: string): readonly string[] {
	const names = parts.filter(part => !isRemark(part))
	if (names.length === parts.length || adjectiveEnding.test(headword) || participle.test(headword))
		return names
	return names.filter(name => !adjectiveEnding.test(name))
}

const nameIntroduction = /* @__PURE__ */ unicodeRegExp(
	'^(?:(?:ook wel genoemd|(?:ook )?(?:wel )?bekend (?:als|onder de naam)|in de volksmond|ook wel|ook|oftewel|ofwel|of|kortweg|afkorting(?: van)?|afgekort(?: als| tot)?|afk\\.|meervoud|enkelvoud|mv\\.|ev\\.|synoniemen|synoniem|syn\\.|vroeger|voorheen|voluit|merknaam|(?:in het )?(?:latijn|engels|grieks)|lat\\.|eng\\.|gr\\.|vakterm|letterlijk|=)(?::\\s*|\\s+|(?<==))|(?:(?:\\p{L}+e )?(?:benaming|naam|term|woord)|en|kort|medisch|nl|officieel|soms|verkort|verouderd):\\s*)+',
	'iu',
)

const nameEnd = / (?:genoemd|genaamd|geheten)$/i

/** Returns a name without what introduces it: *zwezerik* of *ook wel zwezerik (genoemd)*. */
export function withoutIntroduction(name: string): string {
	return name.replace(nameIntroduction(), '').replace(nameEnd, '')
}

// Lat. cor; mv. aders; E. coli
const shortForms = /* @__PURE__ */ unicodeRegExp(
	'(?<![^\\s(,])(?:lat|eng|gr|mv|ev|afk|syn|\\p{L}|[ivx]{2,4})\\. ',
	'giu',
)

/** Whether a sentence ends inside a text: at punctuation that is not that of *lat.*, *mv.* or *E. coli*, outside brackets. */
export function containsSentenceEnd(text: string): boolean {
	return /[.!?;]\s/.test(text.replace(/\([^()]*\)/g, '').replace(shortForms(), ''))
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

/**
 * Splits a text at *of*, *ofwel* and *oftewel*, semicolons and slashes between spaces; also at commas if asked. Members of
 * a series share their first words: *type A of B* gives *type A* and *type B*.
 */
export function splitNames(text: string, atCommas: boolean): string[] {
	let shared = ''
	return text
		.split(
			atCommas
				? / (?:of|ofwel|oftewel) | ?; ?| \/ |, /i
				: / (?:of|ofwel|oftewel) | ?; ?| \/ |, (?=(?:ook|oftewel|ofwel|meervoud|mv\.|enkelvoud|ev\.|afkorting|afk\.|afgekort|kortweg|synoniem|syn\.|latijn|lat\.|engels|eng\.|vroeger|voorheen|voluit) |(?:de|het) [^ ,]+(?:,|$))/i,
		)
		.map(part => {
			const name = withoutIntroduction(part)
			if (member.test(name)) return shared + name
			const words = name.split(' ')
			shared = member.test(words.pop() ?? '') && words.length > 0 ? `${words.join(' ')} ` : ''
			return name
		})
}

const member = /^(?:[A-Z]|\d{1,2}|[IVX]{1,4})$/

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
