import {isAbbreviation, singular} from '../dutch/index.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {foldText} from '../text/fold.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'

/** The labels in a headword; the first is the prefLabel. */
export type Labels = readonly string[]

// Headwords have single spaces only.
const labelSeparator = / (?:of|ofwel|oftewel) | ?; ?| \/ /i
const labelSeparatorOrComma = / (?:of|ofwel|oftewel) | ?; ?| \/ |, /i
const introduction =
	/^(?:(?:ook wel genoemd|ook wel|ook|oftewel|ofwel|of|afkorting|afgekort|afk\.|meervoud|mv\.|synoniemen|synoniem)(?::\s*|\s+))+/i

/**
 * Reads the labels in a headword: `Bloedplaatjes (trombocyten)` gives *bloedplaatje* and *trombocyt*, and
 * `Antistof of afweerstof` gives both words. If the explanation only spells out an abbreviation, it becomes a
 * label too: `IVIg` gets *intraveneuze immunoglobuline*. Labels are in base form where that is certain, and
 * lose a capital that is there only because it starts the line. With `inAbbreviations`, the headword is from
 * a list of abbreviations and counts as one whatever its form: *Ig*, *i.v.*
 */
export function readHeadword(headword: string, explanation: string, inAbbreviations = false): Labels {
	const {main, inBrackets} = splitBrackets(collapseWhiteSpace(headword))
	const mainNames = namesIn(main, labelSeparator.test(main) ? labelSeparatorOrComma : labelSeparator)
	const spelledOut =
		(inAbbreviations || isAbbreviation(main)) && spellsOut(main, explanation)
			? [explanation.replace(/\.$/, '')]
			: []
	const bracketed = inBrackets.flatMap(text => namesIn(text.replace(introduction, ''), labelSeparatorOrComma))
	const names = [...mainNames, ...bracketed, ...spelledOut]
	const labels = names.map(name => (spelledOut.length > 0 && name === main ? name : lowerFirstLetter(name)))
	const printed = new Set(labels.map(foldText))
	// A plural printed next to its singular is a separate label: aneurysma (aneurysmata).
	const baseForms = labels.map(label => {
		const base = singular(label)
		return printed.has(foldText(base)) ? label : base
	})
	return distinctLabels(baseForms)
}

/** The labels in a headword that zorgwoorden printed itself, unchanged except for the first letter. */
export function readPrintedHeadword(term: string, rest: string): Labels {
	const brackets = /^\s*\((.*)\)$/s.exec(rest)?.[1]
	return distinctLabels([lowerFirstLetter(term), ...(brackets?.split(', ') ?? [])])
}

/**
 * Returns the pair of brackets that a text starts with, and whether a separator between headword and definition
 * follows it: `(T-cel)` and true for `(T-cel): soort …`. `''` if there is none.
 */
export function bracketsAtStart(text: string): {brackets: string; endsHeadword: boolean} {
	const brackets = text.slice(0, closingBracket(text) + 1)
	return {brackets, endsHeadword: /^\s*(?::|[–—=-]\s)/.test(text.slice(brackets.length)) && brackets !== ''}
}

/** Splits off the pairs of brackets at the end, and returns the text in each. */
function splitBrackets(headword: string): {main: string; inBrackets: string[]} {
	const inBrackets: string[] = []
	let main = headword.trim()
	for (;;) {
		const open = main.endsWith(')') ? openingBracket(main) : -1
		if (open < 1 || !/\s/.test(main.charAt(open - 1))) return {main, inBrackets: inBrackets.reverse()}
		inBrackets.push(main.slice(open + 1, -1))
		main = main.slice(0, open).trim()
	}
}

/** The index of the bracket that the last character closes, or -1. */
function openingBracket(text: string): number {
	let depth = 0
	for (let index = text.length - 1; index >= 0; index--) {
		if (text[index] === ')') depth++
		if (text[index] === '(' && --depth === 0) return index
	}
	return -1
}

/** The index of the bracket that closes the one that a text starts with, or -1. */
function closingBracket(text: string): number {
	let depth = 0
	for (let index = 0; index < text.length && (index === 0 || depth > 0); index++) {
		if (text[index] === '(') depth++
		if (text[index] === ')' && --depth === 0) return index
	}
	return -1
}

/** Splits a text into names, unless one would start or end with a hyphen: *hoofd- of halstumor* is one name. */
function namesIn(text: string, separator: RegExp): string[] {
	const names = text.split(separator).map(name => withoutQuotes(name).trim())
	return names.some(name => /^[-–]|[-–]$/.test(name)) ? [text.trim()] : names.filter(name => name !== '')
}

/** Returns a text without the quotation marks around it, or at its end only. */
function withoutQuotes(text: string): string {
	let end = text.length
	while (end > 0 && closingQuotes.includes(text.charAt(end - 1))) end--
	let start = 0
	if (end < text.length) while (start < end && openingQuotes.includes(text.charAt(start))) start++
	return text.slice(start, end)
}

const openingQuotes = `"'‘“`
const closingQuotes = `"'’”`

/**
 * Lowercases the first letter, unless it may belong to a name: its word has another capital (*IVIg*), a
 * digit, or punctuation after that letter (*T-cel*), or every word has a capital (*Human Leukocyte Antigen*).
 */
export function lowerFirstLetter(label: string): string {
	const [first = '', ...rest] = label.split(' ')
	if (!/^(?:IJ|\p{Lu}(?=[\p{L}\p{M}'’]))[^\p{Lu}\p{N}]*$/u.test(first)) return label
	if (rest.length > 0 && rest.every(word => /^\p{Lu}/u.test(word))) return label
	return label.replace(/^(?:IJ|.)/u, letter => letter.toLowerCase())
}

/**
 * Whether a text spells out an abbreviation: each word starts with the next letter of the abbreviation, and
 * may supply the letters after that one too.
 */
function spellsOut(abbreviation: string, text: string): boolean {
	if (abbreviation.length > 10 || text.length > 80 || /[.!?:;,(]./.test(text)) return false
	const words = text
		.toLowerCase()
		.replace(/\.$/, '')
		.split(/[\s-]+/)
	return canSpell(
		foldText(abbreviation),
		words.map(foldText).filter(word => !skippedWords.has(word)),
	)
}

const skippedWords = /* @__PURE__ */ new Set('van de het een en of in met voor der'.split(' '))

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
