import {expect, test} from 'vitest'
import {inflect} from '../../src/dutch/inflect/index.ts'

// The words of the closed lists, each followed by forms that it must have
const lists: readonly (readonly [rule: string, entries: string])[] = [
	[
		'long vowel in the plural',
		`
		bad baden, dag dagen, dak daken, dal dalen, gat gaten, glas glazen, graf graven, hartslag hartslagen,
		staf staven, vat vaten, gezag gezagen, bedrag bedragen, verdrag verdragen, verslag verslagen,
		weg wegen, bevel bevelen, gebed gebeden, gebrek gebreken, tred treden, oncogen oncogenen,
		suppressorgen suppressorgenen, kankergen kankergenen, risicogen risicogenen, ziektegen ziektegenen,
		neuron neuronen, axon axonen, elektron elektronen, proton protonen, neutron neutronen, foton fotonen,
		anion anionen, kation kationen, god goden, hof hoven, hol holen, lot loten, slot sloten,
		oorlog oorlogen, hertog hertogen, gebod geboden, verbod verboden, verlof verloven
		`,
	],
	[
		'short vowel in the plural',
		`
		vlot vlotten, complot complotten, kalot kalotten
		`,
	],
	[
		'irregular plural',
		`
		lid leden, stad steden, schip schepen, smid smeden, invalid invalidden, kind kinderen,
		ei eieren eien, blad bladeren bladen blaren, been benen beenderen, lam lammeren, vlam vlammen,
		kalf kalveren, rad raderen, rund runderen, hoen hoenderen hoenders, schoen schoenen, goed goederen,
		tegoed tegoeden, lied liederen, volk volken volkeren, gemoed gemoederen,
		kleed kleden klederen kleren, gevoel gevoelens, koe koeien, vlo vlooien, pad paden padden,
		spel spelen spellen, schot schoten schotten, stag stagen, saus sausen sauzen, chef chefs,
		reliëf reliëfs, tabel tabellen, parallel parallellen
		`,
	],
	[
		'stressed -el and -em',
		`
		cel cellen, stel stellen, spel spelen spellen, hotel hotels, libel libellen, deurbel deurbellen,
		alarmbel alarmbellen, luchtbel luchtbellen, zeepbel zeepbellen, oorbel oorbellen,
		kippenvel kippenvellen, model modellen, kapel kapellen, gezel gezellen, lamel lamellen,
		fontanel fontanellen, organel organellen, flagel flagellen, rebel rebellen, gezwel gezwellen,
		kartel kartellen kartels, citadel citadellen, frikandel frikandellen, forel forellen,
		aquarel aquarellen, bagatel bagatellen, karamel karamellen, morel morellen, borderel borderellen,
		zeester zeesterren, stem stemmen, klem klemmen, rem remmen
		`,
	],
	[
		'unstressed -el and -em',
		`
		fistel fistels, borstel borstels, distel distels, mistel mistels, epistel epistels, apostel apostels,
		worstel worstels, harem harems
		`,
	],
	[
		'-en as well as -s',
		`
		geneesmiddel geneesmiddels geneesmiddelen, regel regels regelen, ader aders aderen, amandel amandels amandelen, wonder wonders wonderen,
		teken tekens tekenen, wapen wapens wapenen, engel engels engelen, artikel artikels artikelen,
		meubel meubels meubelen, verschijnsel verschijnsels verschijnselen, beginsel beginsels beginselen,
		kerel kerels kerelen, mossel mossels mosselen, vogel vogels vogelen, christen christens christenen,
		heiden heidens heidenen, appel appels appelen, stengel stengels stengelen, nagel nagels nagelen,
		tegel tegels tegelen, oever oevers oeveren, laken lakens lakenen, deken dekens dekenen,
		zuster zusters zusteren, dochter dochters dochteren
		`,
	],
	[
		'-s as well as -en',
		`
		kartel kartellen kartels, troon tronen troons, roman romannen romans, platform platformen platforms,
		robot robotten robots, tip tippen tips, broer broeren broers, kok kokken koks, test testen tests,
		band banden bands, record recorden records, knecht knechten knechts, hoorn hoornen hoorns,
		doorn doornen doorns, plan plannen plans, bon bonnen bons, ballon ballonnen ballons,
		salon salonnen salons, zoon zonen zoons, maat maten maats, alarm alarmen alarms,
		training trainingen trainings, screening screeningen screenings, meeting meetingen meetings,
		monitoring monitoringen monitorings, coating coatingen coatings, rating ratingen ratings,
		mapping mappingen mappings, camping campingen campings, dating datingen datings,
		parking parkingen parkings, coaching coachingen coachings, lifting liftingen liftings,
		piercing piercingen piercings, shopping shoppingen shoppings, ranking rankingen rankings,
		smoking smokingen smokings, generaal generalen generaals, korporaal korporalen korporaals,
		admiraal admiralen admiraals, accountant accountanten accountants
		`,
	],
	[
		'only -s',
		`
		scan scans, screen screens, hotel hotels, stent stents, shunt shunts, team teams, club clubs,
		film films, trip trips, set sets, shot shots, bar bars, restaurant restaurants, tram trams,
		tank tanks, app apps, interview interviews, lab labs, account accounts, board boards, cam cams,
		card cards, chat chats, claim claims, commercial commercials, expert experts, festival festivals,
		flop flops, guard guards, hashtag hashtags, jack jacks, link links, moslim moslims, patch patches,
		podcast podcasts, professional professionals, quad quads, radar radars, rack racks, script scripts,
		shop shops, spray sprays, start starts, strip strips, swab swabs, tag tags, track tracks,
		trend trends, trial trials, depot depots, recital recitals, stop stops, print prints, point points,
		tour tours, spot spots, chip chips, ticket tickets, event events, unit units, filet filets,
		blog blogs, song songs, disk disks, rail rails, freak freaks, flat flats, vaccin vaccins,
		bassin bassins, boulevard boulevards, circuit circuits, download downloads, light lights, volt volts,
		watt watts, coach coaches
		`,
	],
	[
		'singular that ends like a plural',
		`
		verlies verliezen, vries vriezen, fries friezen, pers persen, kers kersen, pels pelzen,
		els elsen, mens mensen, lens lenzen, grens grenzen, wens wensen, ens ensen, gems gemzen,
		inkomen inkomens, linnen linnens, kussen kussens, bekken bekkens, midden middens, kitten kittens
		`,
	],
	[
		'f stays',
		`
		fotograaf fotografen, telegraaf telegrafen, paragraaf paragrafen, filosoof filosofen
		`,
	],
	[
		's stays',
		`
		kruis kruisen, eis eisen, paus pausen, kous kousen, spies spiesen, struis struisen
		`,
	],
	[
		's becomes z',
		`
		hals halzen, lens lenzen, grens grenzen, gans ganzen, spons sponzen, grijns grijnzen, beurs beurzen,
		vers verzen, laars laarzen, gems gemzen, pels pelzen, trens trenzen, baars baarzen, vaars vaarzen,
		aars aarzen
		`,
	],
	[
		'diminutive with a long vowel',
		`
		vat vatje vaatje, gat gatje gaatje, blad bladje blaadje, pad padje paadje, glas glasje glaasje,
		rad radje raadje, lot lotje lootje, schip schipje scheepje
		`,
	],
	[
		'adjective',
		`
		groot grote, klein kleine, hoog hoge, laag lage, oud oude, jong jonge, nieuw nieuwe, ziek zieke,
		zwak zwakke, sterk sterke, dik dikke, dun dunne, droog droge, nat natte, warm warme, koud koude,
		heet hete, lauw lauwe, rood rode, wit witte, zwart zwarte, blauw blauwe, geel gele, groen groene,
		grijs grijze, bruin bruine, paars paarse, blond blonde, blank blanke, bleek bleke, blind blinde,
		doof dove, stom stomme, scheel schele, mank manke, krom kromme, recht rechte, scheef scheve,
		scherp scherpe, stomp stompe, hard harde, zacht zachte, week weke, hees hese, vers verse, rauw rauwe,
		rijp rijpe, gezond gezonde, vroeg vroege, laat late, snel snelle, traag trage, vlug vlugge,
		kort korte, lang lange, breed brede, smal smalle, diep diepe, vol volle, leeg lege, hol holle,
		bol bolle, plat platte, zwaar zware, licht lichte, slank slanke, mager magere, vet vette, dor dorre,
		vlak vlakke, los losse, vast vaste, strak strakke, stijf stijve, slap slappe, lam lamme, suf suffe,
		dof doffe, duf duffe, kaal kale, glad gladde, ruw ruwe, ruig ruige, schoon schone, zuiver zuivere,
		vuil vuile, vies vieze, zoet zoete, zuur zure, zout zoute, bitter bittere, fris frisse, puur pure,
		heel hele, half halve, dood dode, wild wilde, tam tamme, mild milde, grof grove, fijn fijne,
		vrij vrije, dicht dichte, multipel multipele, dubbel dubbele, simpel simpele, soepel soepele,
		goed goede, slecht slechte, echt echte, absurd absurde, abstract abstracte, apart aparte,
		compact compacte, kapot kapotte, bruut brute, mat matte, duits duitse, frans franse, engels engelse,
		joods joodse, vlaams vlaamse, kwaad kwade, erg erge, gaaf gave, gewoon gewone, bijzonder bijzondere,
		modern moderne, daags daagse, jarig jarige, juist juiste, vreemd vreemde, naakt naakte,
		donker donkere, helder heldere, duister duistere, zeker zekere, gewis gewisse, precies precieze,
		exact exacte, acuut acute, direct directe, intact intacte, perfect perfecte, correct correcte,
		abrupt abrupte, latent latente, stabiel stabiele, divers diverse, obscuur obscure,
		prematuur premature, secuur secure, infaam infame, naïef naïeve, moe moeë, fit fitte, stug stugge,
		taai taaie, lui luie, bang bange, boos boze, blij blije, kalm kalme, stil stille, druk drukke,
		vief vieve, droef droeve, lief lieve, braaf brave, dom domme, wijs wijze, knap knappe, gek gekke,
		dapper dappere, wreed wrede, stoer stoere, trots trotse, teer tere, schraal schrale, schril schrille,
		rul rulle, mul mulle, mals malse, broos broze, bloot blote, stroef stroeve, stram stramme,
		klam klamme, streng strenge, krap krappe, slim slimme, loom lome, vroom vrome, klaar klare,
		raar rare, naar nare, guur gure, duur dure, goedkoop goedkope, ver verre, nabij nabije, nader nadere,
		schuin schuine, schuins schuinse, schel schelle, fel felle, kil kille, vaag vage, ijl ijle,
		gul gulle, pril prille, rond ronde, spits spitse, bits bitse, hip hippe, sip sippe, laf laffe,
		muf muffe, maf maffe, hels helse, kinds kindse, flink flinke, fiks fikse, flets fletse, dwars dwarse,
		fout foute, boers boerse, rooms roomse, stuurs stuurse, links linkse, rechts rechtse, rebels rebelse,
		leers leerse, clever clevere, groots grootse, geil geile, bleu bleue, boud boude, relaxt relaxte,
		perplex perplexe, bankroet bankroete, bont bonte, edel edele, nobel nobele,
		aangenaam aangename, bekwaam bekwame, voornaam voorname, intern interne, extern externe,
		zwanger zwangere, nuchter nuchtere, kreupel kreupele, koel koele, eng enge, luid luide, rein reine,
		sober sobere, steil steile, stout stoute, teder tedere, tenger tengere, vaal vale, wakker wakkere,
		wankel wankele, woest woeste, zat zatte, schaars schaarse, jaloers jaloerse, robuust robuuste,
		parallel parallele, complex complexe, idioot idiote, triest trieste, fraai fraaie, snugger snuggere,
		schuw schuwe, trouw trouwe, aards aardse, alert alerte, leuk leuke, mooi mooie, wijd wijde,
		ruim ruime, integer integere, lekker lekkere, bros brosse, kras krasse, knus knusse, bizar bizarre,
		star starre, schor schorre, gaar gare, bar barre
		`,
	],
	[
		'learned plural',
		`
		ulcus ulcera, genus genera, glomus glomera, vulnus vulnera, viscus viscera, corpus corpora,
		tempus tempora, corps corpora, femur femora, ganglion ganglia, mitochondrion mitochondria,
		criterion criteria, taxon taxa, lexicon lexica, spermatozoön spermatozoa, testis testes,
		pelvis pelves, epididymis epididymiden, iris iriden, clitoris clitoriden, vertebra vertebrae,
		fossa fossae, vena venae, arteria arteriae, papilla papillae, macula maculae, formula formulae,
		collega collegae, alumna alumnae, bursa bursae, fistula fistulae, lamina laminae, larva larvae,
		ampulla ampullae, vesicula vesiculae, glandula glandulae, foramen foramina, lumen lumina,
		examen examina, tentamen tentamina, stamen stamina, volumen volumina, stimulans stimulantia,
		laxans laxantia, reagens reagentia, detergens detergentia, adjuvans adjuvantia,
		anticoagulans anticoagulantia, relaxans relaxantia, adstringens adstringentia,
		expectorans expectorantia
		`,
	],
	[
		'only looks learned',
		`
		autobus autobussen, omnibus omnibussen, minibus minibussen, plus plussen, opus opussen,
		cactus cactussen, album albums, mama mama's, oma oma's, puma puma's, lama lama's, firma firma's,
		komma komma's, drama drama's, pyjama pyjama's, diploma diploma's, reflex reflexen, complex complexen,
		latex latexen, mix mixen, fix fixen, fax faxen, max maxen, relax relaxen, sphinx sphinxen,
		climax climaxen
		`,
	],
	[
		'initialism',
		`
		eeg eeg's, aed aed's, ivig ivig's, ecg ecg's, emg emg's, hiv hiv's, copd copd's, mri mri's,
		tbc tbc's
		`,
	],
	[
		'noun that is also an adjective',
		`
		complex complexen, idioot idioten, parallel parallellen, trouw trouwen, mat matten, vers verzen,
		arm armen, recht rechten, lam lammeren, vet vetten, dood doden, zout zouten, zuur zuren,
		licht lichten, vlak vlakken, laag lagen, schoon schonen schoons, bont bonten, rond ronden,
		fout fouten, wild wilden, goed goederen, groen groenen, geel gelen, wit witten, zwart zwarten,
		blauw blauwen, rood roden, hol holen, bol bollen, rot rotten, week weken, druk drukken, bar bars,
		gek gekken, kras krassen, ruim ruimen, kwaad kwaden, ruw ruwen
		`,
	],
]

const rows = lists.flatMap(([rule, entries]) =>
	entries.split(',').map(entry => {
		const [label = '', ...expected] = entry.trim().split(/\s+/)
		return {rule, label, expected}
	}),
)

test.each(rows)('$rule: $label gives $expected', ({label, expected}) => {
	expect(expected).not.toEqual([])
	expect(inflect(label)).toEqual(expect.arrayContaining(expected))
})
