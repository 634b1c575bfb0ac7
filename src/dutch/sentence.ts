import {unicodeRegExp} from '../text/unicode.ts'
import {functionWord} from './function-words.ts'

/** Whether a text before a colon or dash is running text, not a term. */

const inSentence =
	/^(?:u|uw|je|jij|jouw|wij|we|ik|hij|zij|ze|is|wordt|worden|staat|staan|vindt|vind|kunt|kan|kunnen|moet|mag|hebt|heeft|deze|dit|hieronder|hiernaast|daarom|daarna|hierna|vervolgens|daardoor|hierdoor|omdat|zodat|wanneer)$/

/** Whether a text before a separator is running text: a word that only a sentence has is not its last one. */
export function isSentence(text: string): boolean {
	const words = wordsOf(text)
	const isLong = words.length > 12 || words.slice(0, -1).some(word => inSentence.test(word.toLowerCase()))
	return isLong || isStatement(text)
}

function wordsOf(text: string): string[] {
	const plain = text.replace(/\([^()]*\)/g, '')
	return plain.split(/[\s,]+/).filter(word => word !== '')
}

// What an article may follow in a name; after any other word it starts the object of a verb.
const beforeArticle = /* @__PURE__ */ unicodeRegExp(
	'^(?:aan|achter|als|bij|binnen|boven|buiten|dan|dat|die|door|en|gedurende|in|langs|met|na|naar|naast|niet|of|om|onder|op|over|per|rond|rondom|sinds|te|tegen|ten|tijdens|tot|tussen|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|voorbij|wie|wat|zoals|zonder|waar\\p{Ll}*|de|het|een|al|hoe|oftewel|ofwel|\\P{Ll}.*|.*[^\\p{L}])$',
)
const object = /^(?:de|het|een|zich|uw)$/
// Forms of verbs that are neither nouns nor participles.
const verb =
	/^(?:beschermt|bespreekt|bestaat|betekent|bevat|blijft|brengt|denkt|doet|duurt|gaat|geeft|geldt|haalt|helpt|hoort|houdt|kiest|kijkt|klopt|komt|krijgt|laat|lijkt|ligt|loopt|maakt|meldt|neemt|onderzoekt|ontstaat|opent|pompt|schrijft|spreekt|stuurt|valt|vertelt|voelt|vraagt|weet|werkt|zegt|ziet|zit|zorgt)$/

/**
 * Whether a text is a subject and a verb: it starts with an article or has more than five words, and a verb or its object
 * follows the noun. *De arts schrijft een recept*, but not *de ziekte van Crohn*.
 * What is in brackets may be other names.
 */
export function isStatement(text: string): boolean {
	const words = wordsOf(text.split('(', 1).join(''))
	const startsWithArticle = /^(?:de|het|een)$/i.test(words[0] ?? '')
	if (words.length < 3 || (!startsWithArticle && words.length <= 5)) return false
	// The noun after the article is not the verb.
	const start = startsWithArticle ? 2 : 1
	return words.some((word, index) => {
		if (index < start) return false
		const isAfterVerb = !beforeArticle().test(words[index - 1] ?? '')
		const isObject = isAfterVerb && index > start && object.test(word)
		return isObject || verb.test(word) || (isAfterVerb && /^(?:u|je|ons)$/.test(word))
	})
}

/** Whether a sentence can't end with a line: it ends in a comma or hyphen, or in a word that others follow. */
export function endsOpen(line: string): boolean {
	return /[,–-]$/.test(line) || functionWord.test(line.slice(line.lastIndexOf(' ') + 1).toLowerCase())
}

/** Whether a line with a colon continues the sentence above it: *bijvoorbeeld: de aorta*. */
export function continuesSentence(line: string): boolean {
	const [word = ''] = line.split(/[ :]/, 1)
	return continuing.test(word) || functionWord.test(word)
}

const continuing =
	/^(?:bijvoorbeeld|bijv\.?|bv\.?|denk|dus|meestal|namelijk|oftewel|ofwel|soms|vaak|vooral|zoals)$/

/** Whether a text can explain a name: it has words, and does not start with a figure or a preposition, as *boven 38* does. */
export function mayExplain(text: string): boolean {
	const [first = '', second] = text.split(' ', 2)
	const isArticle = /^(?:de|het|een)$/.test(first)
	return second !== undefined && /^\p{L}/u.test(first) && (isArticle || !beforeArticle().test(first))
}
