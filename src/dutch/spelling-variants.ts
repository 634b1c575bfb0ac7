/**
 * Many medical words have two spellings in Dutch: the official one (reumatoïde artritis, oesofagus,
 * hypoglykemie) and a Latin or English one (rheumatoïde arthritis, oesophagus, hypoglycemie). `spellingKey`
 * folds both to one key: th → t, rh → r, ph → f, ae and oe → e, y → i, and c → k where it sounds like k and
 * in -cemie. So thrombocyt and trombocyt share `trombocit`.
 *
 * An equal key only makes two words candidates, since unrelated native words share keys too (voet and vet:
 * `vet`). `isSameSpelling` then checks every unit (a letter, or a pair that is folded to one) in which the
 * two words differ.
 */
const FOLDED = /[trp]h|[ao]e|y|c(?=a?emi)|c(?![heiy]|ae|oe)/g
const SMALL_A = 0x61
const SMALL_C = 0x63
const SMALL_E = 0x65
const SMALL_H = 0x68
const SMALL_O = 0x6f
const SMALL_P = 0x70
const SMALL_Y = 0x79

/** Returns the key that both spellings of a word share. Takes folded letters. Cost: linear. */
export function spellingKey(letters: string): string {
	return mayFold(letters) ? letters.replace(FOLDED, foldUnit) : letters
}

/**
 * Returns the key padded to the length of the word, so that the same index works for both: a space replaces
 * the second letter of each pair that is folded to one. The aligned key of thymus is `t imus`.
 */
export function alignedKey(letters: string): string {
	if (!mayFold(letters)) return letters
	return letters.replace(FOLDED, unit => (unit.length > 1 ? `${foldUnit(unit)} ` : foldUnit(unit)))
}

/**
 * False if there is nothing to fold. A cheap check of each letter, since half of all words are their own key.
 */
function mayFold(letters: string): boolean {
	for (let index = 0; index < letters.length; index++) {
		const code = letters.charCodeAt(index)
		if (code === SMALL_C || code === SMALL_H || code === SMALL_Y) return true
		if (code !== SMALL_E || index === 0) continue
		const before = letters.charCodeAt(index - 1)
		if (before === SMALL_A || before === SMALL_O) return true
	}
	return false
}

// Word ends that may be folded differently once more letters follow: p|h, a|e, c|h, cae|mi.
const UNSTABLE_END = /[pao]$|c.{0,3}$/

/** The start of a word's spelling key that does not depend on the letters that follow the word. */
export interface StableKey {
	/** The key of the word's letters, without those at the end that more letters may change. */
	readonly key: string
	/** Whether the key covers all letters of the word. */
	readonly isWhole: boolean
}

/**
 * Returns the part of a word's key that no following letters can change: `kram` of kramp, since a following h
 * would make ph, which is folded to f. Takes folded letters.
 */
export function stableKey(letters: string): StableKey {
	const unstableFrom = letters.search(UNSTABLE_END)
	const isWhole = unstableFrom < 0
	return {key: spellingKey(isWhole ? letters : letters.slice(0, unstableFrom)), isWhole}
}

/**
 * Returns what the word `next` adds to the stable key of the word before it if the two are written as one.
 * Empty if that is not certain: the first key does not cover its word, or th or rh arises between the words
 * (t|h).
 */
export function keyAfter({key, isWhole}: StableKey, next: StableKey): string {
	return isWhole && !(next.key.startsWith('h') && /[tr]$/.test(key)) ? next.key : ''
}

/**
 * Whether no following letters can change the key of `letters` up to and including `letterIndex`. Agrees with
 * `stableKey`.
 */
export function isStableAt(letters: string, letterIndex: number): boolean {
	const code = letters.charCodeAt(letterIndex)
	if (code === SMALL_P || code === SMALL_A || code === SMALL_O) return false
	for (let index = Math.max(0, letterIndex - 3); index <= letterIndex; index++)
		if (letters.charCodeAt(index) === SMALL_C) return false
	return true
}

/**
 * Whether two words with the same key differ only where Dutch allows two spellings: foetus and fetus, not
 * voet and vet.
 */
export function isSameSpelling(one: string, other: string): boolean {
	if (one === other) return true
	const units = splitUnits(one)
	const otherUnits = splitUnits(other)
	if (units.length !== otherUnits.length) return false
	const key = spellingKey(one)
	return units.every(
		(unit, index) => unit === otherUnits[index] || isVariant(unit, otherUnits[index], key, index),
	)
}

/**
 * Converts the index of a letter of a word to that in the word's spelling key: 2, the y of thymus, to 1, the
 * i of `timus`.
 */
export function keyOffset(letters: string, letterIndex: number): number {
	let shorter = 0
	for (const {0: unit, index} of letters.matchAll(FOLDED)) {
		if (index >= letterIndex) break
		shorter += unit.length - 1
	}
	return letterIndex - shorter
}

/** Returns the letter of the key that a unit is folded to. */
function foldUnit(unit: string): string {
	switch (unit) {
		case 'th':
			return 't'
		case 'rh':
			return 'r'
		case 'ph':
			return 'f'
		case 'y':
			return 'i'
		case 'c':
			return 'k'
		default:
			return 'e'
	}
}

/** Splits a word into units, each of which is one letter of the key: th|y|m|u|s. */
function splitUnits(letters: string): string[] {
	const units: string[] = []
	let end = 0
	for (const {0: unit, index} of letters.matchAll(FOLDED)) {
		units.push(...letters.slice(end, index), unit)
		end = index + unit.length
	}
	units.push(...letters.slice(end))
	return units
}

/**
 * Whether two units with the same key letter are spellings of the same sound in this word: oe and e only in a
 * few stems, y and i only in dys-, the other pairs everywhere.
 */
function isVariant(unit: string, otherUnit: string | undefined, key: string, index: number): boolean {
	if (unit === 'ae' && otherUnit === 'oe') return false
	if (unit === 'oe' && otherUnit === 'ae') return false
	switch (key.charAt(index)) {
		case 'e':
			return unit === 'ae' || otherUnit === 'ae' || isLatinOe(key, index)
		case 'i':
			return key.charAt(index - 1) === 'd' && key.charAt(index + 1) === 's'
		default:
			return true
	}
}

/**
 * Whether the e at this index of a key is a Latin oe, which may be written e: oedeem, oesofagus, oestrogeen,
 * foetus, coeliakie. In native words oe is a vowel in its own right (bloed, voet).
 */
function isLatinOe(key: string, index: number): boolean {
	const before = key.charAt(index - 1)
	const rest = key.slice(index, index + 5)
	return (
		/^e(?:dee?m|sof|stro|stra)/.test(rest) ||
		(before === 'f' && /^et[ua]/.test(rest)) ||
		(before === 'c' && rest.startsWith('el'))
	)
}
