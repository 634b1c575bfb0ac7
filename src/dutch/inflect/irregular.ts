import {by, type Form} from './form.ts'
import {byLastPart, lastParts} from './last-part.ts'
import {openStem} from './stem.ts'
import type {Word} from './word.ts'

/** The plurals of nouns that no rule gives, by the last part of the word; `undefined` for all others. */
export function irregularPlurals(word: Word): Form[] | undefined {
	const {text, lower} = word
	if (byLastPart(lengthening, lower)) return by('plural with a long vowel', `${openStem(word)}en`)
	const own = byLastPart(irregular, lower)
	if (!own) return undefined
	const [part, ...endings] = own
	return by('irregular plural', ...endings.map(ending => text.slice(0, -(part?.length ?? 0)) + ending))
}

// A short vowel that is long in the plural: bloedvat → bloedvaten. A closed list; no new word joins it
const lengthening = /* @__PURE__ */ lastParts(`
	bad dag !gedag dal gat glas graf pad slag staf vat !bevat dak haf
	weg bevel gebed gebrek spel tred gen !agen !egen !igen !ogen !rgen !ngen !lgen !eigen
	god hof hol !alcohol lot !complot !kalot slot schot !kapot oorlog hertog gebod verbod verlof hol
	bedrag verdrag gezag verslag aanslag
`)

// Each word, then what takes its place
const irregular = /* @__PURE__ */ new Map(
	[
		'lid leden',
		'stad steden',
		'schip schepen',
		'smid smeden',
		'kind kinderen',
		'ei eieren eien',
		'blad bladeren bladen',
		'been benen beenderen',
		'lam lammeren',
		'kalf kalveren',
		'rad raderen',
		'rund runderen',
		'hoen hoenderen hoenders',
		'goed goederen',
		'lied liederen',
		'volk volken volkeren',
		'gemoed gemoederen',
		'kleed kleren klederen kleden',
		'koe koeien',
		'vlo vlooien',
	].map(line => {
		const words = line.split(' ')
		return [words[0] ?? '', words] as const
	}),
)
