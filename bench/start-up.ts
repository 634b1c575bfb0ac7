import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** Milliseconds over several runs. */
export interface StartUp {
	readonly best: number
	readonly median: number
}

/**
 * Returns the wall-clock time of a Node process from start to exit, in milliseconds: of an empty process, and
 * of processes that import and use the built package.
 */
export function measureStartUp(runs: number): Map<string, StartUp> {
	const entry = JSON.stringify(pathToFileURL('dist/index.js').href)
	const programs = {
		'an empty process': '',
		"`import 'zorgwoorden'`": `import ${entry}`,
		'import and a first `match`': `import {match} from ${entry}\nmatch('Uw trombocyten zijn laag.')`,
		'import and a first `search`': `import {search} from ${entry}\nsearch('sitokine')`,
	}
	const folder = mkdtempSync(join(tmpdir(), 'zorgwoorden-'))
	const files = Object.entries(programs).map(([name, code], index) => {
		const file = join(folder, `${index}.mjs`)
		writeFileSync(file, code)
		return {name, file, times: [] as number[]}
	})
	for (let run = 0; run < runs; run++) {
		for (const {file, times} of files) {
			const begin = performance.now()
			const {status} = spawnSync(process.execPath, [file])
			if (status !== 0) throw new Error(`Expected ${file} to run, received exit code ${status}`)
			times.push(performance.now() - begin)
		}
	}
	rmSync(folder, {recursive: true})
	return new Map(
		files.map(({name, times}) => {
			times.sort((a, b) => a - b)
			return [name, {best: times[0] ?? Number.NaN, median: times[runs >> 1] ?? Number.NaN}]
		}),
	)
}
