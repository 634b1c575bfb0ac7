import {endsAsPart} from './compound.ts'
import type {WordEdges} from './word-edges.ts'

/*
 * Words that have the shape of a compound of a term and are not one, as closed lists: a term after a prefix that
 * makes its opposite, suffixes that look like words, particles before verbs, parts of longer words. All letters
 * are folded.
 */

/** A word, or the piece of one between hyphens, split around a term. */
export interface TermSplit {
	/** The letters before the term; the piece before the hyphen if the term starts after one. */
	readonly left: string
	readonly isAfterHyphen: boolean
	/** The term as it occurs in the word. */
	readonly term: string
	/** The letters after the term up to the next hyphen, linking letters included. */
	readonly right: string
	/** The label that the term is a form of. */
	readonly label: string
}

// Directly before a term these make another concept, often its opposite: non-seminoom, pseudo|tumor,
// pro|monocyt, schijn|zwanger, syn|chronisch. A non-hodgkin|lymfoom is a lymfoom.
const OPPOSITE =
	/^(?:non|syn|asyn|dia|niet|pseudo|contra|on|sub|pre|pro|hypo|hyper|a|an|im|il|ir|semi|quasi|schijn)$/
// Suffixes that are words too, Greek second parts, and verbs that are common after particles: regel|matig,
// etno|grafie, in|braken, kennis|genomen.
const SUFFIX_WORD =
	/^(?:(?:delig|handig|jarig|kundig|ledig|machtig|malig|matig|rijk|standig|talig|tijdig|vaardig|voudig|vrij|waardig|zakelijk|zijdig|zinnig)(?:e[rn]?|ere|ste?)?|braken|genomen|gewijs|grafie(?:en)?|grafische?|lieden|logische?|loos|loze|lui|maal|streeks|tal|tallen|vallen|waarts|wijze?)$/
// The rest of a derivation of the term: erfelijk|heid, hoofd|zakelijk. The last group only as a whole:
// vinger|vaardigheid is a compound. Not the -n- of a compound: refere|ntie.
const SUFFIX_START =
	/^(?:baar|bare|eer|erij|heid|lijk|vallig|voud|zakelijk|schap(?!e)|inge?n?(?:s|$)|s?(?:kundig|matig|vaardigd?|waardig)(?:er?|ere|ste?)?$|n?tie(?![nt]))|achtige?$/
// Suffixes of verbs and their nouns after a doubled consonant: program|matuur, tablet|teer, aanval|lig. Not borst|tering.
const DOUBLED_SUFFIX = /^(?:.(?:atie|atuur|ig(?:e|h|$))|[^m]eer(?!d)|meer(?:$|baar|t)|[lm]ering)/
// Adverbs in -s begin few compounds: rechts|zijdig. In recht|streeks the -s belongs to what follows.
const ADVERB = /^(?:links|rechts)$/
const AFTER_ADVERB = /^(?:achter|af|back|benig|binnen|boven|buiten|draaiend|half|handig|om|onder|voor|zijdig)/
// Before a verb, or its noun in -ing, a particle makes another verb: aan|vallen, door|straling.
const PARTICLE =
	/(?:aan|achter|af|bij|binnen|dicht|door|(?<!beg)in|los|mee|na|neer|om|onder|op|open|over|rond|samen|tegen|terug|toe|uit|uiteen|vast|vol|voor|voort|weg|weer)$/
// Before the plural of a noun these are more often particles of a verb: terug|stromen. Not boven, onder, tussen:
// boven|kaken.
const VERB_PARTICLE =
	/^(?:aan|af|bijeen|dicht|droog|in|ineen|langs|leeg|los|mee|neer|omhoog|omlaag|open|opeen|plat|rond|samen|terug|toe|uit|uiteen|vast|vol|vooruit|weg)$/
// Words that are more than the term that they end with, so that slok|darmkanker is no kind of darmkanker. Most
// words are not of this kind, and no rule finds them: a borst|kanker is a kanker. Most name a part of the body.
const LONGER_WORDS =
	'baarmoederhals baarmoedermond bandelier bederfelijk bejaardenhuis bijbal bijnier bijschildklier blaashals bloedarm borstbeen darmbeen dijbeen galblaas gerontolog gynaecolog heiligbeen hersenstam heupbeen hielbeen jukbeen kermis kordelier kraakbeen kuitbeen laboratorium middenoor monopolie nierbekken odontolog oogbal oogwit opperarmbeen rotsbeen ruggemerg ruggenmerg schaambeen schaamlip scheenbeen slaapbeen sleutelbeen slokdarm spaakbeen staartbeen sterfelijk tandvlees tongbeen tuinier verpleeghuis verzorgingshuis voorhuid vruchtblaas wandbeen zeefbeen ziekenhuis zitbeen'.split(
		' ',
	)
