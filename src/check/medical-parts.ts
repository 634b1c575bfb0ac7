/**
 * Greek and Latin word parts that are rare outside medicine. A long word with such a part may need an
 * explanation: *tromboflebitis*, *hepatologie*, *immunomodulatie*. The list is deliberately small: the check
 * suggests, an editor decides.
 */
const parts = [
	...[
		'angio',
		'arthr',
		'artr',
		'carcino',
		'cardio',
		'cellulair',
		'cerebr',
		'chondr',
		'cyto',
		'cyte',
		'dermat',
		'derma',
	],
	...[
		'dys',
		'encefal',
		'endocrin',
		'endotheel',
		'epitheel',
		'erytro',
		'fagocyt',
		'fibrin',
		'fibro',
		'gastr',
		'glyk',
	],
	...[
		'hemat',
		'hemo',
		'hepat',
		'histo',
		'hormoon',
		'hyper',
		'hypo',
		'immun',
		'infus',
		'intra',
		'leuk',
		'lymf',
		'metabol',
	],
	...[
		'morf',
		'mutatie',
		'myel',
		'myo',
		'nefr',
		'neur',
		'oedeem',
		'onco',
		'osteo',
		'patho',
		'pathie',
		'ferese',
		'fylax',
	],
	...[
		'plasma',
		'pneum',
		'proteïne',
		'pulmon',
		'sclero',
		'sept',
		'symptoma',
		'syndroom',
		'trombo',
		'toxi',
		'tumor',
		'vascul',
	],
]
const endings = [
	'itis',
	'emie',
	'urie',
	'oom',
	'ose',
	'ectomie',
	'scopie',
	'grafie',
	'lyse',
	'plegie',
	'penie',
	'algie',
	'mab',
]

const medical = new RegExp(`${parts.join('|')}|(?:${endings.join('|')})(?:s|n|ën)?$`, 'iu')

/** Whether a word is long and contains a medical word part. */
export function looksMedical(word: string): boolean {
	return word.length >= 10 && medical.test(word)
}
