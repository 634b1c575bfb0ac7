import {unicodeRegExp} from '../text/unicode.ts'
import {mayBeWord} from './abbreviation.ts'
import {numbering} from './list-names.ts'

/**
 * What is printed in Dutch word lists besides terms and explanations. All functions take
 * text with single spaces, without spaces around it.
 */

// What a heading or the start of a line says in a document with a word list, and what no one looks up there.
const notTerm =
	/^(?:algemene (?:bepalingen|informatie)|reikwijdte|toepassingsgebied|inleiding|introductie|introduction|leeswijzer|voorwoord|nawoord|inhoud(?:sopgave)?|bron(?:nen|vermelding)?|literatuur(?:lijst)?|referenties?|verwijzing(?:en)?|links?|contact(?:gegevens)?|meer (?:informatie|weten|lezen)|versie(?:beheer|s)?|wijzigingen|changelog|licentie|license|samengesteld door|opgesteld door|vastgesteld (?:op|door)|beheerd? door|colofon|disclaimer|copyright|auteurs?|redactie|datum|laatst (?:bijgewerkt|gewijzigd|herzien)(?: op)?|herzien|gepubliceerd|status|doel(?:groep)?|over (?:dit document|deze (?:lijst|pagina|folder)|ons)|zie(?: ook)?|tip|tips|let op|nb|n\.b\.|ps|noot|noten|opmerking(?:en)?|belangrijk|waarschuwing|voorbeeld(?:en)?|vraag|antwoord|vragen|telefoon|tel|e-mail|mail|adres|website|bijdragen|contributing|navigatie|samenvatting|conclusie|tot slot|aanvulling(?:en)?|bijlagen?|figuur|tabel|afbeelding|foto|ga naar|terug naar boven|gebruik|hoe (?:gebruik(?:t u| je)?|lees(?:t u| je)?) .*|legenda|verantwoording|heeft u (?:nog )?vragen|(?:les|thema|week|module|unit|blok) \d{1,3})$/

/** Whether a heading or the start of a line is about the document, not a term: *Inleiding*, *Bron*, *Let op*. */
export function isAboutDocument(text: string): boolean {
	return notTerm.test(bareHeading(text))
}

const remarkToReader =
	/^(?:(?:NB|Nb|N\.B\.|n\.b\.)[:,!.]? |(?:Let|Pas|LET|PAS) (?:op|OP)(?:[:,!.]| ?[–—-]) )\S|^(?:Let|Pas) op[:!.]?$/

/** Whether a line is a remark to the reader, wherever it is: *Let op: eet niets*, *NB dit is oud*. */
export function isRemarkLine(line: string): boolean {
	return remarkToReader.test(line)
}

/** Whether a heading may have entries below it, but is not a term itself: *Algemeen*, *1.5 Overig*. */
export function isPartName(heading: string): boolean {
	return /^(?:algemeen|diversen|overige?)$/.test(bareHeading(heading))
}

/** A heading in lower case, without its number and the punctuation around it. */
function bareHeading(text: string): string {
	return text
		.toLowerCase()
		.replace(numbering, '')
		.replace(/^[^\p{L}]+/u, '')
		.trim()
		.replace(/ ?[:?!.]$/, '')
}

/** Whether a text that is about the document elsewhere is a term among other terms: *status*, *verwijzing*. */
export function mayBeTerm(text: string): boolean {
	return /^(?:status|versie|datum|verwijzing|contact|gebruik|adres|website|licentie|auteur|redactie|literatuur|referentie|vraag|antwoord|telefoon|conclusie|samenvatting|figuur|foto|noot|doelgroep|tabel|bijlage):?$/i.test(
		text,
	)
}

const question =
	/^(?:wat (?:is|zijn|betekent|betekenen|houdt)|wie (?:is|zijn)|waar staat)(?: (?:een|de|het|nou|nu|eigenlijk))? (?=\S)/i
const questionEnd = / (?:in|voor)$/

/** Returns the term that a question asks for: *abces* of *Wat is een abces?* Any other text is unchanged. */
export function askedTerm(text: string): string {
	return text.endsWith('?') && question.test(text)
		? text.slice(0, -1).trimEnd().replace(question, '').replace(questionEnd, '')
		: text
}

const leadingArticle = /* @__PURE__ */ unicodeRegExp(
	"^(?:(?:[Dd]e|[Hh]et|[Ee]en|['’]t) (?=\\p{Ll})|\\((?:de|het|een|de/het|het/de)\\) (?=\\p{L}))",
)
const trailingArticle = /, ?(?:de|het|een|de\/het|het\/de)$/i
const enumeration = /* @__PURE__ */ unicodeRegExp(
	'^(?:\\d{1,3}[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,3}[.)]?|[a-z][.)]|\\(\\d{1,3}\\)) (?=\\p{L}{2})',
)

/**
 * Returns a headword without the article that it starts or ends with, or its number: *huisarts* of *De huisarts* and of
 * *(de) huisarts*.
 */
export function bareHeadword(headword: string): string {
	return headword.replace(enumeration(), '').replace(leadingArticle(), '').replace(trailingArticle, '')
}

