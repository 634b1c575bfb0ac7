import {unicodeRegExp} from '../text/unicode.ts'

/** How Dutch word lists are named. All functions take text with single spaces, without spaces around it. */

// Nouns that name nothing but a list of words, whatever the words around them.
const listNoun =
	/(?:woorden|begrippen|definitie|definities|termen|afkortingen|trefwoorden|acroniemen)lijst(?:je|en)?$|^(?:glossarium|glossary|lexicon|thesaurus)$|woordenboek(?:je)?$|begrippenkader$/
// Nouns that also head running text.
const wordNoun =
	/(?:begrippen|termen)$|^(?:afkortingen|definities|terminologie|trefwoorden|jargon|vaktaal|acroniemen|woordverklaring(?:en)?|begripsbepalingen|definitions|abbreviations)$/
const plainNoun = /^(?:woorden|vakwoorden)$/
const wordAdjective = /^(?:moeilijke|medische|lastige|onbekende|vreemde|ingewikkelde|gebruikte)$/
// What may be around those: "lijst van gebruikte afkortingen", "begrippen en afkortingen in dit rapport".
const joiner = /^(?:en|&|of|\+|\/|-|–)$/
const collection = /^(?:lijst(?:je)?|overzicht|uitleg|verklaring|betekenis|register|alfabetische)$/
const article = /^(?:de|het|een|alle|onze|mijn)$/
const preposition = /^(?:in|bij|over|uit|van|voor|rond|met|binnen)$/
const participle = /^(?:uitgelegd|verklaard|toegelicht|a-z|a–z)$/

// Wat betekenen deze woorden?
const question =
	/^(?:wat betekenen|wat bedoelen (?:we|wij) met|wat is de betekenis van|welke (?:woorden|begrippen|termen|afkortingen) (?:gebruiken|staan)) ?(?:(?:de|deze|die|al die|alle|onze|moeilijke|medische|gebruikte|lastige|belangrijkste) )*(?:woorden|begrippen|termen|afkortingen|(?:we|wij)(?: hier)?)(?: (?:in|op|uit) [^.?!]{1,40})? ?\??$/

/** The number of a chapter, appendix or item: *5.3*, *Bijlage 1:*, *a.* */
export const numbering =
	/^(?:(?:bijlage|hoofdstuk|deel|appendix|paragraaf|artikel) ?[a-z0-9]{0,3}(?:\.\d+)*[.:)]?(?: [-–—])? |\[\d+\] |\d+(?:\.\d+)*[.:)]? |[a-z][.)] |[ivx]{1,5}[.)] )/
const version = /^\(?(?:v|versie)?\.?(?:\d+(?:\.\d+)*)?\)?$|^\{#[^{}]*\}$/
const noLetter = /* @__PURE__ */ unicodeRegExp('^[^\\p{L}\\p{N}[(]+')

/**
 * Whether the text of a line is the name of a word list: *Woordenlijst*, *5.3 Begrippen en afkortingen*, *Lijst van
 * gebruikte afkortingen*, *Moeilijke woorden uitgelegd v2*. A heading may have more words around the noun:
 * *Cybersecurity begrippenlijst*, *Woordenlijst voor mantelzorgers*.
 */
export function isListName(text: string, isHeading: boolean): boolean {
	if (text.length > 120) return false
	const name = plainName(text)
	if (isHeading && question.test(name)) return true
	if (/[.!?;]$/.test(text)) return false
	// Wiki: jargon
	const afterColon = isHeading ? name.slice(name.indexOf(': ') + 1).trim() : name
	if (afterColon !== name && isListName(afterColon, true)) return true
	if (/[.!?;](?: |$)/.test(name)) return false
	const words = name.split(' ')
	const noun = words.findIndex(word => isListNoun(word))
	if (isHeading && noun >= 0 && noun <= 4 && words.length - noun <= 8) return true
	return isJoinedName(words, isHeading)
}

/** A cheap test that rejects nearly every paragraph of a document: whether it may contain the name of a list. */
export const mayContainListName =
	/woorden|begrip|afkort|glossar|lexicon|thesaurus|definiti|termen|terminolog|jargon|vaktaal|acroniem|abbrev|woordverkl/i

/** Returns a name in lower case, without its number, emoji, version and anchor. */
function plainName(text: string): string {
	let name = text.toLowerCase().replace(noLetter(), '').replace(numbering, '').replace(noLetter(), '')
	for (let last = lastWord(name); last !== '' && version.test(last); last = lastWord(name))
		name = name.slice(0, name.length - last.length).replace(/[:,]? $/, '')
	name = name.replace(/[:*]$/, '')
	return name.replace(/\ba ?(?:-|–|—|t\/m|tot|tot en met) ?z$/, 'a-z').replace(/[()]/g, '')
}

function lastWord(text: string): string {
	return text.slice(text.lastIndexOf(' ') + 1)
}

function isListNoun(word: string): boolean {
	return listNoun.test(word.replace(/,$/, ''))
}

/** Whether words are names with no more than adjectives before each, and a phrase after the last. */
function isJoinedName(words: readonly string[], isHeading: boolean): boolean {
	let isNamed = false
	let isOpen = true
	let hasAdjective = false
	for (const [index, word] of words.entries()) {
		const plain = word.replace(/,$/, '')
		const isName = isListNoun(plain) || wordNoun.test(plain) || (plainNoun.test(plain) && hasAdjective)
		if (isName && isOpen) {
			isNamed = true
			isOpen = word !== plain
		} else if (isNamed && !isOpen) {
			if (preposition.test(word)) return isHeading && words.length - index <= 7
			if (joiner.test(word)) isOpen = true
			// Begrippen waterbeheer; but not: moeilijke woorden vermijden
			else if (!participle.test(word)) return isHeading && index === words.length - 1 && !/en$/.test(word)
		} else if (wordAdjective.test(plain)) hasAdjective = true
		else if (article.test(word)) {
			if (!isHeading) return false
		} else if (!collection.test(word) && !preposition.test(word) && !/[^i]e$/.test(plain)) return false
		else if (preposition.test(word) && !collection.test(words[index - 1] ?? '')) return false
	}
	return isNamed && !isOpen
}

/** Whether a list with this name has nothing but abbreviations, so that each of its headwords is one: *Ig*, *i.v.* */
export function isAbbreviationList(name: string): boolean {
	return /afkorting|acroniem/i.test(name) && !/woord|begrip|term|definitie/i.test(name)
}

/** Whether a key, type or address of a program names a glossary: `medischeBegrippen`, `taxonomy_term--begrippen`. */
export function isListKey(key: string): boolean {
	return listKey.test(key)
}

const listKey =
	/(?:woordenlijst|woordenboek|woordenschat|begrip|afkortingen|glossar|lexicon|thesaurus|definities|trefwoord|terminolog)/i
