#!/usr/bin/env node
import {exitOnOutputErrors} from '../annotate/output-errors.ts'
import {run} from './run.ts'

exitOnOutputErrors('zorgwoorden')
process.exitCode = await run(process.argv.slice(2), process)
