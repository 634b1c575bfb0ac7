// What `npm start` runs: marks the files that are named or else the sample text, and then prints what to try
// next.
import {spawnSync} from 'node:child_process'

const sample = 'examples/gezondheidstekst.md'
const args = process.argv.slice(2)
const files = args.length > 0 ? args : [sample]
const {status} = spawnSync(process.execPath, ['dist/cli/main.js', 'mark', ...files], {stdio: 'inherit'})

if (args.length === 0) {
	process.stderr.write(`
That was ${sample}, marked. Next, try:
  npm start -- your.md                       mark a text of your own
  npm start -- ${sample} --mark emphasis
  node dist/cli/main.js                      look words up, one by one
`)
}
process.exitCode = status ?? 2
