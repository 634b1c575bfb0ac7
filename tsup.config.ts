import {mkdir, writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import {concepts} from './src/dataset.ts'

export default defineConfig({
	entry: {
		index: 'src/index.ts',
		'remark/index': 'src/remark/index.ts',
		'word-list/index': 'src/word-list/index.ts',
		'exchange/index': 'src/exchange/index.ts',
		'cli/main': 'src/cli/main.ts',
	},
	format: 'esm',
	target: 'node20',
	splitting: true,
	clean: true,
	treeshake: true,
	// tsup strips `node:` otherwise, and bundlers for the browser then see a package named `fs`.
	removeNodeProtocol: false,
	dts: {
		entry: {
			index: 'src/index.ts',
			'remark/index': 'src/remark/index.ts',
			'word-list/index': 'src/word-list/index.ts',
			'exchange/index': 'src/exchange/index.ts',
		},
		compilerOptions: {ignoreDeprecations: '6.0'},
	},
	async onSuccess() {
		await mkdir('dist', {recursive: true})
		await writeFile('dist/concepts.json', `${JSON.stringify(concepts, null, 2)}\n`)
	},
})
