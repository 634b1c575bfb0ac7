// npx tsx bench/own-words.ts folder: lists the definitions that share six consecutive words with a text file
// in the folder.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {concepts} from '../src/glossary/dataset.ts'

const folder = process.argv[2]
if (folder === undefined) throw new TypeError('Expected the folder of the documents as argument')

const documentRuns = new Set<string>()
for (const name of readdirSync(folder)) {
	const text = readFileSync(join(folder, name), 'utf8')
	// Text from a PDF may break words at line ends without a hyphen: `verwijdin⏎gen`.
	for (const variant of [text, text.replace(/(\p{L})\n(\p{L})/gu, '$1$2')]) {
		for (const run of runsOfSix(variant)) documentRuns.add(run)
	}
}

const shared = concepts.flatMap(({id, definition}) =>
	runsOfSix(definition)
		.filter(run => documentRuns.has(run))
		.map(run => `${id}: ${run}`),
)
console.log(shared.join('\n') || `${concepts.length} definitions, all in our own words`)
process.exitCode = shared.length > 0 ? 1 : 0

function runsOfSix(text: string): string[] {
	const words =
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '))
}
