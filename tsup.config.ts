import {copyFile, mkdir, writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import {concepts} from './src/dataset.ts'

const entries = {
	index: 'src/index.ts',
	'remark/index': 'src/remark/index.ts',
	'rehype/index': 'src/rehype/index.ts',
	'word-list/index': 'src/word-list/index.ts',
	'exchange/index': 'src/exchange/index.ts',
}

export default defineConfig({
	entry: {...entries, 'cli/main': 'src/cli/main.ts'},
	format: 'esm',
	target: 'node20',
	splitting: true,
	clean: true,
	treeshake: true,
	// tsup strips `node:` otherwise, and bundlers for the browser then see a package named `fs`.
	removeNodeProtocol: false,
	dts: {entry: entries, compilerOptions: {ignoreDeprecations: '6.0'}},
	async onSuccess() {
		await mkdir('dist', {recursive: true})
		await writeFile('dist/concepts.json', `${JSON.stringify(concepts, null, 2)}\n`)
		await copyFile('src/styles.css', 'dist/styles.css')
	},
})
