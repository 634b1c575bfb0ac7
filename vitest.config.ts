import {defineConfig} from 'vitest/config'

const file = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig({
	// The README's programs import the package by its name.
	resolve: {
		alias: [
			{find: /^zorgwoorden$/, replacement: file('src/index.ts')},
			{find: /^zorgwoorden\/word-list$/, replacement: file('src/word-list/index.ts')},
			{find: /^zorgwoorden\/exchange$/, replacement: file('src/exchange/index.ts')},
			{find: /^zorgwoorden\/remark$/, replacement: file('src/remark/index.ts')},
			{find: /^zorgwoorden\/rehype$/, replacement: file('src/rehype/index.ts')},
		],
	},
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/setup.ts'],
		// No test measures time; a busy machine may take as long as it needs.
		testTimeout: 120_000,
		// `.ci/run` counts the cases.
		reporters: process.env['CI']
			? ['default', ['json', {outputFile: 'node_modules/.vitest-report.json'}]]
			: ['default'],
	},
})
