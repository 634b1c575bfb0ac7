import type {Slip} from './slip.ts'

/*
 * Greek and Latin elements that differ from another one by a letter or two: with the other one it is another word,
 * so it is no slip. An element with a hyphen counts at the start or at the end of a word only.
 */

// What begins a word: hypo- and hyper-, hemo- and homo-, ante- and anti-.
const BEGINNINGS =
	'ab ad af an ana anti ante apo bi de des di dia dis dys ef endo epi exo ecto ekto extra extro hemi hemo hemat homo hema homeo homoeo hydro hidro hydr hidr ' +
	'hyper hypo infra inter intra intro iso macro micro makro mikro mega meno mono meta meso mesa ne neo non ob oo oto or ot ost osteo os ov para pari per peri pera ' +
	'poly poli post prae pre pro re se sub super supra syn sym sin sim sen tele tela telo tachy tacho topo typo tomo tono trans tri ultra uni ex exo'
// What is anywhere in a word: nefr and neur, ile and ili.
const STEMS =
	'inul insul suda seda rennin meningeo meningio adren andro angi arteri arteris arterit artri arter arthr artr artrit arthrit ather atero arter aort carp corp cerebr cerv serv cirr scirr choli chole cholo chor chord chondr coli colo colp colpit colit ' +
	'coron cran cren crin cyst cist cystin cystein creat kreat kerat creatin kreatin keratin derm dorm dors duct dact ' +
	'embol embal eryt etno etho ethno faci fasci fac fasc febr fibr fimbr ferr fer foto foet faryng laryng gloss gluc glyc glyk gluk gnat gono gen ' +
	'globin globul hepat hept hist hyst histo hyster hister humor humer humero ile ileo ili ilio ileum ilium isch isci kinet kinin kines laten latent lakt lact lepr lept leuk leuc lipo ' +
	'lith myel mye mylo myl myelo myo mio myos mios meios meio mito mitos myot miot myc muc myco muco mucos mycos mort mort moral mortal ' +
	'malle malar melan melen menin mening necr nekr nefr neur nerv nev narc narco neuro nefro noci ocul oscul onco onto odont orchi orchid oste otos osteo otol ostei osti ' +
	'papil pupil pect perinat prenat perine perone periton peritone perina peria perinae phren plasm plaem pleur plur pneum preven preten pretent prevent proct prost pulm palm palp pelv ' +
	'pyel pyl pyelo pylo pyo pio psych psor respir inspir radic rect ruct reten retin renin rinin sacr sarc scler sept seps simul stimul stomat somat soma stoma splen splan ' +
	'stenos stano stenot sperm sperma tendin tendon tendo tensi tenso terat ters thym tym tymp troch trach trache trich trof trop trofie tropie tomie stomie tomi stomi ' +
	'ureter uretr ureth urethr uter vagin vagit vasc vesc vesic vascul vesicul ventr centr vertebr version versio visc visco atop atyp utop etop ' +
	'incontinen contingen contact contract contracties contractu contact complicat compilat fluct fract frict fact factur fractur fracti fricti facti infectu infect infest strict struct strictur structur abla ablu ' +
	'vacci vacca later liter litera latera lumen limen spondyl sagit topolog typolog ontolog oncolog etymol entomol petro patro agro ago deca deci hecto ' +
	'lamb lumb lyso liso allo allo auto auro atrio atria aura acust acut cario kario karyo caryo caud cauda dento donto digit digest dilat delat divers diver eruct erupt ' +
	'exten extin exuda exsuda fistul fibul febril fibril fonet genit gonad gona gravid granul granu gynae halo helo hallu helic hilus helix ilei ilia immun immin indur indic ' +
	'labi lobi labia lobu lobul labil ligat legat ling lingu lung lunul macul mucul macula mandib mamm mamil maxil medul medial median mesent mesenc mortel ' +
	'obstip obstet occlus occul optic optim oral aural ovar ovul oval parot perot patell petell ped paed pod pact pect pepti papti pest post ' +
	'plex plax pont pant portal postal partus portus porus pores pneu prosta prosti pruri puri purul perfor peror refrac retrac resect resec respect secre sacre secret sacral scrotal ' +
	'sinus senus spin spinal spiral splint sput stapes stupes stat stas stasis stress struma stroma subl subt sulcu sulfa sulfi sulfo tarsal tersal test torti terti thal thel ' +
	'tonic tonsil toxi taxi tremor tumor trabec trigem trombo tromba trunc tubul tabul ulna ulcer uremi uraem vagus valvul vulv volv varic vacu vene vena verru vita vitre vitr zona zonu ' +
	'medica media mediat medicat indica indict detent dement pretens preten provis previs percep precep receptor receptu recepto recip recidi prescri proscri perman persis persec prosec proport preport propos prepos ' +
	'perfusi profusi effusi infusi transfu perspec prospec prolaps relaps prolif resor reson stagn stign'
// What a word ends with: -ase and -ose, -ine and -one.
const ENDINGS =
	'aan ane een ene ine ien ijn one on in ase ose oos aas ole ole ale yl al ol il ide ade ode iet aat uut it emie amie omie imie urie arie orie erie uric itis otis utis osis asis esis isis itus ' +
	'ium eum aal eel iel iaal tomie stomie ectomie atomie tonie nomie penie pinie filie pexie plexie rafie rrafie grafie plasie plastie plegie stase lyse lise algie olgie logie ligie lagie ' +
	'fagie fasie fazie fobie fonie kinesie trofie tropie opie opsie scopie metrie matrie metrium lactase lactose maltase maltose amylase amylose glucose glycose cystine cysteine globine globuline hormone ' +
	'idine adine odine amine imine azine amide imide azol ezol ozol pril prel sartan sertan statine stitine ' +
	'ia ie ies ias al aal ar aar em eem on oon ic isch ical us os es is as a um'

let elements: ReadonlySet<string> | undefined

function readElements(): ReadonlySet<string> {
	const beginnings = BEGINNINGS.split(' ').map(element => `-${element}`)
	const endings = ENDINGS.split(' ').map(element => `${element}-`)
	return new Set([...beginnings, ...STEMS.split(' '), ...endings])
}

const LONGEST = 10
const INFLECTION = /^(?:e|e?n|s)?-$/

/**
 * Whether a slip makes another element of one: the *nefr* of nefropathie, where neuropathie is meant. Takes
 * folded letters.
 */
export function changesElement(word: string, {offset, written, meant}: Slip): boolean {
	elements ??= readElements()
	const padded = `-${word}-`
	const from = offset + 1
	for (let start = Math.max(0, from - LONGEST); start <= from; start++) {
		for (let length = 0; length <= LONGEST; length++) {
			const end = from + written.length + length
			const [rest, before] = [padded.slice(end), padded.slice(start, from)]
			const shared = padded.slice(from + written.length, end)
			const [element, meantElement] = [before + written + shared, before + meant + shared]
			if (elements.has(element) && elements.has(meantElement)) return true
			if (INFLECTION.test(rest) && elements.has(`${element}-`) && elements.has(`${meantElement}-`))
				return true
		}
	}
	return false
}
