// What `npm run test:clients` runs: packs the library, installs it for each client, builds the client's pages
// and checks the HTML. `npm run test:clients -- mdx astro` builds only those clients.
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {env} from 'node:process'

const builds = new Map([
	['unified', ['build.js']],
	['mdx', ['build.js']],
	['astro', ['../node_modules/astro/astro.js', 'build', '--silent']],
	['eleventy', ['../node_modules/@11ty/eleventy/cmd.cjs', '--quiet']],
	['docusaurus', ['../node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', 'build']],
])
const quiet = {ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'}

// Astro and Docusaurus cache the pages that they built, and don't notice that the plugin changed.
const caches = [
	'astro/.astro',
	'astro/node_modules/.astro',
	'docusaurus/.docusaurus',
	'node_modules/.cache',
	'node_modules/.astro',
]

const here = import.meta.dirname
const requested = process.argv.slice(2)
const unknown = requested.filter(name => !builds.has(name))
if (unknown.length > 0)
	throw new Error(
		`Expected clients to be of ${[...builds.keys()].join(', ')}, received \`${unknown.join(' ')}\``,
	)
const clients = [...builds].filter(([name]) => requested.length === 0 || requested.includes(name))

install()
writePages()
run(process.execPath, ['../../node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'], here)
// Imported here, since the packages that parse HTML have only now been installed.
const {check} = await import('./check.ts')
let passed = 0
let failed = 0
for (const [client, command] of clients) {
	rmSync(join(here, client, 'build'), {recursive: true, force: true})
	run(process.execPath, command, join(here, client))
	for (const {page, problems} of check(client)) {
		console.log(`${problems.length > 0 ? 'FAILED ' : 'ok     '} ${client} ${page}`)
		for (const problem of problems) console.log(`        ${problem}`)
		if (problems.length > 0) failed++
		else passed++
	}
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Installs the clients from their lock file, and the library as it would be published. */
function install() {
	const folder = mkdtempSync(join(tmpdir(), 'zorgwoorden-'))
	const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], join(here, '../..'))
	const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '')
	for (const path of ['node_modules/zorgwoorden', ...caches])
		rmSync(join(here, path), {recursive: true, force: true})
	run(
		'npm',
		['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', tarball],
		here,
	)
	rmSync(folder, {recursive: true})
}

/** Writes one page per kind of mark, and copies the pages that choose their mark themselves. */
function writePages() {
	const pages = join(here, 'pages')
	rmSync(pages, {recursive: true, force: true})
	cpSync(join(here, 'content'), pages, {recursive: true, filter: path => !/afweer\.md$|\.json$/.test(path)})
	const text = readFileSync(join(here, 'content/afweer.md'), 'utf8')
	for (const mark of ['link', 'emphasis', 'popover', 'inline', 'footnote']) {
		writeFileSync(join(pages, `${mark}.md`), `---\ntitle: Uw afweer, ${mark}\nmark: ${mark}\n---\n\n${text}`)
	}
}

function run(command: string, options: readonly string[], cwd: string): string {
	return execFileSync(command, options, {
		cwd,
		encoding: 'utf8',
		env: {...env, ...quiet},
		stdio: ['ignore', 'pipe', 'inherit'],
	})
}
