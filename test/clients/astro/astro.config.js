import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import remarkByPage from '../by-page.js'

export default defineConfig({
	outDir: 'build',
	integrations: [mdx()],
	markdown: {
		remarkPlugins: [remarkByPage],
		remarkRehype: {footnoteLabel: 'Voetnoten'},
	},
})