/** Whether a word is one that a name in capitals has in small letters: *Vereniging van Ziekenhuizen*. */
export function isNameLink(word: string): boolean {
	return /^(?:van|de|het|een|en|of|in|met|voor|der|den|des|op|bij|te|ten|ter|tot|aan|and|for|the)$/.test(word)
}

/** The names of what may follow an explanation, by what they introduce, with `|` between them. */
export const entryFieldNames = {
	altLabel:
		'alternatieve naam|alternatieve namen|alternatieve term|alternatieve termen|alternatieve aanduiding|alternatieve aanduidingen|aanduiding|andere benaming|andere benamingen|ook bekend als|ook genoemd|ook wel genoemd|meervoud|meervoudsvorm|mv|enkelvoud|latijn|latijnse naam|latijnse term|medische term|vakterm|engels|engelse term|synoniem van|syn|voluit|volledige naam|staat voor|afkorting|afkortingen|afgekort|spellingvariant|variant|varianten',
	scopeNote:
		'toelichting|opmerking|opmerkingen|nadere uitleg|extra uitleg|verdere uitleg|toepassing|noot|note',
	other:
		'lidwoord|woordsoort|geslacht|uitspraak|gerelateerd|gerelateerde begrippen|gerelateerde term|gerelateerde termen|verwant|verwante begrippen|verwante termen|zie ook|zie verder|vergelijk|specialisatie van|generalisatie van|onderdeel van|bredere term|nauwere term|bron|bronnen|bronvermelding|herkomst|etymologie|voorbeeld|voorbeelden|voorbeeldzin|example|source|domein|categorie|thema|status|datum|versie|url|link|links|meer informatie|meer lezen|lees meer|referentie|referenties|eigenaar|auteur|id|code|nummer|nr',
} as const

/**
 * Where an explanation starts in a line without a separator, or 0: after one to three words, if none of them
 * can come before an article (*van*, *in*, *de*).
 */
export function explanationStart(line: string, isItem: boolean): number {
	// Bullets give advice too: "Drink een glas water".
	if (isItem && !/^\p{L}[^ ]* iets /u.test(line)) return 0
	const [, term] =
		/^(\p{L}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,2}) (?:iets|een|de|het|dit|als|zijn)\s/u.exec(
			line.slice(0, 100),
		) ?? []
	if (term === undefined) return 0
	return term.split(' ').some(word => takesArticle.test(word.toLowerCase())) ? 0 : term.length
}

const takesArticle =
	/^(?:van|aan|in|op|met|uit|voor|door|bij|tot|of|en|om|onder|over|naar|tussen|dit|dat|deze|die|is|er|hier|wie|wat|niet|de|het|een)$/

/** Whether the name of a column says that it has terms, whatever the words before: *medisch woord*, *Begrip*. */
export function isTermColumn(name: string): boolean {
	return /(?:woord|woorden|term|termen|begrip|begrippen)$/i.test(name)
}

/**
 * Returns a headword in small letters if it has capitals only because its list prints all of them so: *chemotherapie*
 * of *CHEMOTHERAPIE*, *hoge bloeddruk* of *HOGE BLOEDDRUK*. Short words could be abbreviations, and stay alone.
 */
export function withoutShouting(headword: string): string {
	const words = headword.split(/(?<=[\s()/,;-])/)
	const isLong = (word: string) => /\p{Lu}{5}/u.test(word) && /[AEIOUY]/.test(word)
	// ADER, but not ALS; and NYHA, since no word of four letters has an h between vowels.
	if (/^\p{Lu}{4}$/u.test(headword) && !/[AEIOUY]H/.test(headword) && mayBeWord(headword.toLowerCase()))
		return headword.toLowerCase()
	// VENA CAVA
	const isPhrase =
		words.length > 1 &&
		words.every(word => /^\p{Lu}{4,} ?$/u.test(word) && mayBeWord(word.trim().toLowerCase()))
	if (!isPhrase && !words.some(isLong)) return headword
	return words
		.map(word => {
			const letters = word.replace(/[^\p{L}]/gu, '').toLowerCase()
			return isLong(word) || mayBeWord(letters) ? word.toLowerCase() : word
		})
		.join('')
}

/** Whether a text is a letter, or letters with little between them: *B*, *D – F*, *X t/m Z*, *A | B | C*. */
export function isLetterIndex(text: string): boolean {
	if (text.length > 120 || text === '') return false
	// Two letters with a space are an initial and more.
	if (/^\p{L} \p{L}$/u.test(text)) return false
	return text
		.replace(/ (?:t\/m|tot en met|tot|en) /g, '-')
		.split(/[-–|,/·• ]/)
		.every(letter => letter === '' || /^\p{L}$/u.test(letter))
}

/** Whether a headword is the name of a field instead of a term, as in a record: `Woord: ader⏎Betekenis: buis`. */
export function isRecordField(name: string): boolean {
	return /^(?:woord|term|begrip|naam|afkorting|betekenis|uitleg|definitie|omschrijving|synoniem|synoniemen)$/i.test(
		name,
	)
}
