// What `npm run test:browser` runs: sets up Debian's Chromium where it can, builds pages where there are none, and looks at
// them in the browser. Without a browser it says so and ends well.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

const here = import.meta.dirname
const root = join(here, '../..')
const demo = join(root, 'demo')
const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']

if (!findBrowser()) {
	console.log('SKIPPED: there is no Chromium, and apt-get could not install it. 0 browser tests were run.')
} else {
	// The checker's own script would fetch a Java.
	run('npm', ['ci', '--ignore-scripts', ...quiet], here)
	if (!existsSync(join(root, 'test/clients/unified/build')))
		run('npm', ['run', 'test:clients', '--', 'unified', 'mdx', 'astro'], root)
	run('npm', ['ci', ...quiet], demo)
	run('npm', ['run', 'build'], demo)
	for (const project of [here, demo]) run('npx', ['tsc', '--noEmit', '--project', project], root)
	run('npx', ['vitest', 'run', '--config', join(here, 'vitest.config.ts'), ...process.argv.slice(2)], root)
}

function findBrowser(): boolean {
	const there = () => ['/usr/bin/chromium', '/usr/bin/pdftotext', '/usr/bin/java'].every(existsSync)
	if (there()) return true
	spawnSync('apt-get', ['update'], {stdio: 'inherit'})
	spawnSync('apt-get', ['install', '-y', 'chromium', 'poppler-utils', 'default-jre-headless'], {
		stdio: 'inherit',
	})
	return there()
}

function run(command: string, options: readonly string[], cwd: string) {
	const {status} = spawnSync(command, options, {cwd, stdio: 'inherit'})
	if (status !== 0) process.exit(status ?? 1)
}
