import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import remarkByPage from '../by-page.js'

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkByPage)
	.use(remarkRehype, {footnoteLabel: 'Voetnoten'})
	.use(rehypeStringify)

export default function (eleventy) {
	eleventy.addExtension('md', {
		compile: source => async matter => String(await processor.process({value: source, data: {matter}})),
	})
	eleventy.addLayoutAlias('page', 'page.11ty.js')
	eleventy.addTemplate('twee.11ty.js', {
		data: () => ({title: 'Twee delen', layout: 'page', permalink: 'twee/index.html'}),
		render: ({collections}) =>
			`<h1>Twee delen</h1>\n${collections.deel.map(({content}) => content).join('\n')}`,
	})
	eleventy.addGlobalData('layout', 'page')
	eleventy.addCollection('deel', api => api.getFilteredByGlob('../pages/deel-*.md'))
	return {
		dir: {input: '../pages', includes: '../eleventy/layouts', output: 'build'},
		templateFormats: ['md', '11ty.js'],
	}
}
