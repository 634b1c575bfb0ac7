import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {generateText} from './text.ts'

/**
 * Sends pages of 5,000 characters through the filter and prints the time it takes and the size of the results:
 * `npm run bench:pages`.
 */
const LENGTH = 5000
const folder = mkdtempSync(join(tmpdir(), 'zorgwoorden-'))
const result = join(folder, 'out.ndjson')

console.log('| pages | by the clock | processor time | a page | result for a page |')
console.log('|:--|--:|--:|--:|--:|')
annotate('text', 4000)
annotate('markdown', 1000)
annotate('markdown', 1000, '--workers 2')
rmSync(folder, {recursive: true})

function annotate(field: 'text' | 'markdown', count: number, options = ''): void {
	const text = generateText(count * LENGTH)
	const pages = Array.from({length: count}, (_, id) => text.slice(id * LENGTH, (id + 1) * LENGTH))
	const source = join(folder, 'in.ndjson')
	writeFileSync(source, pages.map((page, id) => `${JSON.stringify({id, [field]: page})}\n`).join(''))
	const begin = performance.now()
	// The second line of `times` has the user and system time of the processes that the shell waited for.
	const script = `node dist/annotate.js --ndjson ${options} < "${source}" > "${result}" && times`
	const {status, stdout} = spawnSync('sh', ['-c', script], {encoding: 'utf8'})
	const clock = (performance.now() - begin) / 1000
	if (status !== 0) throw new Error(`Expected the filter to end well, received exit code ${status}`)
	const times = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
	const processor = times.reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	)
	const cells = [
		`${count} as \`${field}\` ${options}`.trim(),
		`${clock.toFixed(1)} s`,
		`${processor.toFixed(1)} s`,
		`${((processor / count) * 1000).toFixed(1)} ms`,
		`${(statSync(result).size / count / 1000).toFixed(1)} kB`,
	]
	console.log(`| ${cells.join(' | ')} |`)
}
