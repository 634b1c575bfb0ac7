// What `npm start` runs: marks the sample text, or the file that is named, and tells what to try next.
import {spawnSync} from 'node:child_process'

const sample = 'examples/gezondheidstekst.md'
const given = process.argv.slice(2)
const asked = given.length > 0 ? given : [sample]
const {status} = spawnSync(process.execPath, ['dist/cli/main.js', 'mark', ...asked], {stdio: 'inherit'})

if (given.length === 0) {
	process.stderr.write(`
That was ${sample}, marked. Next, try:
  npm start -- your.md                       mark a text of your own
  npm start -- ${sample} --mark emphasis
  node dist/cli/main.js                      look words up, one by one
`)
}
process.exitCode = status ?? 2
