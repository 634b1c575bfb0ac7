import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {generateText} from './text.ts'

/**
 * Sends many lines through the filter and prints every ten seconds how many came back and what memory its process holds, as Linux tells
 * it: `npm run bench:soak -- 10000000`.
 */
const LINES = Number(process.argv[2] ?? 10_000_000)
const BATCH = 1000
const sentences = generateText(1 << 20).match(/[^.?!]+[.?!]/g) ?? []
const filter = spawn(process.execPath, ['dist/annotate.js', '--ndjson'], {stdio: ['pipe', 'pipe', 'inherit']})
const memory: number[] = []
let back = 0

const clock = setInterval(look, 10_000)

const reading = readBack()
for (let line = 0; line < LINES; line += BATCH) {
	let batch = ''
	for (let id = line; id < Math.min(line + BATCH, LINES); id++) {
		batch += `${JSON.stringify({id, text: sentences[id % sentences.length]})}\n`
	}
	if (!filter.stdin.write(batch)) await once(filter.stdin, 'drain')
}
look()
filter.stdin.end()
await reading
clearInterval(clock)

const half = memory.length >> 1
console.log(
	`${back} lines in order, ${Math.round(LINES / process.uptime())} a second, ${span(memory)} MB; first half ${span(memory.slice(0, half + 1))}, second half ${span(memory.slice(half))}`,
)

async function readBack(): Promise<void> {
	for await (const line of createInterface({input: filter.stdout})) {
		if (!line.startsWith(`{"id":${back},`) || line.includes('"error"'))
			throw new Error(`Expected line ${back}, received ${line}`)
		back++
	}
	if (back !== LINES) throw new Error(`Expected ${LINES} lines, received ${back}`)
}

function look(): void {
	memory.push(megabytesOf(filter.pid))
	console.log(`${back} lines, ${memory.at(-1)?.toFixed(0)} MB`)
}

function megabytesOf(process: number | undefined): number {
	const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]
	return Number(kilobytes) / 1000
}

function span(row: readonly number[]): string {
	return `${Math.min(...row).toFixed(0)} to ${Math.max(...row).toFixed(0)}`
}
