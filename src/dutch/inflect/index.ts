import {isLatinAlphanumeric} from '../../text/characters.ts'
import {unicodeRegExp} from '../../text/unicode.ts'
import {adjectiveForms, adjectiveKind, inflectedWithE} from './adjective.ts'
import {classicalForms} from './classical.ts'
import {diminutives} from './diminutive.ts'
import {type Form, withRule} from './form.ts'
import {genitives} from './genitive.ts'
import {initialismForms, isInitialism} from './initialism.ts'
import {parsePhrase} from './phrase.ts'
import {plurals} from './plural.ts'
import {analyseEnding} from './word.ts'

export type {Form} from './form.ts'

/**
 * The forms that the rules generate from a label, the label itself left out: `inflect('stamcel')` gives stamcellen, stamcelletje
 * and stamcelletjes.
 */
export function inflect(label: string): string[] {
	return formsOf(label).map(({form}) => form)
}

/**
 * The same, each with the rule that gave it: plurals, adjectives, diminutives, genitive, in that order; no form twice. Of a phrase
 * the head inflects, and each adjective before it on its own. Composed (NFC), whatever the label is. Any string is a label; one
 * without a word in it has no forms. Cost: a few microseconds for a word.
 */
export function formsOf(label: string): Form[] {
	const text = label.normalize('NFC')
	const made = phraseForms(text)
	return made.filter(
		({form}, at) => form !== label && form !== text && !everydayWords.has(form) && !isRepeated(made, at),
	)
}

function isRepeated(made: readonly Form[], at: number): boolean {
	const form = made[at]?.form
	for (let before = 0; before < at; before++) if (made[before]?.form === form) return true
	return false
}

// Forms that rule gives and everyone reads as another word: een beetje (little), no small bite; een staartje (tail), no cataract
const everydayWords = /* @__PURE__ */ new Set(['beetje', 'beetjes', 'staartje', 'staartjes'])

function phraseForms(label: string): Form[] {
	if (!/\s/.test(label)) return hyphenatedForms(label)
	const {before, head, tail} = parsePhrase(label)
	const heads = [...withRule('base', head), ...hyphenatedForms(head, before.length > 0)]
	return inflectedFronts(before).flatMap((front, at) =>
		heads.map(({form, rule}) => ({
			form: front + form + tail,
			rule: at === 0 ? rule : rule === 'base' ? 'adjective -e' : `adjective -e, ${rule}`,
		})),
	)
}

// The words before the head, as they are and with each adjective inflected; past three adjectives all at once, which bounds the forms
function inflectedFronts(before: readonly string[]): string[] {
	const pairs = before.map(word => [word, inflectedPart(word)] as const)
	const whole = [before.join(''), pairs.map(([, e]) => e).join('')]
	if (pairs.filter(([word, e]) => e !== word).length > 2) return whole
	return pairs.reduce<string[]>(
		(all, [word, e]) => all.flatMap(front => (e === word ? [front + word] : [front + word, front + e])),
		[''],
	)
}

function inflectedPart(word: string): string {
	const last = afterHyphen(word)
	const end = analyseEnding(word.slice(last))
	return adjectiveKind(end) === 'no' ? word : word.slice(0, last) + inflectedWithE(end)
}

// Only what stands behind the last hyphen inflects: T-cel → T-cellen
function hyphenatedForms(word: string, inPhrase = false): Form[] {
	if (!endsInLetter(word) || word.includes('.') || /^['’]/.test(word)) return []
	const last = afterHyphen(word)
	const own = wordForms(word.slice(last), inPhrase)
	if (last === 0) return own
	return own.map(({form, rule}) => ({form: word.slice(0, last) + form, rule}))
}

function endsInLetter(word: string): boolean {
	const last = word.charCodeAt(word.length - 1)
	return isLatinAlphanumeric(last) || (last > 0x7f && letterAtEnd().test(word))
}

const letterAtEnd = /* @__PURE__ */ unicodeRegExp('[\\p{L}\\p{N}]$')

function afterHyphen(word: string): number {
	let last = word.length
	while (last > 0 && !HYPHENS.includes(word.charAt(last - 1))) last--
	return last
}

// The hyphen, its two other characters, and the slash of nier-/leveraandoening
const HYPHENS = '-\u2010\u2011/'

function wordForms(text: string, inPhrase: boolean): Form[] {
	const word = analyseEnding(text)
	if (isInitialism(word)) return initialismForms(text)
	const kind = adjectiveKind(word)
	const noun = kind !== 'yes'
	return [
		...(noun ? [...plurals(word), ...classicalForms(word)] : []),
		...(noun && inPhrase ? [] : adjectiveForms(word, kind)),
		...(noun ? diminutives(word) : []),
		...genitives(word),
	]
}
