#!/usr/bin/env node
import {readFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {isMainThread} from 'node:worker_threads'
import {type Concept, concepts, parseConcepts} from '../index.ts'
import {escapeControlCharacters} from '../text/control-characters.ts'
import {annotateStream} from './filter.ts'
import {readFlags} from './flags.ts'
import {exitOnOutputErrors} from './output-errors.ts'
import {serveBatches} from './workers.ts'

/**
 * `zorgwoorden annotate` as a single file that needs only Node.js, for the machines of a cluster:
 * `node annotate.js --ndjson`, with the same flags. Worker threads run this file too.
 */
if (isMainThread) {
	exitOnOutputErrors('annotate')
	process.exitCode = await runFilter(process.argv.slice(2))
} else {
	serveBatches()
}

async function runFilter(args: string[]): Promise<number> {
	try {
		const {values} = parseArgs({
			args,
			options: {
				ndjson: {type: 'boolean'},
				glossary: {type: 'string'},
				units: {type: 'string'},
				workers: {type: 'string'},
			},
		})
		const glossary = values.glossary === undefined ? concepts : await readJsonGlossary(values.glossary)
		const workerFile = new URL(import.meta.url)
		return await annotateStream(process.stdin, process.stdout, {
			concepts: glossary,
			workerFile,
			...readFlags(values),
		})
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error)
		process.stderr.write(`annotate: ${escapeControlCharacters(message)}\n`)
		return 2
	}
}

async function readJsonGlossary(file: string): Promise<Concept[]> {
	return parseConcepts(JSON.parse(await readFile(file, 'utf8')))
}
