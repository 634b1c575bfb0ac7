import {defineConfig} from 'vitest/config'

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		// `.ci/run` counts the cases.
		reporters: process.env['CI']
			? ['default', ['json', {outputFile: 'node_modules/.vitest-report.json'}]]
			: ['default'],
	},
})
