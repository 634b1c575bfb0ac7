// Run by `npm run test:browser`: installs Debian's Chromium if needed, builds the pages that are missing, and
// checks them in the browser. Without a browser it reports that everything was skipped, which is a failure under CI.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {env} from 'node:process'

const here = import.meta.dirname
const root = join(here, '../..')
const demo = join(root, 'demo')
const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
const programs = ['/usr/bin/chromium', '/usr/bin/pdftotext', '/usr/bin/java']

const missing = install()
if (missing.length > 0) {
	console.error(
		`${env['CI'] ? 'FAILED' : 'SKIPPED'}: no browser test ran, as apt-get could not install what is missing: ${missing.join(', ')}`,
	)
	process.exitCode = env['CI'] ? 1 : 0
} else {
	// The install script of the Nu checker would download Java.
	run('npm', ['ci', '--ignore-scripts', ...quiet], here)
	if (!existsSync(join(root, 'test/clients/unified/build')))
		run('npm', ['run', 'test:clients', '--', 'unified', 'mdx', 'astro'], root)
	if (!existsSync(join(root, 'dist/browser.js'))) run('npm', ['run', 'build'], root)
	run('npm', ['ci', ...quiet], demo)
	run('npm', ['run', 'build'], demo)
	for (const project of [here, demo]) run('npx', ['tsc', '--noEmit', '--project', project], root)
	run('npx', ['vitest', 'run', '--config', join(here, 'vitest.config.ts'), ...process.argv.slice(2)], root)
}

/** Installs the programs that are missing, and returns those that still are. */
function install(): string[] {
	const missing = () => programs.filter(program => !existsSync(program))
	if (missing().length === 0) return []
	spawnSync('apt-get', ['update'], {stdio: 'inherit'})
	spawnSync('apt-get', ['install', '-y', 'chromium', 'poppler-utils', 'default-jre-headless'], {
		stdio: 'inherit',
	})
	return missing()
}

function run(command: string, options: readonly string[], cwd: string) {
	const {status} = spawnSync(command, options, {cwd, stdio: 'inherit'})
	if (status !== 0) process.exit(status ?? 1)
}
