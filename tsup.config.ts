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

const shared = {
	format: 'esm',
	target: 'node20',
	treeshake: true,
	// tsup strips `node:` otherwise, and bundlers for the browser then see a package named `fs`.
	removeNodeProtocol: false,
} as const

const library = {
	...shared,
	entry: {...entries, 'cli/main': 'src/cli/main.ts'},
	splitting: true,
	// The two builds run at one time.
	clean: ['!annotate.js'],
	dts: {entry: entries, compilerOptions: {ignoreDeprecations: '6.0'}},
	async onSuccess() {
		await mkdir('dist', {recursive: true})
		await writeFile('dist/concepts.json', `${JSON.stringify(concepts, null, 2)}\n`)
		await copyFile('src/styles.css', 'dist/styles.css')
	},
}

/** The filter for corpora as one file that needs nothing but Node. */
const filter = {
	...shared,
	entry: {annotate: 'src/annotate/main.ts'},
	noExternal: [/./],
	splitting: false,
	clean: false,
}

export default defineConfig([library, filter])
