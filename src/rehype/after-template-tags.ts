import type {HtmlNode} from '../word-list/html-elements.ts'

/** A tag that closes or opens something: `{% endif %}`, `{% if %}`, `{{/x}}`, `{{#x}}`, `{{< /x >}}`, `<% } %>`, `<% … { %>`. */
const tag = /\{%[-+~]?\s*(end)?(\w+)|\{\{~?[#^<%]?\s*(\/\s*)?([\w-]+)|<%[-_]?\s*(\})|\{\s*[-_]?%>/g

/** Tags around a whole page, outside of which an engine may drop the text. */
const aroundPage = /^(?:block|content|section|define|fragment)$/

/**
 * Returns an index among siblings, moved after those that close what a template opens before it: in
 * `{% if page.title %}<h1>…</h1>{% endif %}<p>…`, from after the `<h1>` to before the `<p>`.
 */
export function afterTemplateTags(siblings: readonly HtmlNode[], index: number): number {
	const open: string[] = []
	let after = index
	for (let next = index; next < siblings.length; next++) {
		const node = siblings[next]
		if (node?.type !== 'text') continue
		for (const [, end, name, slash, inBraces, brace] of node.value.matchAll(tag)) {
			const tagName = name ?? inBraces ?? '}'
			if (!end && !slash && !brace) open.push(tagName)
			else if (open.includes(tagName)) open.splice(open.lastIndexOf(tagName))
			else if (!aroundPage.test(tagName)) after = next + 1
		}
	}
	return after
}
