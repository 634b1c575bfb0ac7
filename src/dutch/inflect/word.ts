/** A word with the end of it taken apart, which is what nearly every rule of Dutch spelling asks for. */
export interface WordEnding {
	/** As written in the label. */
	readonly text: string
	/** Lower case, as long as `text`; rules look at this one. */
	readonly lower: string
	/** The last vowel, a digraph or doubled vowel whole: `'oo'` in lymfoom, `'ij'` in lijk, `'ë'` in patiënt; `''` if none. */
	readonly nucleus: string
	/** The consonants behind it: `'nt'` in patiënt, `''` in aorta. */
	readonly coda: string
	/** Whether another vowel goes before the nucleus. */
	readonly isPolysyllabic: boolean
}

const vowels = 'aeiouyàáâäãåèéêëìíîïòóôöõùúûüæœø'
const digraphs = ' aa ee oo uu ie ei ij eu ui oe ou au ai oi ay ey oy uy ëe ïe öo üu '

/** Takes a word apart. Cost: the letters of its last syllable, and those before it until a vowel. */
export function analyseEnding(text: string): WordEnding {
	const folded = text.toLowerCase()
	const lower = folded.length === text.length ? folded : text
	let coda = lower.length
	while (coda > 0 && !isVowel(lower, coda - 1)) coda--
	let start = coda
	if (coda > 0) start -= coda > 1 && digraphs.includes(` ${lower.slice(coda - 2, coda)} `) ? 2 : 1
	// Latin e-um and e-us are two syllables (ileum, nucleus), though eu is one sound elsewhere
	if (/(?:eum|cleus|ileus)$/.test(lower.slice(-5))) start = coda - 1
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

/** Whether the letter is a vowel; the j of ij is one. */
export function isVowel(lower: string, index: number): boolean {
	const letter = lower.charAt(index)
	if (letter === 'j') return index > 0 && lower.charAt(index - 1) === 'i'
	return letter !== '' && vowels.includes(letter)
}

/**
 * Whether the vowel is written with one letter, so that the syllable must stay closed to keep it short. Not y and ï, which are long:
 * lymfocyt → lymfocyten, steroïd → steroïden.
 */
export function isShort({nucleus, coda}: WordEnding): boolean {
	return nucleus.length === 1 && coda !== '' && 'aeiou'.includes(nucleus)
}