// Words that begin like a compound of a term, also as a second part: maag|denvlies, lever|ancier, pijl|staar|trog.
const EVERYDAY =
	/^(?:beender|blaasinst|colonnade|halster|handel|handig|hartelijk|hartig|hoofdel|hoofdza|huidig|kandida[at]|leverancier|leverantie|levering|levertijd|longdrink|longeer|maagd|massage(?!w)|mondig|neuspeut|ruggespraak|schilder|schildpad|staart|tongval|voetst|wervelst|wervelwind)/
// Adjectives in -aal and -air end in Greek or Latin after -o, -i or a prefix (postero|lateraal), else in a
// word that only looks like them: hum|oraal, temp|oraal. Nouns in -aal are no adjectives: oudemannen|kwaal.
const ADJECTIVE = /(?:aal|ale|aire?)$/
const NOUN =
	/(?:id|journ|kan|kw|lok|m|materi|met|onth|p|port|sch|schand|sign|st|(?<!men)t|v|verh|z)(?:aal|ale)$/
const LATIN_FIRST_PART = /[io]$|^(?:ab|ad|extra|infra|inter|intra|para|per|supra|trans|bin|mon)$/

/** Whether a word that may be split around a term is still not a compound of it. */
export function isFalseCompound(split: TermSplit, edges: WordEdges): boolean {
	return isFalseAfter(split, edges) || isFalseBefore(split)
}

/** Whether the term is not the second part of the word. */
function isFalseAfter({left, isAfterHyphen, term, right, label}: TermSplit, edges: WordEdges): boolean {
	if (left === '') return false
	const isHead = right === ''
	if (OPPOSITE.test(left) || (left === 'anti' && isHead)) return true
	if (SUFFIX_WORD.test(term) && (isHead || right.startsWith('heid'))) return true
	if (isAfterHyphen) return false
	return (
		isVerbAfterParticle(left, label, edges) ||
		(VERB_PARTICLE.test(left) && term.endsWith('en') && !label.endsWith('en')) ||
		LONGER_WORDS.some(word => straddles(word, left, term)) ||
		(ADJECTIVE.test(term) && !NOUN.test(term) && !LATIN_FIRST_PART.test(left)) ||
		isOtherWord(left, term) ||
		// The s links the parts: minderheid|s|taal contains no staal. Not in kring|spier, whose -ing is no suffix.
		(/[aeiou][^aeiou]*(?:heid|ing|schap|teit)$/.test(left) &&
			/^s[^aeiouy]/.test(term) &&
			edges.startsAsWord(term.slice(1)))
	)
}

/** Whether the term is not the first part of the word. */
function isFalseBefore({term, right}: TermSplit): boolean {
	return (
		right !== '' &&
		(SUFFIX_START.test(right) ||
			(right.startsWith(term.slice(-1)) && DOUBLED_SUFFIX.test(right)) ||
			(EVERYDAY.test(term + right) && !EVERYDAY.test(term)) ||
			(ADVERB.test(term) && !AFTER_ADVERB.test(right)) ||
			// The -n- of a plural does not follow these: fibrose|nen.
			(/(?:ase|itis|ose)$/.test(term) && /^n[^aeiouy]/.test(right)))
	)
}

function isVerbAfterParticle(left: string, label: string, edges: WordEdges): boolean {
	const [particle] = PARTICLE.exec(left) ?? []
	if (particle === undefined || label.length < 5 || !/(?:en|ing)$/.test(label)) return false
	// A na|bloeding is a bloeding, an over|dosering a dosering, and a voor|behandeling a behandeling.
	if (label.endsWith('ing') && (/^(?:na|over)$/.test(particle) || /^(?:be|ge|ver)/.test(label))) return false
	const before = left.slice(0, -particle.length)
	// pijn|aan|vallen, but lever|ontsteking, and luchtweg|aandoening, whose weg is a noun.
	return before === '' || (particle !== 'weg' && before.length > 2 && endsAsPart(before, edges))
}

/** Whether a word is part of `left` and `term`, with the seam inside it: slokdarm of slok|darmkanker. */
function straddles(word: string, left: string, term: string): boolean {
	for (let index = 2; index < word.length - 1; index++)
		if (left.endsWith(word.slice(0, index)) && term.startsWith(word.slice(index))) return true
	return false
}

/** Whether a Greek or Latin word only ends like the term. */
function isOtherWord(left: string, term: string): boolean {
	return (
		/^(?:ana|apo|col|dia|kata|para|peri)$/.test(left) ||
		(term.startsWith('lys') && /(?:ana|cata|dia|kata|para)$/.test(left)) ||
		(term.startsWith('plasma') && /(?:cyto|ecto|endo|neo|proto)$/.test(left)) ||
		/^dement(?!i)/.test(term) ||
		(term.startsWith('fobie') && /foto$/.test(left)) ||
		(/^arth?ros/.test(term) && /(?:hem|pseud)$/.test(left)) ||
		(/^(?:latera|media)a?l/.test(term) && /(?:inter|ipsi|multi|trans|tri)$/.test(left)) ||
		(term.startsWith('statine') && !left.endsWith('va')) ||
		(term.startsWith('dosis') && left.endsWith('i'))
	)
}
