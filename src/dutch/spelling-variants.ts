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

/** One letter or pair that is folded to a letter of the key. */
interface Variant {
	/** One or two letters. */
	readonly spelled: string
	/** The letter that it is folded to, which is also the other spelling. */
	readonly key: string
	/** A pattern of what follows it where it is folded. For a single letter only. Default: anything. */
	readonly before?: string
	/** How many letters after it `before` may read, at most four. */
	readonly reach?: number
	/** Matches `key` within a spelling key where both spellings are one word. Sticky. Default: everywhere. */
	readonly sameWord?: RegExp
}

/**
 * All variants. Everything below is derived from this table, so a new variant is a new row. Two rows with the
 * same key are not variants of each other: laesie and loesie. The test of this table says what a row may be.
 */
export const spellingVariants: readonly Variant[] = [
	{spelled: 'th', key: 't'}, // thrombocyt, trombocyt
	{spelled: 'rh', key: 'r'}, // rheuma, reuma
	{spelled: 'ph', key: 'f'}, // lymphoom, lymfoom
	{spelled: 'ae', key: 'e'}, // haemoglobine, hemoglobine
	// Only the Latin oe of oedeem, oesofagus, oestrogeen, foetus and coeliakie. In native words oe is a vowel in
	// its own right (bloed, voet).
	{spelled: 'oe', key: 'e', sameWord: /e(?=dee?m|sof|str[ao])|(?<=f)e(?=t[ua])|(?<=c)e(?=l)/y},
	{spelled: 'y', key: 'i', sameWord: /(?<=d)i(?=s)/y}, // dysfunctie, disfunctie
	// Where it sounds like k (catheter, katheter), and in -cemie: hypoglycemie, hypoglykemie.
	{spelled: 'c', key: 'k', before: 'a?emi|(?![heiy]|ae|oe)', reach: 4},
]

const FOLDED = /* @__PURE__ */ foldedPattern()
const UNIT = /* @__PURE__ */ foldedPattern('|.')
// For each letter, how many letters after it decide to what it is folded: one for p (ph), four for c (caemi).
const decidingLetters = /* @__PURE__ */ countDecidingLetters()
const MOST_DECIDING = 4

/** Matches what is folded: th|rh|…|c(?=…). With `otherwise`, what else is a unit. */
function foldedPattern(otherwise = ''): RegExp {
	const patterns = spellingVariants.map(({spelled, before = ''}) => `${spelled}(?=${before})`)
	return new RegExp(patterns.join('|') + otherwise, 'g')
}

function countDecidingLetters(): Uint8Array {
	const counts = new Uint8Array(0x80)
	for (const {spelled, key, reach = 0} of spellingVariants) {
		const first = spelled.charCodeAt(0)
		// The h of th is dropped, so it doesn't decide to what the t is folded.
		const second = spelled.startsWith(key) ? 0 : spelled.length - 1
		counts[first] = Math.max(counts[first] ?? 0, second, reach)
	}
	return counts
}

/** Returns the key that both spellings of a word share. Takes folded letters. Cost: linear. */
export function spellingKey(letters: string): string {
	return letters.replace(FOLDED, foldUnit)
}

/**
 * Returns the key padded to the length of the word, so that the same index works for both: a space replaces
 * the second letter of each pair that is folded to one. The aligned key of thymus is `t imus`.
 */
export function alignedKey(letters: string): string {
	return letters.replace(FOLDED, unit => foldUnit(unit).padEnd(unit.length))
}

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
	const stable = stableLength(letters, letters.length)
	return {key: spellingKey(letters.slice(0, stable)), isWhole: stable === letters.length}
}

/**
 * Returns what the word `next` adds to the stable key of the word before it if the two are written as one.
 * Empty if that is not certain: the first key does not cover its word, or a pair arises between the words
 * (t|h).
 */
export function keyAfter({key, isWhole}: StableKey, next: StableKey): string {
	const last = key.slice(-1)
	return isWhole && foldUnit(last + next.key.charAt(0)) !== last ? next.key : ''
}

/**
 * Whether no following letters can change the key of `letters` up to and including `letterIndex`. Agrees with
 * `stableKey`.
 */
export function isStableAt(letters: string, letterIndex: number): boolean {
	return stableLength(letters, letterIndex + 1) > letterIndex
}

/** Returns how many of the letters before `end` no letters from there on can change. */
function stableLength(letters: string, end: number): number {
	for (let index = Math.max(0, end - MOST_DECIDING); index < end; index++)
		if ((decidingLetters[letters.charCodeAt(index)] ?? 0) >= end - index) return index
	return end
}

/** Returns letters without the last one if letters after it decide to what it is folded: `kram` of kramp. */
export function withoutUndecided(letters: string): string {
	return decidingLetters[letters.charCodeAt(letters.length - 1)] ? letters.slice(0, -1) : letters
}

/** Returns the letter to which a letter is folded in some words and not in others: k for c, else itself. */
export function laxKey(code: number): number {
	return (decidingLetters[code] ?? 0) > 1 ? foldUnit(String.fromCharCode(code)).charCodeAt(0) : code
}

/**
 * Whether two words with the same key differ only where Dutch allows two spellings: foetus and fetus, not
 * voet and vet. `mayVary` says at which letter of the first word they may.
 */
export function isSameSpelling(
	one: string,
	other: string,
	mayVary: (letterIndex: number) => boolean = () => true,
): boolean {
	if (one === other) return true
	const units = splitUnits(one)
	const otherUnits = splitUnits(other)
	if (units.length !== otherUnits.length) return false
	const key = spellingKey(one)
	let end = 0
	return units.every((unit, index) => {
		const start = end
		end += unit.length
		return unit === otherUnits[index] || (mayVary(start) && isVariant(unit, otherUnits[index], key, index))
	})
}

/**
 * Converts the index of a letter of a word to that in the word's spelling key: 2, the y of thymus, to 1, the
 * i of `timus`.
 */
export function keyOffset(letters: string, letterIndex: number): number {
	return (
		letterIndex +
		1 -
		alignedKey(letters)
			.slice(0, letterIndex + 1)
			.split(' ').length
	)
}

/** Returns the letter of the key that a unit is folded to. */
function foldUnit(unit: string): string {
	return variantOf(unit)?.key ?? unit
}

function variantOf(unit: string | undefined): Variant | undefined {
	return spellingVariants.find(({spelled}) => spelled === unit)
}

/** Splits a word into units, each of which is one letter of the key: th|y|m|u|s. */
function splitUnits(letters: string): readonly string[] {
	return letters.match(UNIT) ?? []
}

/**
 * Whether two units with the same key letter are spellings of the same sound in this word. One of them must be
 * the key letter itself.
 */
function isVariant(unit: string, otherUnit: string | undefined, key: string, index: number): boolean {
	const variant = variantOf(unit)
	const otherVariant = variantOf(otherUnit)
	if (variant && otherVariant) return false
	const sameWord = (variant ?? otherVariant)?.sameWord
	if (sameWord === undefined) return true
	sameWord.lastIndex = index
	return sameWord.test(key)
}
