import {
	askedTerm,
	bareHeadword,
	commaNames,
	isAbbreviation,
	isEnumeration,
	isGrammar,
	isNameLink,
	isRemark,
	isSpeakable,
	joinsNames,
	referredTerm,
	singular,
	splitNames,
	withoutIntroduction,
	withoutRemarks,
	withoutSeeAlso,
} from '../dutch/index.ts'
import {distinctLabels} from '../glossary/distinct-labels.ts'
import {foldText} from '../text/fold.ts'
import {collapseWhiteSpace} from '../text/white-space.ts'
import {exactName, namesInQuotes, splitBrackets} from './brackets.ts'
import {spellsOut} from './spelled-out.ts'

/** The labels in a headword; the first is the prefLabel. */
export type Labels = readonly string[]

/**
 * Reads the labels in a headword: `Bloedplaatjes (trombocyten)` gives *bloedplaatje* and *trombocyt*, and
 * `Antistof of afweerstof` gives both words. If the explanation only spells out an abbreviation, it becomes a
 * label too: `IVIg` gets *intraveneuze immunoglobuline*. Labels are in base form where that is certain, and
 * lose a capital that is there only because it starts the line. With `inAbbreviations`, the headword is from
 * a list of abbreviations and counts as one whatever its form: *Ig*, *i.v.* A name in `“…”` is read unchanged.
 * `otherNames` are texts with more names, from below the explanation or another column.
 */
export function readHeadword(
	headword: string,
	explanation: string,
	inAbbreviations = false,
	otherNames: readonly string[] = [],
): Labels {
	const {main, inBrackets} = splitHeadword(withoutSeeAlso(headword))
	const exact = exactName(main)
	const mainNames =
		exact === undefined
			? namesIn(main, joinsNames(main))
					.map(bareHeadword)
					.flatMap(commaNames)
					.flatMap(withNameInBrackets)
					.flatMap(variantsOf)
			: []
	const spelledOut =
		exact === undefined && (inAbbreviations || isAbbreviation(main)) && spellsOut(main, explanation)
			? [explanation.replace(/\.$/, '')]
			: []
	// DoD (definition of done): one name, in which of is no separator.
	const isExpansion = (text: string) => isAbbreviation(main) && spellsOut(main, text.replaceAll(',', ''))
	const notes = inBrackets.filter(text => isExpansion(text) || !isRemark(text))
	const bracketed = [...notes.map(text => (isExpansion(text) ? text : namesOnly(text, main))), ...otherNames]
		.filter(text => !isGrammar(text) && referredTerm(text) === undefined)
		.flatMap(text => (isExpansion(text) ? {name: bareHeadword(text), isExact: false} : readBrackets(text)))
	const names = [
		...mainNames,
		...bracketed.flatMap(({name, isExact}) => (isExact ? [] : name)),
		...spelledOut,
	]
	const labels = names.map(name => (spelledOut.length > 0 && name === main ? name : lowerFirstLetter(name)))
	const printed = new Set(labels.map(foldText))
	// A plural printed next to its singular is a separate label: aneurysma (aneurysmata).
	const baseForms = labels.map(label => {
		const base = isName(label) ? label : singular(label)
		return printed.has(foldText(base)) ? label : base
	})
	const exactNames = bracketed.flatMap(({name, isExact}) => (isExact ? name : []))
	return distinctLabels([
		...(exact === undefined ? [] : [lowerFirstLetter(exact)]),
		...baseForms,
		...exactNames,
	])
}

/** The labels in a headword that zorgwoorden printed itself, unchanged except for the first letter. */
export function readPrintedHeadword(term: string, rest: string): Labels {
	const brackets = /^\s*\((.*)\)$/s.exec(rest)?.[1] ?? ''
	const names = namesInQuotes(brackets, ', ').filter(name => name !== '')
	return distinctLabels([
		lowerFirstLetter(exactName(term) ?? term),
		...names.map(name => exactName(name) ?? name),
	])
}

/** The first label that a headword gives, if nothing else in the list is known. */
export function mainNameOf(headword: string): string {
	return splitHeadword(headword).main
}

/** Splits a headword into its name and the brackets after it, without what is not a name. */
function splitHeadword(headword: string): {main: string; inBrackets: string[]} {
	const text = collapseWhiteSpace(headword)
	const {main, inBrackets} = splitBrackets(text.startsWith('“') ? text : withoutLabels(text))
	return {main: exactName(main) === undefined ? plainName(main) : main, inBrackets}
}

