import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {defineConfig, type Options} from 'tsup'
import {generalConcepts} from './src/general/index.ts'
import {concepts} from './src/glossary/dataset.ts'
import {withoutOutsideIds} from './src/glossary/lists.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const entries = {
	index: 'src/index.ts',
	'remark/index': 'src/remark/index.ts',
	'rehype/index': 'src/rehype/index.ts',
	'dom/index': 'src/dom/index.ts',
	'check/index': 'src/check/index.ts',
	'word-list/index': 'src/word-list/index.ts',
	'exchange/index': 'src/exchange/index.ts',
	'general/index': 'src/general/index.ts',
	'plain-words/index': 'src/plain-words/index.ts',
}

/** Embeds the glossary as JSON text, which loads in half the time of a JavaScript literal. */
const dataAsText: Plugin = {
	name: 'data-as-text',
	setup({onLoad}) {
		onLoad({filter: /[/\\]data[/\\](?:general[/\\])?[a-z-]+\.json$/}, async ({path}) => {
			const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
			return {contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})`}
		})
	},
}

/** Keeps the glossary in a separate file, so that the size of the code can be measured without it. */
const dataApart: Plugin = {
	name: 'data-apart',
	setup({onResolve}) {
		// Both the chunk that imports it and the file itself are in dist/.
		onResolve({filter: /^\.\/data\.ts$/}, () => ({path: './data.js', external: true}))
	},
}

const shared = {
	format: 'esm',
	target: 'node20',
	treeshake: true,
	// Otherwise tsup strips `node:`, and browser bundlers then look for a package named `fs`.
	removeNodeProtocol: false,
	esbuildPlugins: [dataAsText],
} satisfies Options

const library = {
	...shared,
	entry: {...entries, 'cli/main': 'src/cli/main.ts'},
	esbuildPlugins: [dataApart, dataAsText],
	splitting: true,
	// The four builds run at the same time.
	clean: ['!annotate.js', '!browser.js', '!data.js'],
	// As src/dom/tsconfig.json.
	dts: {
		entry: entries,
		compilerOptions: {ignoreDeprecations: '6.0', lib: ['ES2023', 'DOM', 'DOM.Iterable']},
	},
	async onSuccess() {
		await mkdir('dist', {recursive: true})
		await writeFile('dist/concepts.json', `${JSON.stringify(concepts, null, 2)}\n`)
		// A glossary by itself, as `parseConcepts` wants it.
		await writeFile('dist/general.json', `${JSON.stringify(withoutOutsideIds(generalConcepts), null, 2)}\n`)
		await copyFile('src/styles.css', 'dist/styles.css')
	},
}

/** The glossary only. */
const data = {
	...shared,
	entry: {data: 'src/glossary/data.ts'},
	clean: false,
}

/** The corpus filter as a single file without dependencies. */
const filter = {
	...shared,
	entry: {annotate: 'src/annotate/main.ts'},
	noExternal: [/./],
	splitting: false,
	clean: false,
}

/** Leaves out what a page has no use for: its glossaries are files of their own, and it has no report. */
const withoutData: Plugin = {
	name: 'without-data',
	setup({onLoad}) {
		onLoad({filter: /[/\\]glossary[/\\]data\.ts$/}, () => ({
			contents: `
				export const lopendeTekst = [], microImmunotherapie = [], informatiemap = []
				export const publishedDefinitions = [], hash = ''
			`,
		}))
		onLoad({filter: /[/\\]misspelling[/\\]index\.ts$/}, () => ({
			contents: 'export const createMisspellingFinder = () => () => []',
		}))
	},
}

/** Embeds the styles, so that a page needs one file. */
const stylesAsText: Plugin = {
	name: 'styles-as-text',
	async setup({esbuild, initialOptions}) {
		const styles = await readFile('src/styles.css', 'utf8')
		const {code} = await esbuild.transform(styles, {loader: 'css', minify: true})
		initialOptions.define = {...initialOptions.define, STYLES: JSON.stringify(code)}
	},
}

/** A classic script with one global, for a page without a build. */
const browser = {
	...shared,
	entry: {browser: 'src/browser/main.ts'},
	format: 'iife',
	target: 'es2023',
	globalName: 'zorgwoorden',
	outExtension: () => ({js: '.js'}),
	minify: true,
	// Rollup would name its object `exports`, which publint takes for CommonJS.
	treeshake: false,
	esbuildPlugins: [withoutData, stylesAsText],
	clean: false,
} satisfies Options

export default defineConfig([library, data, filter, browser])
