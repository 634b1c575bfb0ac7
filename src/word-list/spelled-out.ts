import {isAbbreviation, isNameLink} from '../dutch/index.ts'
import {foldText} from '../text/fold.ts'

/**
 * Whether a text spells out an abbreviation: each word starts with the next letter of the abbreviation, and
 * may supply the letters after that one too.
 */
export function spellsOut(abbreviation: string, text: string): boolean {
	if (abbreviation.length > 10 || text.length > 80 || /[.!?:;,(]./.test(text)) return false
	const words = text
		.toLowerCase()
		.replace(/\.$/, '')
		.split(/[\s-]+/)
	return canSpell(foldText(abbreviation), words.filter(word => !isNameLink(word)).map(foldText))
}

/** Where the words start that an abbreviation at the start of a line stands for (`AB Algemeen Bestuur`), or 0. */
export function expansionStart(line: string): number {
	const abbreviation = line.length > 80 ? '' : abbreviationAtStart(line)
	const expansion = line.slice(abbreviation.length + 1)
	const isExpansion = abbreviation !== '' && !expansion.endsWith('.')
	return isExpansion && spellsOut(abbreviation, expansion.replaceAll(',', '')) ? abbreviation.length + 1 : 0
}

/** The abbreviation that a line starts with, before a space: *AB*, *B&W*, *a.i.*; or `''`. */
export function abbreviationAtStart(line: string): string {
	const [, word = ''] = /^(\S{2,10}) \S/.exec(line) ?? []
	return isAbbreviation(word) || /^(?:\p{L}\.){2,}$/u.test(word) ? word : ''
}

/**
 * Whether the letters can be taken from the words in order: the first letter of each word, and possibly later
 * ones.
 */
function canSpell(letters: string, words: readonly string[]): boolean {
	const [word, ...rest] = words
	if (word === undefined) return letters === ''
	if (letters === '' || word[0] !== letters[0]) return false
	let used = 1
	let searchFrom = 1
	for (;;) {
		if (canSpell(letters.slice(used), rest)) return true
		const next = word.indexOf(letters.charAt(used), searchFrom)
		if (used >= letters.length || next < 0) return false
		used++
		searchFrom = next + 1
	}
}
