import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {matter} from 'vfile-matter'
import remarkByPage from '../by-page.js'
import {layout} from '../layout.js'

const processor = unified()
	.use(remarkParse)
	.use(remarkFrontmatter)
	.use(remarkGfm)
	.use(remarkByPage)
	.use(remarkRehype, {footnoteLabel: 'Voetnoten'})
	.use(rehypeStringify)

const pages = new URL('../pages/', import.meta.url)
const build = new URL('build/', import.meta.url)

async function render(name) {
	const file = new VFile(await readFile(new URL(name, pages)))
	matter(file)
	const html = String(await processor.process(file))
	return {title: file.data.matter.title, html}
}

await mkdir(build, {recursive: true})
const names = (await readdir(pages)).filter(name => name.endsWith('.md') && !name.startsWith('deel'))
for (const name of names) {
	const {title, html} = await render(name)
	await writeFile(new URL(name.replace('.md', '.html'), build), layout(title, html))
}
const parts = [await render('deel-1.md'), await render('deel-2.md')]
await writeFile(
	new URL('twee.html', build),
	layout('Twee delen', `<h1>Twee delen</h1>\n${parts.map(({html}) => html).join('\n')}`),
)
