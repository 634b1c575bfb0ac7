import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {evaluate} from '@mdx-js/mdx'
import {createElement as h} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'
import {matter} from 'vfile-matter'
import remarkByPage from '../by-page.js'
import {layout} from '../layout.js'

const pages = new URL('../pages/', import.meta.url)
const build = new URL('build/', import.meta.url)
const Tip = ({titel, children}) => h('aside', {'aria-label': titel}, children)

async function render(name) {
	const file = new VFile({path: name, value: await readFile(new URL(name, pages))})
	matter(file, {strip: true})
	const {default: Content} = await evaluate(file, {
		...runtime,
		format: 'mdx',
		remarkPlugins: [remarkGfm, remarkByPage],
		remarkRehypeOptions: {footnoteLabel: 'Voetnoten'},
	})
	return {title: file.data.matter.title, html: renderToStaticMarkup(h(Content, {components: {Tip}}))}
}

await mkdir(build, {recursive: true})
const names = (await readdir(pages)).filter(name => !name.startsWith('deel') && !name.startsWith('twee'))
for (const name of names) {
	const {title, html} = await render(name)
	await writeFile(new URL(name.replace(/\.mdx?$/, '.html'), build), layout(title, html))
}
const parts = [await render('deel-1.md'), await render('deel-2.md')]
await writeFile(
	new URL('twee.html', build),
	layout('Twee delen', `<h1>Twee delen</h1>\n${parts.map(({html}) => html).join('\n')}`),
)
