import {parseArgs} from 'node:util'
import {checkText} from '../src/check/index.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import {generalConcepts} from '../src/general/index.ts'
import {concepts} from '../src/glossary/dataset.ts'
import {plainWords} from '../src/plain-words/index.ts'
import {measureCompounds, readCompounds} from './compounds.ts'
import {measureCandidates, measureCoverage, readPages} from './coverage.ts'
import {countFrequent, measureDefinitions, readCommonWords} from './definitions.ts'
import {measureDensity} from './density.ts'
import {type Part, readGold} from './gold.ts'
import {measureInflection} from './inflection.ts'
import {dictionaryWords, measureLarge} from './large.ts'
import {measureMatching} from './matching.ts'
import {measureRandom} from './random-words.ts'
import {figuresOf, record} from './record.ts'
import {
	candidateFaultsReport,
	candidatesReport,
	compoundsReport,
	coverageReport,
	definitionsReport,
	densityReport,
	faultsReport,
	inflectionReport,
	largeFaultsReport,
	largeReport,
	matchingReport,
	randomReport,
	spellingFaultsReport,
	spellingReport,
} from './report.ts'
import {measureSpelling} from './spelling.ts'

/**
 * `npm run evaluate -- [pairs.tsv] [--coverage] [--search] [--verbose [--checking]] [--record]`: prints the figures as
 * Markdown tables. A file of lemma<TAB>form lines adds inflection; `--coverage` adds how many hard words of 31
 * patient pages are explained, how many `check` names, and how many marks pages get; `--search` adds search, which
 * takes some minutes; `--verbose` lists the faults in the tuning part, `--checking` also those in the checking part,
 * which no rule should be written for; `--record` writes the figures that the tests use as a minimum.
 */
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		coverage: {type: 'boolean', default: false},
		search: {type: 'boolean', default: false},
		verbose: {type: 'boolean', default: false},
		checking: {type: 'boolean', default: false},
		record: {type: 'boolean', default: false},
	},
})

const matching = measureMatching(createMatcher, readGold())
const compounds = measureCompounds(createMatcher, readCompounds())
const large = measureLarge(createMatcher, dictionaryWords())
const spelling = measureSpelling(checkText)
console.log(`## Matching\n\n${matchingReport(matching)}\n\n## Compounds\n\n${compoundsReport(compounds)}`)
console.log(
	`\n## Compounds over a large glossary\n\n${largeReport(large)}\n\n${randomReport(measureRandom(createMatcher))}`,
)
console.log(`\n## Spelling report\n\n${spellingReport(spelling)}`)
const commonWords = readCommonWords()
const definitions = measureDefinitions(createMatcher, concepts, new Set(commonWords))
console.log(
	`\n## Definitions\n\n${definitionsReport(definitions, commonWords.length, countFrequent(commonWords))}`,
)

for (const pairs of positionals)
	console.log(`\n## Inflection\n\n${inflectionReport(measureInflection(pairs))}`)

if (values.coverage) {
	const pages = readPages()
	const both = [...concepts, ...generalConcepts]
	const fields = measureCoverage(createMatcher, pages, [concepts, generalConcepts, both])
	const candidates = [{}, {plainWords}].map(options =>
		measureCandidates(checkText, createMatcher, pages, concepts, options),
	)
	console.log(
		`\n## Coverage of patient pages\n\n${coverageReport(fields, pages.length)}\n\n${candidatesReport(candidates)}`,
	)
	const marks = measureDensity(pages, [
		{concepts},
		{concepts: generalConcepts},
		{concepts: both},
		{concepts: both, density: 3},
		{concepts: both, density: 1.5},
	])
	const names = ['concepts', 'generalConcepts', 'both', 'both, density 3', 'both, density 1.5']
	console.log(`\n${densityReport(marks, names)}`)
	if (values.verbose) console.log(`\n${candidateFaultsReport(candidates)}`)
}

if (values.search) {
	// Imported here, since only search needs the libraries that it is compared with.
	const {evaluateSearch} = await import('./search.ts')
	console.log('\n## Search\n')
	evaluateSearch()
}
const parts: readonly Part[] = values.checking ? ['tuning', 'checking'] : ['tuning']
if (values.verbose) {
	console.log(`\n## Faults\n\n${faultsReport(matching, compounds, parts)}`)
	console.log(`\n## Compounds over a large glossary: faults\n\n${largeFaultsReport(large)}`)
	if (values.checking) console.log(`\n## Spelling report: faults\n\n${spellingFaultsReport(spelling)}`)
}
if (values.record) record(figuresOf(matching, compounds, large, spelling))
