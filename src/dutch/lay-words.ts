import {lightStem} from './light-stem.ts'

/*
 * Everyday words that people use for one another when they describe what they don't know the name of. Each row is
 * one meaning; the words of a row count as one, and only there.
 */
const ROWS = `
aanvallen aanval keren vernietigen afbreken afstoten kapot
afweer weerstand afweersysteem immuunsysteem
apparaat machine toestel kastje
arts dokter specialist
bacterie ziekteverwekker
beest dier diertje
beschadigen schade kapot stuk aantasten
besmetten besmetting infectie
bloedprop stolsel propje
bloedvat ader slagader
bult bobbel knobbel zwelling uitstulping
buik maag darm
buis slang slangetje pijpje
eigen zelf zichzelf
eten voedsel voeding
fout verandering afwijking
foto beeld scan
gen genen dna erfelijk familie
geneeskunde vak wetenschap leer specialisme
geboorte bevalling
hals nek keel
hoog hoger omhoog stijgen verhogen
injectie prik spuit naald vaccin inenting
kanker tumor gezwel
kind baby
klacht last pijn
lichaam lijf
links linkerkant linksboven
medicijn pil tablet middel geneesmiddel
mug muggen insect
onderzoek test
onthouden herinneren geheugen
opeten opvreten opruimen
overblijven overhouden rest
remmen tegenhouden stoppen rem
terugkomen terugkeren
uitslag waarde
verlamming verlammen kracht zwak slap
vocht vloeistof vloeibaar
voorkomen beschermen bescherming
weghalen verwijderen
wijd verwijd verwijding
wond wondje snee bloeding
zenuw zenuwstelsel
ziekte ziek kwaal aandoening
zwanger zwangerschap
`

let meanings: ReadonlyMap<string, readonly string[]> | undefined

/** Returns the stems of the words that people use for the one with this stem, the stem itself first. */
export function layStems(stem: string): readonly string[] {
	meanings ??= readRows()
	return meanings.get(stem) ?? [stem]
}

function readRows(): Map<string, string[]> {
	const byStem = new Map<string, string[]>()
	for (const row of ROWS.trim().split('\n')) {
		const stems = [...new Set(row.split(' ').map(lightStem))]
		for (const stem of stems) {
			const known = byStem.get(stem) ?? [stem]
			byStem.set(stem, [...new Set([...known, ...stems])])
		}
	}
	return byStem
}
