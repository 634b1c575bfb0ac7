/**
 * Decodes a text that is not UTF-8, if it certainly is UTF-16 with a byte order mark (*Unicode text* of Excel) or
 * Windows-1252 (*CSV* of Excel in Dutch). `undefined` if it is neither. Cost: linear.
 */
export function decodeOtherText(bytes: Uint8Array): {text: string; encoding: string} | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return decodeAs('UTF-16LE', bytes)
	if (first === 0xfe && second === 0xff) return decodeAs('UTF-16BE', bytes)
	const text = decodeWindows1252(bytes)
	return isWindows1252(text) ? {text, encoding: 'Windows-1252'} : undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): {text: string; encoding: string} | undefined {
	try {
		return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes), encoding}
	} catch {
		return undefined
	}
}

/** The characters of the bytes 80 to 9F; those of undefined bytes are control characters. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** `TextDecoder` would do, if some versions of Node didn't take Windows-1252 for Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
	const text = Buffer.from(bytes).toString('latin1')
	return text.replace(/[\u0080-\u009F]/g, control => windowsCharacters.charAt(control.charCodeAt(0) - 0x80))
}

/** A letter with a diacritic in a word of letters without: the *ë* of patiënt. */
const letterInWord = /[A-Za-z][À-ÖØ-öø-ÿ]|[À-ÖØ-öø-ÿ][A-Za-z]/
/**
 * What no Windows-1252 of a Dutch text has: undefined bytes and control characters, three letters with diacritics in a
 * row (Cyrillic or Greek in their own encodings), other characters within a word (*pati‰nt* of MS-DOS, *pati‘nt* of a
 * Macintosh), and UTF-8 with a broken end (*patiÃ«nt*).
 */
const otherEncoding =
	/(?![\t\n\r])\p{Cc}|[À-ÖØ-öø-ÿ]{3}|[A-Za-z](?![À-ÖØ-öø-ÿ’\u00AD·])\P{ASCII}[A-Za-z]|[ÂÃâ][\u00A0-\u00BF€‚„…†‡‹›•–—™œ“”]|[ŠšŽžŸƒˆ˜¿¡]/u

function isWindows1252(text: string): boolean {
	return letterInWord.test(text) && !otherEncoding.test(text)
}
