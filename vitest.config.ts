import {defineConfig} from 'vitest/config'

const file = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig({
	// The README's programs import the package by its name.
	resolve: {
		alias: [
			{find: /^zorgwoorden$/, replacement: file('src/index.ts')},
			{find: /^zorgwoorden\/remark$/, replacement: file('src/remark/index.ts')},
			{find: /^zorgwoorden\/rehype$/, replacement: file('src/rehype/index.ts')},
		],
	},
	test: {
		include: ['test/**/*.test.ts'],
		// `.ci/run` counts the cases.
		reporters: process.env['CI']
			? ['default', ['json', {outputFile: 'node_modules/.vitest-report.json'}]]
			: ['default'],
	},
})
