// Written by `npm run data`: the files of data/general, and the concepts in them that are not agreed on.
import algemeneWoorden from '../../data/general/algemene-woorden.json' with {type: 'json'}
import behandeling from '../../data/general/behandeling.json' with {type: 'json'}
import bloed from '../../data/general/bloed.json' with {type: 'json'}
import bottenEnBewegen from '../../data/general/botten-en-bewegen.json' with {type: 'json'}
import hartEnVaten from '../../data/general/hart-en-vaten.json' with {type: 'json'}
import hormonenEnDiabetes from '../../data/general/hormonen-en-diabetes.json' with {type: 'json'}
import huid from '../../data/general/huid.json' with {type: 'json'}
import infecties from '../../data/general/infecties.json' with {type: 'json'}
import kanker from '../../data/general/kanker.json' with {type: 'json'}
import keelNeusEnOren from '../../data/general/keel-neus-en-oren.json' with {type: 'json'}
import kinderenEnOuderen from '../../data/general/kinderen-en-ouderen.json' with {type: 'json'}
import longen from '../../data/general/longen.json' with {type: 'json'}
import medicijnen from '../../data/general/medicijnen.json' with {type: 'json'}
import mondEnTanden from '../../data/general/mond-en-tanden.json' with {type: 'json'}
import nierenEnUrologie from '../../data/general/nieren-en-urologie.json' with {type: 'json'}
import ogen from '../../data/general/ogen.json' with {type: 'json'}
import onderzoek from '../../data/general/onderzoek.json' with {type: 'json'}
import psyche from '../../data/general/psyche.json' with {type: 'json'}
import spijsvertering from '../../data/general/spijsvertering.json' with {type: 'json'}
import vrouwenEnZwangerschap from '../../data/general/vrouwen-en-zwangerschap.json' with {type: 'json'}
import weefselEnAfwijkingen from '../../data/general/weefsel-en-afwijkingen.json' with {type: 'json'}
import zenuwen from '../../data/general/zenuwen.json' with {type: 'json'}
import zorgEnBeroepen from '../../data/general/zorg-en-beroepen.json' with {type: 'json'}

export const fields = [
	algemeneWoorden,
	behandeling,
	bloed,
	bottenEnBewegen,
	hartEnVaten,
	hormonenEnDiabetes,
	huid,
	infecties,
	kanker,
	keelNeusEnOren,
	kinderenEnOuderen,
	longen,
	medicijnen,
	mondEnTanden,
	nierenEnUrologie,
	ogen,
	onderzoek,
	psyche,
	spijsvertering,
	vrouwenEnZwangerschap,
	weefselEnAfwijkingen,
	zenuwen,
	zorgEnBeroepen,
]
export const unpublished: readonly string[] = []
export const hash = 'ce4defa1a3ff'
