import {unicodeRegExp} from '../text/unicode.ts'

/**
 * How a Dutch word sounds, one character a sound: `cytokine` and `sitokine` both give `sitokine`. Case and
 * diacritics do not count, and whatever is no letter or digit is dropped. It ranks and never decides:
 * *mild* and *milt* give the same key.
 * Capitals stand for sounds that Dutch writes with two letters: `U` oe, `Y` ij and ei, `O` ou and au,
 * `E` eu, `X` ui. Cost: linear in the length of the word.
 */
export function soundKey(word: string): string {
	let key = word.normalize('NFKD').toLowerCase().replace(noLetter(), '')
	for (const [spelling, sound] of rules) key = key.replace(spelling, sound)
	return key
}

const noLetter = /* @__PURE__ */ unicodeRegExp('[^\\p{L}\\p{N}]', 'gu')

/** In order: a rule sees what the rules before it have left. */
const rules: readonly (readonly [RegExp, string])[] = [
	[/isch/g, 'is'], // chronische, kroonise
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
	[/eu/g, 'E'], // neuro, and no rule below takes it apart
	[/ui|uy/g, 'X'],
	[/oe/g, 'U'],
	[/(?<=[^s])ti(?=[aeiouUEYOX])/g, 'si'], // patiënt, pasjent; but not in bestialiteit
	[/j/g, 'i'], // pasjent, injectie
	[/ts(?=i)/g, 's'], // politsie
	[/ie/g, 'i'], // trombociet, trombocyt
	[/d(?=[fgkpst]|$)/g, 't'], // bloedplaatje, bloetplaatje; mild, milt
	[/b(?=[kpst]|$)/g, 'p'], // absces, apses
	[/(.)\1+/g, '$1'], // assymetrisch, asymmetrisch
]
