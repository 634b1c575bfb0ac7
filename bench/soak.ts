import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {generateText} from './text.ts'

/**
 * Sends many lines through the filter. Every ten seconds prints how many came back and the memory of the
 * filter's process, as reported by Linux: `npm run bench:soak -- 10000000`.
 */
const LINES = Number(process.argv[2] ?? 10_000_000)
const BATCH = 1000
const sentences = generateText(1 << 20).match(/[^.?!]+[.?!]/g) ?? []
const filter = spawn(process.execPath, ['dist/annotate.js', '--ndjson'], {stdio: ['pipe', 'pipe', 'inherit']})
const memory: number[] = []
let received = 0

const timer = setInterval(logProgress, 10_000)

const allReceived = readBack()
for (let line = 0; line < LINES; line += BATCH) {
	let batch = ''
	for (let id = line; id < Math.min(line + BATCH, LINES); id++) {
		batch += `${JSON.stringify({id, text: sentences[id % sentences.length]})}\n`
	}
	if (!filter.stdin.write(batch)) await once(filter.stdin, 'drain')
}
logProgress()
filter.stdin.end()
await allReceived
clearInterval(timer)

const half = memory.length >> 1
console.log(
	`${received} lines in order, ${Math.round(LINES / process.uptime())} a second, ${rangeOf(memory)} MB; first half ${rangeOf(memory.slice(0, half + 1))}, second half ${rangeOf(memory.slice(half))}`,
)

async function readBack(): Promise<void> {
	for await (const line of createInterface({input: filter.stdout})) {
		if (!line.startsWith(`{"id":${received},`) || line.includes('"error"'))
			throw new Error(`Expected line ${received}, received ${line}`)
		received++
	}
	if (received !== LINES) throw new Error(`Expected ${LINES} lines, received ${received}`)
}

function logProgress(): void {
	memory.push(megabytesOf(filter.pid))
	console.log(`${received} lines, ${memory.at(-1)?.toFixed(0)} MB`)
}

function megabytesOf(pid: number | undefined): number {
	const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
	return Number(kilobytes) / 1000
}

function rangeOf(values: readonly number[]): string {
	return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`
}
