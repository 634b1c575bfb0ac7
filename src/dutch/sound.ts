import {unicodeRegExp} from '../text/unicode.ts'

/**
 * Returns a key for the sound of a Dutch word, one character per sound: `sitokine` for both `cytokine` and
 * `sitokine`. Case and diacritics are ignored, and everything except letters and digits is dropped. Capitals
 * are the sounds that Dutch writes with two letters: `U` oe, `Y` ij and ei, `O` ou and au, `E` eu, `X` ui.
 * Different words may share a key (*mild* and *milt*). Cost: linear in the length
 * of the word.
 */
export function soundKey(word: string): string {
	// Fast path for folded words.
	let key = /^[a-z]+$/.test(word) ? word : word.normalize('NFKD').toLowerCase().replace(notAlphanumeric(), '')
	for (const [spelling, sound] of rules) key = key.replace(spelling, sound)
	return key
}

const notAlphanumeric = /* @__PURE__ */ unicodeRegExp('[^\\p{L}\\p{N}]', 'gu')

/** Applied in order: each rule sees the result of the rules before it. */
const rules: readonly (readonly [RegExp, string])[] = [
	[/is(?:ch|g(?=e?$))/g, 'is'], // chronische, kroonise, chronisg
	[/sch/g, 'sg'], // schildklier, sgildklier
	[/ch(?=[lr])/g, 'k'], // chloor, kloor; chronisch, kronisch
	[/ph/g, 'f'], // lymphoom, lymfoom
	[/([rtgk])h/g, '$1'], // rheuma, thymus, spaghetti, khat
	[/ch/g, 'g'], // bronchitis, brongitis
	[/cc(?=[eiy])/g, 'ks'], // vaccin, vaksin
	[/sc(?=[eiy])/g, 's'], // scintigrafie, sintigrafie
	[/ae/g, 'e'], // haemangioom, hemangioom
	[/^oe(?=[ds])/g, 'e'], // oedeem, edeem; oesofagus, esofagus
	[/coel/g, 'sel'], // coeliakie, seliakie
	[/c(?=[eiy])/g, 's'], // cytokine, sitokine
	[/c/g, 'k'], // corticosteroïd, kortikosteroid
	[/qu?/g, 'kw'], // quartz, kwarts
	[/x/g, 'ks'], // infexie, infeksie
	[/z/g, 's'], // dozis, dosis
	[/v/g, 'f'], // hulpstov, hulpstof
	[/ij|ei|ey/g, 'Y'], // eiwit, ijwit
	[/y/g, 'i'], // thymus, timus
	[/auw?|ouw?/g, 'O'], // auto, outo
	[/eu/g, 'E'], // neuro; a capital, so that no rule below matches its letters
	[/ui|uy/g, 'X'],
	[/oe/g, 'U'],
	[/(?<=[^s])ti(?=[aeiouUEYOX])/g, 'si'], // patiënt, pasjent; but not in bestialiteit
	[/j/g, 'i'], // pasjent, injectie
	[/ts(?=i)/g, 's'], // politsie
	[/ie/g, 'i'], // trombociet, trombocyt
	[/d(?=[fgkpst]|$)/g, 't'], // bloedplaatje, bloetplaatje; mild, milt
	[/b(?=[kpst]|$)/g, 'p'], // absces, apses
	[/n(?=[bmp])/g, 'm'], // inplantaat, implantaat
	[/(.)\1+/g, '$1'], // assymetrisch, asymmetrisch
]
