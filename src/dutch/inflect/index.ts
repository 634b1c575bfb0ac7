import {adjective, adjectiveForms, inflected} from './adjective.ts'
import {diminutives} from './diminutive.ts'
import {by, type Form} from './form.ts'
import {genitives} from './genitive.ts'
import {initialismForms, isInitialism} from './initialism.ts'
import {learnedPlurals} from './learned.ts'
import {plurals} from './plural.ts'
import {takeApart} from './word.ts'

export type {Form} from './form.ts'

/** The forms that the rules generate from a label, the label itself left out: `inflect('stamcel')` → stamcellen, stamcelletje … */
export function inflect(label: string): string[] {
	return forms(label).map(({form}) => form)
}

/**
 * The same with the rule that gave each, in the order of the rules: plurals, adjectives, diminutives, genitive; no form twice.
 * Cost: the label's length, a few microseconds.
 */
export function forms(label: string): Form[] {
	const text = label.normalize('NFC')
	const seen = new Set(['', label, text])
	return phraseForms(text).filter(({form}) => !seen.has(form) && seen.add(form))
}

function phraseForms(label: string): Form[] {
	const phrase =
		/^(?<before>.*?)(?<head>[^\s]+)(?<tail>\s+(?:van|met|in|op|aan|bij|door|voor|tot)\s.*)?$/s.exec(label)
	const {before = '', head = '', tail = ''} = phrase?.groups ?? {}
	const heads = headForms(head)
	if (before === '') return heads.map(({form, rule}) => ({form: form + tail, rule}))
	const fronts = before.split(/(\s+)/).reduce<string[]>(
		(all, word) => {
			const last = word.lastIndexOf('-') + 1
			const end = takeApart(word.slice(last))
			const own = adjective(end) !== 'no' ? [word, word.slice(0, last) + inflected(end)] : [word]
			return all.length > 8
				? all.map(front => front + word)
				: all.flatMap(front => own.map(form => front + form))
		},
		[''],
	)
	return [...by('base', head), ...heads].flatMap(({form, rule}) =>
		fronts.map(front => ({
			form: front + form + tail,
			rule: front === before ? rule : `adjective -e, ${rule}`,
		})),
	)
}

function headForms(word: string): Form[] {
	if (!/[\p{L}\p{N}]$/u.test(word)) return []
	const at = word.lastIndexOf('-') + 1
	return wordForms(word.slice(at)).map(({form, rule}) => ({form: word.slice(0, at) + form, rule}))
}

function wordForms(text: string): Form[] {
	if (isInitialism(text)) return initialismForms(text)
	const word = takeApart(text)
	if (word.nucleus === '') return []
	const kind = adjective(word)
	return [
		...(kind === 'yes' ? [] : [...plurals(word), ...learnedPlurals(word)]),
		...adjectiveForms(word, kind),
		...(kind === 'yes' ? [] : diminutives(word)),
		...genitives(word),
	]
}
