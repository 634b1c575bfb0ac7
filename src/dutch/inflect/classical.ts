import {type Form, withRule} from './form.ts'
import {byLastPart, endingIn} from './last-part.ts'
import type {WordEnding} from './word-ending.ts'

/**
 * Returns the Latin or Greek plural of a noun, which clinicians use as well as the Dutch one: ovaria,
 * bronchi, crises, aneurysmata. Of a plural that is better known than its singular it returns the singular:
 * immunosuppressiva → immunosuppressivum.
 */
export function classicalForms(word: WordEnding): Form[] {
	const {text, lower} = word
	const singular = classicalSingular(lower)
	if (singular)
		return withRule(
			`learned singular -${singular[0]}`,
			text.slice(0, text.length - singular[1].length) + singular[0],
		)
	if (onlyLooksLearned(lower)) return []
	const plural = pluralByLastPart(lower) ?? (word.isPolysyllabic ? pluralByEnding(word) : undefined)
	return plural
		? withRule(`learned plural -${plural[1]}`, text.slice(0, text.length - plural[0].length) + plural[1])
		: []
}

/**
 * Whether a word in lower case looks like a learned plural: antibiotica, immunosuppressiva, stimulantia,
 * aneurysmata.
 */
export function isClassicalPlural(lower: string): boolean {
	return classicalSingular(lower) !== undefined
}

function classicalSingular(lower: string): Endings | undefined {
	if (/(?:[st]iv|[aeiou]tic)a$/.test(lower)) return ['um', 'a']
	if (/[ae]ntia$/.test(lower)) return ['ns', 'ntia']
	return lower.endsWith('mata') && lower.length > 6 ? ['ma', 'mata'] : undefined
}

/** The endings of a singular and of its plural. */
type Endings = readonly [singular: string, plural: string]

function pluralByEnding({lower, nucleus}: WordEnding): Endings | undefined {
	switch (lower.slice(-2)) {
		case 'um':
			return ['um', 'a']
		case 'us':
			// Most in -tus, -sus and -xus have no other form in Latin: ductus, processus, plexus; digiti
			return nucleus === 'u' && !/(?:[^i]t|[sx])us$/.test(lower) ? ['us', 'i'] : undefined
		case 'is':
			if (lower.endsWith('itis')) return ['itis', 'itiden']
			return /[sx]is$/.test(lower) ? ['is', 'es'] : undefined
		case 'ma':
			return ['ma', 'mata']
		case 'ix':
		case 'ex':
			return [lower.slice(-2), 'ices']
		case 'ax':
			return ['ax', 'aces']
		case 'nx':
			return ['nx', 'ngen']
		default:
			return undefined
	}
}

// Words whose plural their last letters do not determine, by their last part
const pluralByLastPart = /* @__PURE__ */ byLastPart<Endings>(() => [
	...withEndings(['us', 'era'], 'ulcus genus glomus vulnus viscus'),
	...withEndings(['us', 'ora'], 'corpus tempus'),
	...withEndings(['ps', 'pora'], 'corps'),
	...withEndings(['ur', 'ora'], 'femur'),
	...withEndings(['on', 'a'], 'ganglion mitochondrion criterion taxon lexicon'),
	...withEndings(['ön', 'a'], 'zoön'),
	...withEndings(['is', 'es'], 'testis pelvis'),
	...withEndings(['is', 'iden'], 'epididymis iris clitoris'),
	...withEndings(
		['a', 'ae'],
		'vertebra fossa vena arteria papilla macula formula collega alumna bursa fistula lamina larva ampulla vesicula glandula bulla',
	),
	...withEndings(['en', 'ina'], 'foramen lumen examen tentamen stamen putamen abdomen'),
	...withEndings(
		['ns', 'ntia'],
		'stimulans laxans reagens detergens adjuvans anticoagulans adstringens expectorans',
	),
])

function withEndings(endings: Endings, words: string): [string, Endings][] {
	return words.split(' ').map(word => [word, endings])
}

// Words that only look learned (bus, mama, reflex), or have no plural in Latin (virus, sinus)
const onlyLooksLearned = /* @__PURE__ */ endingIn(`
	autobus omnibus minibus plus opus virus sinus arcus ileus album mama oma puma lama firma komma drama pyjama reflex complex latex mix fix fax max relax
	sphinx
`)
