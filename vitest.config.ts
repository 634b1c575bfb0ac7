import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {defineConfig, type Plugin} from 'vitest/config'

const file = (path: string) => join(import.meta.dirname, path)

/** Imports packages by URL. vitest imports them by path, which Node.js parses as a URL, so a `%` in a folder name breaks it. */
const packagesByUrl: Plugin = {
	name: 'packages-by-url',
	enforce: 'pre',
	async resolveId(id, importer, options) {
		const found = await this.resolve(id, importer, options)
		return found?.id.startsWith(file('node_modules/')) ? pathToFileURL(found.id).href : found
	},
}

export default defineConfig({
	plugins: [packagesByUrl],
	// The README's programs import the package by its name.
	resolve: {
		alias: [
			{find: /^zorgwoorden$/, replacement: file('src/index.ts')},
			{find: /^zorgwoorden\/check$/, replacement: file('src/check/index.ts')},
			{find: /^zorgwoorden\/word-list$/, replacement: file('src/word-list/index.ts')},
			{find: /^zorgwoorden\/exchange$/, replacement: file('src/exchange/index.ts')},
			{find: /^zorgwoorden\/general$/, replacement: file('src/general/index.ts')},
			{find: /^zorgwoorden\/plain-words$/, replacement: file('src/plain-words/index.ts')},
			{find: /^zorgwoorden\/remark$/, replacement: file('src/remark/index.ts')},
			{find: /^zorgwoorden\/rehype$/, replacement: file('src/rehype/index.ts')},
			{find: /^zorgwoorden\/dom$/, replacement: file('src/dom/index.ts')},
		],
	},
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/setup.ts'],
		server: {deps: {external: [/^file:/]}},
		// A busy machine may take as long as it needs. Only test/linear.test.ts measures time, that of its own thread.
		testTimeout: 120_000,
		// `.ci/run` counts the cases.
		reporters: process.env['CI']
			? ['default', ['json', {outputFile: 'node_modules/.vitest-report.json'}]]
			: ['default'],
	},
})
