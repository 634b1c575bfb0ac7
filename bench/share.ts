import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {createMatcher} from '../src/engine/matcher.ts'
import remarkZorgwoorden from '../src/remark/index.ts'
import {glossaryOf} from './dictionary.ts'
import {interleave} from './measure.ts'
import {generateText} from './text.ts'

/**
 * Prints the time of finding and of marking as a share of the time of remark-parse on the same text, for 33
 * concepts.
 */
const concepts = glossaryOf(33)
const text = generateText(100_000)
const match = createMatcher(concepts)
const parser = unified().use(remarkParse).freeze()
const marker = unified().use(remarkParse).use(remarkZorgwoorden, {concepts, occurrences: 'all'}).freeze()

const timings = interleave(
	{
		parse: timed => timed(() => parser.parse(text)),
		find: timed => timed(() => match(text)),
		mark: timed => {
			const tree = parser.parse(text)
			timed(() => marker.runSync(tree, text))
		},
	},
	25,
)

const parse = timings.get('parse')?.best ?? Number.NaN
for (const [name, {best}] of timings) {
	console.log(
		`${name.padEnd(6)} ${best.toFixed(2).padStart(8)} ms  ${((best / parse) * 100).toFixed(1)} % of remark-parse`,
	)
}
console.log(`${text.length} characters, ${match(text).length} marks, best of 25 interleaved runs`)
