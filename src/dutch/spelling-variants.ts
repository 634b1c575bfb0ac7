/**
 * Dutch spells many medical words in two ways: officially (reumatoïde artritis, oesofagus, hypoglykemie) and as Latin or
 * English do (rheumatoïde arthritis, oesophagus, hypoglycemie). Both are folded to one key, which only proposes: many
 * native words share a key (voet, vet), so `sameSpelling` then looks at every place where the two differ.
 */
const FOLDED = /[trp]h|[ao]e|y|c(?=a?emi)|c(?![heiy]|ae|oe)/g
const SMALL_A = 0x61
const SMALL_C = 0x63
const SMALL_E = 0x65
const SMALL_H = 0x68
const SMALL_O = 0x6f
const SMALL_P = 0x70
const SMALL_Y = 0x79

/** The key that both spellings of a word share. Takes folded letters; cost linear. */
export function spellingKey(letters: string): string {
	return mayFold(letters) ? letters.replace(FOLDED, foldUnit) : letters
}

/** The key with as many letters as the word: a blank stands for the second letter of a pair that is folded to one. */
export function alignedKey(letters: string): string {
	if (!mayFold(letters)) return letters
	return letters.replace(FOLDED, piece => (piece.length > 1 ? `${foldUnit(piece)} ` : foldUnit(piece)))
}

/** Whether there may be something to fold: a look at each letter, for half of all words are their own key. */
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

// What may be folded in another way once more letters follow: p|h, a|e, c|h, cae|mi.
const UNSTABLE_END = /[pao]$|c.{0,3}$/

/** A key that stays as it is whatever follows the word. */
export interface StableKey {
	/** The key of as many of the first letters as are folded in the same way. */
	readonly key: string
	/** Whether those are all letters of the word. */
	readonly isWhole: boolean
}

/** What is settled of a word's key. Takes folded letters. */
export function stableKey(letters: string): StableKey {
	const unsettled = letters.search(UNSTABLE_END)
	const isWhole = unsettled < 0
	return {key: spellingKey(isWhole ? letters : letters.slice(0, unsettled)), isWhole}
}

/** What the settled key of a word adds to that of the word before it if both are written as one; nothing where that is not known (t|h). */
export function keyAfter({key, isWhole}: StableKey, next: StableKey): string {
	return isWhole && !(next.key.startsWith('h') && /[tr]$/.test(key)) ? next.key : ''
}

/** Whether the letters up to this one are folded in the same way whatever follows; the same as `settledKey`, without a search. */
export function isStableAt(letters: string, letter: number): boolean {
	const code = letters.charCodeAt(letter)
	if (code === SMALL_P || code === SMALL_A || code === SMALL_O) return false
	for (let index = Math.max(0, letter - 3); index <= letter; index++)
		if (letters.charCodeAt(index) === SMALL_C) return false
	return true
}

/** Whether two words with one key differ only where Dutch has two spellings. */
export function isSameSpelling(one: string, other: string): boolean {
	if (one === other) return true
	const pieces = splitUnits(one)
	const others = splitUnits(other)
	if (pieces.length !== others.length) return false
	const key = spellingKey(one)
	return pieces.every(
		(piece, index) => piece === others[index] || isVariant(piece, others[index], key, index),
	)
}

/** How many letters of the key stand before the `position`-th letter of the word. */
export function keyOffset(letters: string, position: number): number {
	let shorter = 0
	for (const {0: piece, index} of letters.matchAll(FOLDED)) {
		if (index >= position) break
		shorter += piece.length - 1
	}
	return position - shorter
}

function foldUnit(piece: string): string {
	switch (piece) {
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

function splitUnits(letters: string): string[] {
	const pieces: string[] = []
	let end = 0
	for (const {0: piece, index} of letters.matchAll(FOLDED)) {
		pieces.push(...letters.slice(end, index), piece)
		end = index + piece.length
	}
	pieces.push(...letters.slice(end))
	return pieces
}

function isVariant(piece: string, other: string | undefined, key: string, index: number): boolean {
	if (piece === 'ae' && other === 'oe') return false
	if (piece === 'oe' && other === 'ae') return false
	switch (key.charAt(index)) {
		case 'e':
			return piece === 'ae' || other === 'ae' || isLatinOe(key, index)
		case 'i':
			return key.charAt(index - 1) === 'd' && key.charAt(index + 1) === 's'
		default:
			return true
	}
}

// Native oe is a vowel of its own (bloed, voet); only these stems drop it: oedeem, oesofagus, oestrogeen, foetus, coeliakie.
function isLatinOe(key: string, index: number): boolean {
	const before = key.charAt(index - 1)
	const rest = key.slice(index, index + 5)
	return (
		/^e(?:dee?m|sof|stro|stra)/.test(rest) ||
		(before === 'f' && /^et[ua]/.test(rest)) ||
		(before === 'c' && rest.startsWith('el'))
	)
}
