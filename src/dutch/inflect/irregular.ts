import {type Form, withRule} from './form.ts'
import {byLastPart, endingIn, wordsIn} from './last-part.ts'
import {openStem} from './stem.ts'
import {analyseEnding, type WordEnding} from './word.ts'

/** The plurals of nouns that no rule gives, by the last part of the word; `undefined` for all others. */
export function irregularPlurals(word: WordEnding): Form[] | undefined {
	const {text, lower} = word
	if (lower === 'gen' || lower === 'ion' || lengthening(lower))
		return withRule('plural with a long vowel', `${openStem(word)}en`)
	const own = irregular(lower)
	if (!own || own.plurals.length === 0) return undefined
	const before = text.slice(0, text.length - own.singular.length)
	return withRule('irregular plural', ...own.plurals.map(plural => before + plural))
}

/** Whether the word, in lower case, is one of these plurals: bloedvaten, kinderen. */
export const isIrregularPlural: (lower: string) => boolean = /* @__PURE__ */ endingIn(() => [
	...wordsIn(lengthened).map(word => `${openStem(analyseEnding(word))}en`),
	...singulars(others).flatMap(([, {plurals}]) => plurals),
	'hersenen',
	'!verleden',
])

// A short vowel that is long in the plural: bloedvat → bloedvaten. A closed list, no new word joins it. Behind ! those that end
// alike but keep it short. Of -gen only some compounds, since wagen and morgen end so too.
const lengthened = `
	bad dag dak dal gat glas graf slag staf vat gezag bedrag verdrag verslag
	weg bevel gebed gebrek tred oncogen suppressorgen kankergen risicogen ziektegen
	neuron axon codon exon intron interferon elektron proton neutron foton anion kation
	god hof hol lot !vlot !complot !kalot slot oorlog hertog gebod verbod verlof
`
const lengthening = /* @__PURE__ */ endingIn(lengthened)

// Each singular, then its plurals: a vowel that changes (lid), -eren and -ien (kind, koe), two words that look the same
// (pad: a path or a toad; been: leg or bone), or both right. Without plural: no compound of the word it ends in.
const others = `
	lid leden, stad steden, schip schepen, smid smeden, invalid,
	kind kinderen, ei eieren eien, blad bladeren bladen blaren, been benen beenderen, lam lammeren, vlam, klam, kalf kalveren, rad raderen,
	rund runderen, hoen hoenderen hoenders, schoen, goed goederen, tegoed, lied liederen, volk volken volkeren, gemoed gemoederen,
	kleed kleden klederen kleren, gevoel gevoelens, koe koeien, vlo vlooien,
	pad paden padden, spel spelen spellen, schot schoten schotten, stag stagen, saus sausen sauzen, chef chefs, reliëf reliëfs, tabel tabellen, parallel parallellen
`
const irregular = /* @__PURE__ */ byLastPart(() => singulars(others))

interface Irregular {
	readonly singular: string
	readonly plurals: readonly string[]
}

function singulars(list: string): (readonly [string, Irregular])[] {
	return list.split(',').map(entry => {
		const [singular = '', ...plurals] = entry.trim().split(' ')
		return [singular, {singular, plurals}]
	})
}
