import {readFileSync} from 'node:fs'
import remarkZorgwoorden from 'zorgwoorden/remark'

const customConcepts = JSON.parse(readFileSync(new URL('content/woorden.json', import.meta.url), 'utf8'))

/** The plugin with the options in the page's front matter, so that one site shows them all. */
export default function remarkByPage() {
	return (tree, file) => {
		const {mark, idPrefix, own: isCustom} = frontMatter(file.data)
		const options = {mark, idPrefix, concepts: isCustom ? customConcepts : undefined}
		remarkZorgwoorden.call(this, options)(tree, file)
	}
}

function frontMatter({matter, frontMatter, astro}) {
	return matter ?? frontMatter ?? astro?.frontmatter ?? {}
}
