/** Brackets and quotation marks in a headword: where they open and close, and what is in them. */

/**
 * Returns the pair of brackets that a text starts with, and whether a separator between headword and definition
 * follows it: `(T-cel)` and true for `(T-cel): soort …`. `''` if there is none.
 */
export function bracketsAtStart(text: string): {brackets: string; endsHeadword: boolean} {
	const brackets = text.slice(0, closingBracket(text) + 1)
	return {brackets, endsHeadword: /^\s*(?::|[–—=-]\s)/.test(text.slice(brackets.length)) && brackets !== ''}
}

/** Splits off the pairs of brackets at the end, and returns the text in each. */
export function splitBrackets(headword: string): {main: string; inBrackets: string[]} {
	const inBrackets: string[] = []
	let main = headword.trim()
	for (;;) {
		const open = main.endsWith(')') ? openingBracket(main) : -1
		if (open < 1 || !/\s/.test(main.charAt(open - 1))) return {main, inBrackets: inBrackets.reverse()}
		inBrackets.push(main.slice(open + 1, -1))
		main = main.slice(0, open).trim()
	}
}

/** The index of the bracket that the last character closes, or -1. Quoted ones do not count. */
function openingBracket(text: string): number {
	const firstQuote = text.indexOf('“')
	let depth = 0
	let isQuoted = false
	for (let index = text.length - 1; index >= 0; index--) {
		if (text[index] === '”') isQuoted = firstQuote >= 0 && firstQuote < index
		else if (text[index] === '“') isQuoted = false
		if (isQuoted) continue
		if (text[index] === ')') depth++
		if (text[index] === '(' && --depth === 0) return index
	}
	return -1
}

/** The index of the bracket that closes the one that a text starts with, or -1. Quoted ones do not count. */
function closingBracket(text: string): number {
	const lastQuote = text.lastIndexOf('”')
	let depth = 0
	let isQuoted = false
	for (let index = 0; index < text.length && (index === 0 || depth > 0); index++) {
		if (text[index] === '“') isQuoted = index < lastQuote
		else if (text[index] === '”') isQuoted = false
		if (isQuoted) continue
		if (text[index] === '(') depth++
		if (text[index] === ')' && --depth === 0) return index
	}
	return -1
}

/** Returns the text of a name that is wholly in `“…”`. */
export function exactName(name: string): string | undefined {
	return /^“([^“”]+)”$/.exec(name)?.[1]
}

/** Splits a text at a separator, except within `“…”`. */
export function namesInQuotes(text: string, separator: string): string[] {
	if (!text.includes('“')) return text.split(separator)
	const names: string[] = []
	for (const piece of text.split(separator)) {
		const last = names.at(-1)
		if (last !== undefined && last.lastIndexOf('“') > last.lastIndexOf('”'))
			names.splice(-1, 1, last + separator + piece)
		else names.push(piece)
	}
	return names
}
