import {join} from 'node:path'
import {defineConfig} from 'vite'

const library = (path: string) => join(import.meta.dirname, '../src', path)

// The page may run its own script, and make no requests. Not applied in development: Vite talks to the page.
const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"

export default defineConfig({
	base: './',
	// The library is in a sibling folder.
	server: {fs: {allow: ['..']}},
	resolve: {
		alias: [
			{find: /^zorgwoorden$/, replacement: library('index.ts')},
			{find: /^zorgwoorden\/check$/, replacement: library('check/index.ts')},
			{find: /^zorgwoorden\/general$/, replacement: library('general/index.ts')},
			{find: /^zorgwoorden\/remark$/, replacement: library('remark/index.ts')},
			{find: /^zorgwoorden\/styles\.css/, replacement: library('styles.css')},
		],
	},
	build: {target: 'es2023', assetsInlineLimit: 0},
	plugins: [
		{
			name: 'policy',
			apply: 'build',
			transformIndexHtml: () => [
				{
					tag: 'meta',
					attrs: {'http-equiv': 'Content-Security-Policy', content: policy},
					injectTo: 'head-prepend',
				},
			],
		},
	],
})
