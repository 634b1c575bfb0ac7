import {type Form, withRule} from './form.ts'
import {byLastPart, endingIn, wordsIn} from './last-part.ts'
import {openStem} from './stem.ts'
import {analyseEnding, type WordEnding} from './word-ending.ts'

/**
 * Returns the plurals of a noun that follows no rule, looked up by the last part of the word; `undefined` for
 * all other words.
 */
export function irregularPlurals(word: WordEnding): Form[] | undefined {
	const {text, lower} = word
	if (lower === 'gen' || lower === 'ion' || lengthensVowelInPlural(lower))
		return withRule('plural with a long vowel', `${openStem(word)}en`)
	const noun = irregularNoun(lower)
	if (!noun || noun.plurals.length === 0) return undefined
	const before = text.slice(0, text.length - noun.singular.length)
	return withRule('irregular plural', ...noun.plurals.map(plural => before + plural))
}

/** Whether a word in lower case is such a plural: bloedvaten, kinderen. */
export const isIrregularPlural: (lower: string) => boolean = /* @__PURE__ */ endingIn(() => [
	...wordsIn(LENGTHENING_NOUNS).map(word => `${openStem(analyseEnding(word))}en`),
	...parseIrregularNouns(IRREGULAR_NOUNS).flatMap(([, {plurals}]) => plurals),
	'hersenen',
	'!verleden',
])

// Nouns whose short vowel becomes long in the plural: bloedvat → bloedvaten. A closed list, which no new word
// joins. Words with ! end like one of them but keep the vowel short. Only some compounds of gen are listed,
// since wagen and morgen end in -gen too.
const LENGTHENING_NOUNS = `
	bad dag dak dal gat glas graf slag staf vat gezag bedrag verdrag
	weg bevel gebed gebrek tred oncogen suppressorgen kankergen risicogen ziektegen
	neuron axon codon exon intron interferon elektron proton neutron foton anion kation prion virion umion nefron keton
	god hof hol lot !vlot !complot !kalot slot oorlog hertog gebod verbod verlof
`
const lengthensVowelInPlural = /* @__PURE__ */ endingIn(LENGTHENING_NOUNS)

// Each singular, followed by its plurals: with another vowel (lid), with -eren or -ien (kind, koe), two for
// words that are spelled alike (pad: a path or a toad; been: leg or bone), or two that are both correct. A
// word without a plural is not a compound of the listed word it ends in, so it follows the rules.
const IRREGULAR_NOUNS = `
	lid leden, stad steden, schip schepen, smid smeden, invalid,
	kind kinderen, ei eieren eien, blad bladeren bladen blaren, been benen beenderen, lam lammeren, vlam, klam, kalf kalveren, rad raderen,
	rund runderen, hoen hoenderen hoenders, schoen, goed goederen, tegoed, lied liederen, volk volken volkeren, gemoed gemoederen,
	kleed kleden klederen kleren, gevoel gevoelens, koe koeien, vlo vlooien,
	bronchus bronchiën, ganglion ganglions gangliën, mitochondrion mitochondrions mitochondriën, bacillus bacillen, coccus coccen, vers verzen,
	pad paden padden, spel spelen spellen, schot schoten schotten, stag stagen, saus sausen sauzen, chef chefs, reliëf reliëfs, tabel tabellen, parallel parallellen
`
const irregularNoun = /* @__PURE__ */ byLastPart(() => parseIrregularNouns(IRREGULAR_NOUNS))

/** A noun with its irregular plurals. */
interface IrregularNoun {
	readonly singular: string
	readonly plurals: readonly string[]
}

function parseIrregularNouns(list: string): (readonly [string, IrregularNoun])[] {
	return list.split(',').map(entry => {
		const [singular = '', ...plurals] = entry.trim().split(' ')
		return [singular, {singular, plurals}]
	})
}
