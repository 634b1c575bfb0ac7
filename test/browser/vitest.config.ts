import {defineConfig} from 'vitest/config'

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['*.check.ts'],
		// One browser at a time.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// `.ci/run` counts the cases.
		reporters: process.env['CI']
			? ['default', ['json', {outputFile: 'node_modules/.vitest-report.json'}]]
			: ['default'],
	},
})
