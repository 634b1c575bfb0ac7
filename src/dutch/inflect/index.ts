import {isLatin} from '../../text/characters.ts'
import {unicode} from '../../text/unicode.ts'
import {adjective, adjectiveForms, inflected} from './adjective.ts'
import {learnedForms} from './classical.ts'
import {diminutives} from './diminutive.ts'
import {by, type Form} from './form.ts'
import {genitives} from './genitive.ts'
import {initialismForms, isInitialism} from './initialism.ts'
import {parsePhrase} from './phrase.ts'
import {plurals} from './plural.ts'
import {takeApart} from './word.ts'

export type {Form} from './form.ts'

/**
 * The forms that the rules generate from a label, the label itself left out: `inflect('stamcel')` gives stamcellen, stamcelletje
 * and stamcelletjes.
 */
export function inflect(label: string): string[] {
	return forms(label).map(({form}) => form)
}

/**
 * The same, each with the rule that gave it: plurals, adjectives, diminutives, genitive, in that order; no form twice. Of a phrase
 * the head inflects, and each adjective before it on its own. Composed (NFC), whatever the label is. Any string is a label; one
 * without a word in it has no forms. Cost: a few microseconds for a word.
 */
export function forms(label: string): Form[] {
	const text = label.normalize('NFC')
	const made = phraseForms(text)
	return made.filter(
		({form}, at) => form !== label && form !== text && !everyday.has(form) && !standsBefore(made, at),
	)
}

function standsBefore(made: readonly Form[], at: number): boolean {
	const form = made[at]?.form
	for (let before = 0; before < at; before++) if (made[before]?.form === form) return true
	return false
}

// Forms that rule gives and everyone reads as another word: een beetje (little), no small bite; een staartje (tail), no cataract
const everyday = /* @__PURE__ */ new Set(['beetje', 'beetjes', 'staartje', 'staartjes'])

function phraseForms(label: string): Form[] {
	if (!/\s/.test(label)) return hyphenatedForms(label)
	const {before, head, tail} = parsePhrase(label)
	const heads = [...by('base', head), ...hyphenatedForms(head, before.length > 0)]
	return fronts(before).flatMap((front, at) =>
		heads.map(({form, rule}) => ({
			form: front + form + tail,
			rule: at === 0 ? rule : rule === 'base' ? 'adjective -e' : `adjective -e, ${rule}`,
		})),
	)
}

// The words before the head, as they are and with each adjective inflected; past three adjectives all at once, which bounds the forms
function fronts(before: readonly string[]): string[] {
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
	const end = takeApart(word.slice(last))
	return adjective(end) === 'no' ? word : word.slice(0, last) + inflected(end)
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
	return isLatin(last) || (last > 0x7f && letterAtEnd().test(word))
}

const letterAtEnd = /* @__PURE__ */ unicode('[\\p{L}\\p{N}]$')

function afterHyphen(word: string): number {
	let last = word.length
	while (last > 0 && !HYPHENS.includes(word.charAt(last - 1))) last--
	return last
}

// The hyphen, its two other characters, and the slash of nier-/leveraandoening
const HYPHENS = '-\u2010\u2011/'

function wordForms(text: string, inPhrase: boolean): Form[] {
	const word = takeApart(text)
	if (isInitialism(word)) return initialismForms(text)
	const kind = adjective(word)
	const noun = kind !== 'yes'
	return [
		...(noun ? [...plurals(word), ...learnedForms(word)] : []),
		...(noun && inPhrase ? [] : adjectiveForms(word, kind)),
		...(noun ? diminutives(word) : []),
		...genitives(word),
	]
}
