/** A word and its last syllable, which nearly every rule of Dutch spelling depends on. */
export interface WordEnding {
	/** As written in the label. */
	readonly text: string
	/** The word in lower case, as long as `text`. The rules use this. */
	readonly lower: string
	/**
	 * The last vowel, or digraph or doubled vowel: `'oo'` in lymfoom, `'ij'` in lijk, `'ë'` in patiënt; `''`
	 * without a vowel.
	 */
	readonly nucleus: string
	/** The consonants after the nucleus: `'nt'` in patiënt, `''` in aorta. */
	readonly coda: string
	/** Whether another vowel precedes the nucleus. */
	readonly isPolysyllabic: boolean
}

const vowels = 'aeiouyàáâäãåèéêëìíîïòóôöõùúûüæœø'
const digraphs = ' aa ee oo uu ie ei ij eu ui oe ou au ai oi ay ey oy uy ëe ïe öo üu '

/** Analyses the last syllable of a word. Cost: the letters from the last vowel but one to the end. */
export function analyseEnding(text: string): WordEnding {
	const lowered = text.toLowerCase()
	const lower = lowered.length === text.length ? lowered : text
	let coda = lower.length
	while (coda > 0 && !isVowel(lower, coda - 1)) coda--
	let start = coda
	if (coda > 0) start -= coda > 1 && digraphs.includes(` ${lower.slice(coda - 2, coda)} `) ? 2 : 1
	// In Latin -eum and -eus the e is a syllable of its own (ileum, nucleus); elsewhere eu is one sound
	if (/(?:eum|[cl]leus|ileus)$/.test(lower.slice(-5))) start = coda - 1
	let before = start
	while (before > 0 && !isVowel(lower, before - 1)) before--
	return {
		text,
		lower,
		nucleus: lower.slice(start, coda),
		coda: lower.slice(coda),
		isPolysyllabic: before > 0 || lower.includes("'"),
	}
}

/** Whether the letter at `index` is a vowel. The j of ij counts as one. */
export function isVowel(lower: string, index: number): boolean {
	const letter = lower.charAt(index)
	if (letter === 'j') return index > 0 && lower.charAt(index - 1) === 'i'
	return letter !== '' && vowels.includes(letter)
}

/**
 * Whether the last vowel is short: written with one letter, in a syllable that must stay closed to keep the
 * vowel short (cel → cellen). Not y and ï, which are long: lymfocyt → lymfocyten, steroïd → steroïden.
 */
export function isShort({nucleus, coda}: WordEnding): boolean {
	return nucleus.length === 1 && coda !== '' && 'aeiou'.includes(nucleus)
}
