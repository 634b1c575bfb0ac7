import {describe, expect, test} from 'vitest'
import {isFalseCompound} from '../../src/dutch/false-compounds.ts'
import {createWordEdges} from '../../src/dutch/word-edges.ts'

const edges = createWordEdges([])

/** Splits `slok|darm|kanker` or `non-|seminoom|`; the label is the term itself, or given after `=`. */
function isFalse(word: string): boolean {
	const [parts = '', label] = word.split('=')
	const [left = '', term = '', right = ''] = parts.split('|')
	const isAfterHyphen = left.endsWith('-')
	return isFalseCompound(
		{left: left.replace('-', ''), isAfterHyphen, term, right, label: label ?? term},
		edges,
	)
}

// Each rule: words that it refuses, and neighbours that it must not.
const rules: readonly (readonly [rule: string, refused: string, accepted: string])[] = [
	[
		'an opposite or another thing',
		'non-|seminoom| non|seminoom| pseudo|tumor| pre-|maligne| sub|acuut| pro|monocyt| hyper|tensie| on|vruchtbaarheid| niet-|kanker|patient anti|toxine| schijn|zwanger| syn|chronisch| asyn|chronisch|',
		'ex-|kanker|patient mini|operatie| nonhodgkin|lymfoom| anti|stolling|smiddel proef|dosis| zonneschijn|reactie|',
	],
	[
		'suffixes that look like words',
		'regel|matig| vier|voudige| in|braken| recht|streeks| taal|vaardig| regel|matig|heid etno|grafie| bio|logisch| stelsel|matiger| veertig|jarigen| waar|genomen|=genoom',
		'hart|falen| |vaardig|test brand|wond| tumor|genoom|',
	],
	[
		'derivations of the term',
		'|enkel|voudig |enkel|voud |hoofd|zakelijk |schild|erij |erfelijk|heidswet |prikkel|baar |reflex|matig |operat|eer |zwanger|schappen |borst|elachtig |beroep|smatige |gerecht|vaardigd |angst|valligheid |refere|ntiewaarden |opera|tiehemd',
		'|vinger|vaardigheden |hoofd|pijn |prikkel|reactie |enkel|breuk |kudde|schapen |hepatitis|titer |borst|tieners',
	],
	['adverbs in -s', '|rechts|taat |links|chakelaar', '|rechts|zijdig |links|handig |rechts|draaiend'],
	[
		'verbs after particles',
		'aan|vallen| pijnaan|vallen| door|straling| lichtin|straling| uit|ademing| uiteen|vallen| terug|stromen|=stroom dagin|vulling| uiteen|genomen|=genoom bijeen|stromen|=stroom',
		'boven|kaken|=bovenkaak lever|ontsteking| begin|dosering| over|dosering| bloed|stromen|=stroom na|bloeding| voor|behandeling| luchtweg|aandoening| hersen|bloeding| begin|vernauwing| kaak|inplanting|',
	],
	[
		'words that are more than their last part',
		'slok|darmkanker| slok|darm| bij|nierkanker| gal|blaasontsteking| kraak|been| baarmoeder|halskanker| zieken|huisarts| schaam|lipkanker| tui|nieren| nier|bekkenontsteking| bloed|armoede| bed|erfelijk| gyn|aecologie| ban|delier| kor|delieren| mono|polieprijs| ker|miskraam|',
		'slokdarm|kanker| dikke|darmkanker| borst|kanker| schild|klier| water|blaas| dikkedarm|kanker| dorps|huisarts| onder|lipkanker| leeftijds|delier| darm|poliep|',
	],
	[
		'everyday words that begin like a compound',
		'|hoofd|zaak |schild|erij |lever|tijd |maag|denvlies |hart|elijk pijl|staar|trog |massa|gebehandeling |colon|nade |wervel|winden |wervel|storm |kandida|ten',
		'|hoofd|huid |lever|steatose |maag|zuur |hart|kamer |schild|klier |levering|sprijs |staar|operatie |massa|gewicht |colon|operatie |wervel|kanaal',
	],
	[
		'adjectives in -aal and -air',
		'hum|oraal| temp|oraal| rect|orale| departe|mentaal| temp|oraal|kwab',
		'postero|lateraal| per|oraal| inter|renaal| bin|oculair| oudemannen|kwaal| gal|kanaal| gebaren|taal| bi|dentaal|',
	],
	[
		'other Greek and Latin words',
		'neo|plasma| cyto|plasma| pento|statine| amyloi|dosis| foto|fobie| col|lateraal| ana|lyses|=lysis para|lyse| dia|chronisch| multi|laterale| ipsi|lateraal| inter|mediaal| multi|mediale| para|psoriasis| peri|artritis| hem|artrose| pseud|arthrose| ren|dementen|=dement',
		'bloed|plasma| prava|statine| begin|dosis| claustro|fobie| hemo|lyse| seniele|dementie| bio|chronisch| postero|laterale| antero|mediaal| heup|artrose| poly|artritis|',
	],
	[
		'suffixes of verbs after a doubled consonant',
		'|program|meerbaar |program|matuur |tablet|teermachine |protocol|lering |aanval|ligheid',
		'|borst|tering |stroom|meerkoet |kram|migraine',
	],
	[
		'linking letters that the word does not have',
		'minderheid|staal| |fibrose|nbeeld',
		'ewing|sarcoom| lucht|streek| kring|spier| |fibrose|beeld |ziekte|nbeeld',
	],
]

describe.each(rules)('%s', (_, refused, accepted) => {
	test.each(refused.split(' '))('%s is none', word => {
		expect(isFalse(word)).toBe(true)
	})
	test.each(accepted.split(' '))('%s is one', word => {
		expect(isFalse(word)).toBe(false)
	})
})
