import {isAbbreviation} from '../dutch/abbreviation.ts'
import {singular} from '../dutch/inflect/singular.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {foldText} from '../text/fold.ts'

/** The names that a headword holds; the first is the prefLabel. */
export type Labels = readonly string[]

const labelSeparator = /\s+(?:of|ofwel|oftewel)\s+|\s*;\s*|\s+\/\s+/i
const labelSeparatorOrComma = /\s+(?:of|ofwel|oftewel)\s+|\s*;\s*|\s+\/\s+|,\s+/i
const introduction =
	/^(?:(?:ook wel genoemd|ook wel|ook|oftewel|ofwel|of|afkorting|afgekort|afk\.|meervoud|mv\.|synoniemen|synoniem)(?::\s*|\s+))+/i

/**
 * Reads the names in a headword: `Bloedplaatjes (trombocyten)` gives bloedplaatje and trombocyt, `Antistof of afweerstof`
 * both, and an abbreviation that its explanation only spells out gets it as a name: `IVIg`, intraveneuze immunoglobuline.
 * In base form where that is sure, and without the capital that only begins the line. `inAbbreviations` tells that it stands in
 * a list of abbreviations, whatever it looks like: Ig, i.v.
 */
export function readHeadword(headword: string, explanation: string, inAbbreviations = false): Labels {
	const {main, others} = takeBrackets(headword)
	const mains = namesIn(main, labelSeparator.test(main) ? labelSeparatorOrComma : labelSeparator)
	const spelled =
		(inAbbreviations || isAbbreviation(main)) && spellsOut(main, explanation)
			? [explanation.replace(/\.$/, '')]
			: []
	const bracketed = others.flatMap(text => namesIn(text.replace(introduction, ''), labelSeparatorOrComma))
	const names = [...mains, ...bracketed, ...spelled]
	const printed = names.map(name => (spelled.length > 0 && name === main ? name : lowerFirstLetter(name)))
	const known = new Set(printed.map(foldText))
	// Beside its singular a plural is a name of its own: aneurysma (aneurysmata).
	const bases = printed.map(label => {
		const base = singular(label)
		return known.has(foldText(base)) ? label : base
	})
	return distinctLabels(bases)
}

/** The names in a list that zorgwoorden printed itself: as they stand there. */
export function readPrinted(term: string, rest: string): Labels {
	const brackets = /^\s*\((.*)\)$/s.exec(rest)?.[1]
	return distinctLabels([lowerFirstLetter(term), ...(brackets?.split(', ') ?? [])])
}

/** What stands in brackets at the end, each pair by itself. */
function takeBrackets(headword: string): {main: string; others: string[]} {
	const others: string[] = []
	let main = headword.trim()
	for (;;) {
		const open = main.endsWith(')') ? openingOf(main) : -1
		if (open < 1 || !/\s/.test(main.charAt(open - 1))) return {main, others}
		others.unshift(main.slice(open + 1, -1))
		main = main.slice(0, open).trim()
	}
}

/** Where the bracket opens that the last letter closes. */
function openingOf(text: string): number {
	let depth = 0
	for (let at = text.length - 1; at >= 0; at--) {
		if (text[at] === ')') depth++
		if (text[at] === '(' && --depth === 0) return at
	}
	return -1
}

/** Parts with a hyphen at an edge (hoofd- of halstumor) are no names of their own. */
function namesIn(text: string, separator: RegExp): string[] {
	const names = text.split(separator).map(name => name.replace(/^["'‘“]+(?=.*["'’”]$)|["'’”]+$/gu, '').trim())
	return names.some(name => /^[-–]|[-–]$/.test(name)) ? [text.trim()] : names.filter(name => name !== '')
}

/** Lowers the first letter, unless its word has another capital, a digit or a sign behind one letter, or all words have a capital. */
function lowerFirstLetter(label: string): string {
	const [first = '', ...rest] = label.split(' ')
	if (!/^(?:IJ|\p{Lu}(?=[\p{L}\p{M}'’]))[^\p{Lu}\p{N}]*$/u.test(first)) return label
	if (rest.length > 0 && rest.every(word => /^\p{Lu}/u.test(word))) return label
	return label.replace(/^(?:IJ|.)/u, letter => letter.toLowerCase())
}

/** Whether a text spells an abbreviation out: each of its words begins with the next letter, and the other letters are in them. */
function spellsOut(short: string, text: string): boolean {
	if (short.length > 10 || text.length > 80 || /[.!?:;,(]./.test(text)) return false
	const words = text
		.toLowerCase()
		.replace(/\.$/, '')
		.split(/[\s-]+/)
	return follows(
		foldText(short),
		words.map(foldText).filter(word => !small.has(word)),
	)
}

const small = /* @__PURE__ */ new Set('van de het een en of in met voor der'.split(' '))

function follows(letters: string, words: readonly string[]): boolean {
	const [word, ...rest] = words
	if (word === undefined) return letters === ''
	if (letters === '' || word[0] !== letters[0]) return false
	let taken = 1
	let from = 1
	for (;;) {
		if (follows(letters.slice(taken), rest)) return true
		const next = word.indexOf(letters.charAt(taken), from)
		if (taken >= letters.length || next < 0) return false
		taken++
		from = next + 1
	}
}
