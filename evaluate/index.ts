import {parseArgs} from 'node:util'
import {createMatcher} from '../src/matcher.ts'
import {measureCompounds, readCompounds} from './compounds.ts'
import {readGold} from './gold.ts'
import {measureMatching} from './matching.ts'
import {figuresOf, record} from './record.ts'
import {compoundsReport, faultsReport, matchingReport} from './report.ts'

/**
 * `npm run evaluate -- [--verbose] [--record]`: prints the figures as Markdown tables. `--verbose` also lists every fault;
 * `--record` writes the figures that the tests hold the matcher to.
 */
const {values} = parseArgs({
	options: {verbose: {type: 'boolean', default: false}, record: {type: 'boolean', default: false}},
})

const matching = measureMatching(createMatcher, readGold())
const compounds = measureCompounds(createMatcher, readCompounds())
console.log(`## Matching\n\n${matchingReport(matching)}\n\n## Compounds\n\n${compoundsReport(compounds)}`)

if (values.verbose) console.log(`\n## Faults\n\n${faultsReport(matching, compounds)}`)
if (values.record) record(figuresOf(matching, compounds))