/** A headword without its anchor and its pronunciation or references in square brackets. */
function withoutLabels(text: string): string {
	return text
		.replace(/\{#[^{}]*\}$/, '')
		.trimEnd()
		.replace(/(?:^| )\[[^[\]]*\]$/, '')
}

// Ader¹, ader*; but not m².
const footnoteMark = /(?<=\p{L}{3})[*†‡¹²³⁴-⁹]+$/u

/** A name without an emoji, a number, an article or a question around it. */
function plainName(text: string): string {
	return bareHeadword(
		askedTerm(
			text
				.replace(/^[^\p{L}\p{N}([{"'‘’“„«*+.°-]+/u, '')
				.replace(/[:=]$/, '')
				.replace(footnoteMark, '')
				.trim(),
		),
	)
}

/** What is in brackets without the parts that are remarks: *vat* of *vat, meestal blauw*. */
function namesOnly(text: string, headword: string): string {
	if (isEnumeration(text)) return text
	const parts = namesInQuotes(text, ', ').flatMap(part => namesInQuotes(part, '; '))
	const names = withoutRemarks(parts, headword)
	return names.length === parts.length ? text : names.join('; ')
}

/** The names in brackets, without endings (`-en`), code and what introduces them. */
function readBrackets(text: string): {name: string; isExact: boolean}[] {
	const names = withoutIntroduction(text)
	if (isEnumeration(names)) return [{name: names, isExact: false}]
	return namesInQuotes(names, ', ').flatMap((part): {name: string; isExact: boolean}[] => {
		const exact = exactName(part)
		if (exact !== undefined) return [{name: exact, isExact: true}]
		return namesIn(part, true)
			.map(name => bareHeadword(withoutIntroduction(name)))
			.filter(name => !/^[-–~]|[{}<>`$\\]|: /.test(name) && !isGrammar(name))
			.map(name => ({name, isExact: false}))
	})
}

/** Splits a text into names, unless one would start or end with a hyphen: *hoofd- of halstumor* is one name. */
function namesIn(text: string, atCommas: boolean): string[] {
	const names = splitNames(text, atCommas).map(name => withoutQuotes(name).trim())
	return names.some(name => /^[-–]|[-–]$/.test(name)) && names.length > 1
		? [text.trim()]
		: names.filter(name => name !== '')
}

/** A name without the brackets after it, and the names in them: *nier (ren), ook filter*. */
function withNameInBrackets(name: string): string[] {
	const {main, inBrackets} = splitBrackets(name)
	const names = inBrackets
		.filter(text => !isRemark(text) && !isGrammar(text))
		.flatMap(text => readBrackets(namesOnly(text, main)))
	return [main, ...names.map(({name}) => name)]
}

/** The names that a name stands for by a slash or optional letters: *bloedplaatjes/trombocyten*, *echo(grafie)*. */
function variantsOf(name: string): string[] {
	const [, left = '', right = ''] = /^(\p{L}[\p{L}-]*)\/(\p{L}[\p{L}-]*)$/u.exec(name) ?? []
	const areWords = [left, right].every(word => /^.[\p{Ll}-]{3,}$/u.test(word))
	// HAP/huisartsenpost
	const isSpelledOut = (short: string, long: string) => isAbbreviation(short) && spellsOut(short, long)
	if (areWords || isSpelledOut(left, right) || isSpelledOut(right, left)) return [left, right]
	const [, before = '', optional, after = ''] = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(name) ?? []
	if (optional === undefined || /^[\s-]|[^\p{L}\s’'-]/u.test(optional)) return [name]
	const isAttached = /\p{L}$/u.test(before) || /^\p{L}/u.test(after)
	if (!isAttached && !(before === '' && /^\s\p{L}/u.test(after))) return [name]
	const names = [before + optional + after, (before + after).trim()]
	return after === '' ? names.reverse() : names
}

/** Returns a text without the quotation marks around it, or the one at its end that nothing opens. */
function withoutQuotes(text: string): string {
	const inner = text.slice(1, -1)
	const isQuoted = /^["'‘’“„«]/.test(text) && /["'’”»]$/.test(text) && text.length > 2
	if (isQuoted && !/["“”„«»]/.test(inner)) return inner
	return /["'‘“„«]/.test(text.slice(0, -1)) ? text : text.replace(/["”»]$|(?<=\p{L}{3})['’]$/u, '')
}

/**
 * Lowercases the first letter, unless it may belong to a name: its word has another capital (*IVIg*), a
 * digit, or punctuation after that letter (*T-cel*), no one can speak it (*Wlz*), or every word has a capital
 * (*Human Leukocyte Antigen*).
 */
export function lowerFirstLetter(label: string): string {
	const [first = ''] = label.split(' ')
	if (!/^(?:IJ|\p{Lu}(?=[\p{L}\p{M}'’]))[^\p{Lu}\p{N}]*$/u.test(first)) return label
	if (isName(label) || !isSpeakable(first)) return label
	return label.replace(/^(?:IJ|.)/u, letter => letter.toLowerCase())
}

/** Whether each word has a capital, except for small words after the first: *Vereniging van Ziekenhuizen*. */
function isName(label: string): boolean {
	const [first = '', ...rest] = label.split(' ')
	const others = rest.filter(word => !isNameLink(word))
	const isLong = others.length > 1 || others.length === rest.length
	return /^\p{Lu}/u.test(first) && isLong && rest.length > 0 && others.every(word => /^\p{Lu}/u.test(word))
}
