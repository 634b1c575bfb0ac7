#!/usr/bin/env node
import {run} from './run.ts'

// The reader of the output may stop early: `zorgwoorden search cel | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error
	process.exit()
})

process.exitCode = await run(process.argv.slice(2), process)
