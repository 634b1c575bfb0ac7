import ejs from 'ejs'
import katex from 'katex'
import {Liquid} from 'liquidjs'
import type {Nodes, Root} from 'mdast'
import mustache from 'mustache'
import nunjucks from 'nunjucks'
import remarkDirective from 'remark-directive'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {createMarker} from '../../src/cli/markers.ts'
import remarkZorgwoorden from '../../src/remark/index.ts'
import {glossary} from '../remark/pipeline.ts'
import {renderShortcodes} from './shortcodes.ts'

const mark = createMarker({occurrences: 'all', 'word-list': 'off'}, glossary)
const data = {
	page: {cytokine: 'een stof', url: '/x'},
	cytokine: 'een stof',
	list: ['a', 'b'],
	yes: true,
}

const liquid = new Liquid({templates: {'kaart.html': '({{ title }})'}})
const jinja = new nunjucks.Environment(null, {autoescape: false, throwOnUndefined: true})

/** Returns a text without the marks. */
const unmarked = (text: string) => text.replace(/\[([^[\]]*)\]\(#woord-[a-z-]+\)/g, '$1')

describe('programs read a marked file as they read the file', () => {
	const programs: Record<string, (source: string) => string> = {
		liquid: source => liquid.parseAndRenderSync(source, data),
		nunjucks: source => jinja.renderString(source, data),
		ejs: source => ejs.render(source, data),
		mustache: source => mustache.render(source, data),
		hugo: renderShortcodes,
		katex: renderFormulas,
		math: source => outline(unified().use(remarkParse).use(remarkMath).parse(source)),
		directives: source => outline(unified().use(remarkParse).use(remarkDirective).parse(source)),
		mdx: source => outline(unified().use(remarkParse).use(remarkMdx).parse(source)),
	}

	test.each([
		['liquid', 'De thymus: {{ page.cytokine }} en {{cytokine|upcase}}.'],
		['liquid', 'De thymus {% if cytokine == "een stof" %}en thymus{% else %}x{% endif %}'],
		['liquid', '{% assign cytokine = "cytokine" | append: " en cytokine" %}\n\nDe thymus, {{ cytokine }}'],
		['liquid', '{% raw %}\n\n{{ cytokine }}\n\n- cytokine {{\n\n{% endraw %}\n\nDe thymus.'],
		['liquid', '{% comment %}\n\ncytokine {{ cytokine }}\n\n{% endcomment %}\n\nDe thymus.'],
		['liquid', '{% for cytokine in list %}\n\n- thymus {{ cytokine }}\n\n{% endfor %}'],
		['liquid', '{%- capture cytokine -%}thymus{%- endcapture -%} {{ cytokine }}'],
		['liquid', '{% case cytokine %}{% when "cytokine" %}x{% else %}thymus{% endcase %}'],
		['liquid', '[de cytokine]({{ page.url }}/cytokine.html) en thymus'],
		['liquid', "{% render 'kaart.html', title: 'Het cytokine' %} thymus"],
		['nunjucks', '{# cytokine {{ #}De thymus {{ cytokine }}.'],
		['nunjucks', '{#\n\ncytokine {{\n\n#}\n\nDe thymus.'],
		['nunjucks', '{% set cytokine = "cytokine" %}De thymus {{ cytokine | title }}.'],
		['nunjucks', '{% raw %}{{ cytokine }} cytokine{% endraw %} thymus'],
		['nunjucks', '{% verbatim %}\n\n{% cytokine %}\n\n{% endverbatim %}\n\nthymus'],
		['nunjucks', '{% macro cytokine(x) %}thymus {{ x }}{% endmacro %}\n\n{{ cytokine("cytokine") }}'],
		['nunjucks', '{% block cytokine %}\n\nDe thymus.\n\n{% endblock %}'],
		['nunjucks', '{{ {"cytokine": "cytokine"}["cytokine"] }} thymus'],
		['ejs', 'De thymus <%= cytokine %> en <%- cytokine %>.'],
		['ejs', '<%# cytokine %>\n\nDe thymus.'],
		['ejs', '<% for (const cytokine of list) { %>\n\nDe thymus <%= cytokine %>.\n\n<% } %>'],
		['ejs', '<%\n\nconst stof = {cytokine}\n\n_%>\n\nDe thymus <%= stof.cytokine %>.'],
		['mustache', 'De thymus {{cytokine}} en {{{cytokine}}} en {{& cytokine }}.'],
		['mustache', '{{! cytokine }}De thymus.'],
		['mustache', '{{#page}}De thymus {{cytokine}}.{{/page}}{{^cytokine}}thymus{{/cytokine}}'],
		['mustache', '{{=<% %>=}}De thymus <% cytokine %>.<%={{ }}=%>'],
		['hugo', '{{< figure src="x.jpg" caption="Het cytokine" >}}\n\nDe thymus.'],
		['hugo', '{{< figure\n  src="x.jpg"\n  caption="Het *cytokine* in a_b en c_d"\n>}}\n\nDe thymus.'],
		['hugo', '{{% notice info "Het cytokine" %}}\n\nDe thymus.\n\n{{% /notice %}}'],
		['hugo', '{{< details summary="cytokine" >}}\n\n- De thymus.\n\n{{< /details >}}'],
		['hugo', '{{< highlight html >}}\n\n{{ cytokine }} cytokine\n\n{{< /highlight >}}\n\nDe thymus.'],
		['hugo', 'Zie [cytokine]({{< ref "cytokine.md" >}}), thymus en {{</* figure cytokine */>}}.'],
		['katex', 'De thymus $x_{\\text{cytokine}}$ en $\\text{cytokine}_c$.'],
		['katex', '$$\n\\begin{aligned}\na &= \\text{cytokine} \\\\\n- b &= c\n\\end{aligned}\n$$\n\nDe thymus.'],
		['katex', 'Van \\\\(\\text{cytokine}\\\\) en \\\\[\\text{cytokine}\\\\] bij thymus'],
		['math', 'De thymus $a_b cytokine_c$ en $$cytokine$$.'],
		['math', '$$\ncytokine\n$$\n\nDe thymus.'],
		['directives', ':::note[Cytokine]{#cytokine title="cytokine"}\nDe thymus.\n:::'],
		['directives', 'De thymus :abbr[cytokine]{title="Het cytokine"} x.'],
		['directives', '::youtube[cytokine]{#cytokine}\n\nDe thymus.'],
		['mdx', 'De thymus.\n\n<Kaart title="cytokine" />'],
	])('%s: %j', (program, source) => {
		const render = programs[program] ?? String
		expect(mark(source)).not.toBe(source)
		expect(unmarked(mark(source))).toBe(source)
		expect(unmarked(render(mark(source)))).toBe(render(source))
	})
})

describe('the plugin after another one', () => {
	test.each([
		['remark-math', remarkMath, 'De thymus $cytokine$.\n\n$$\ncytokine\n$$'],
		[
			'remark-directive',
			remarkDirective,
			':::note[Cytokine]{title="cytokine"}\nDe thymus :i[cytokine].\n:::',
		],
		[
			'remark-mdx',
			remarkMdx,
			'export const cytokine = {title: "cytokine"}\n\n{cytokine.map(x => "cytokine")}\n\nDe thymus {cytokine}, <Tip b="cytokine" {...cytokine}>thymus</Tip>.\n\n<Kaart title={cytokine} />',
		],
	])('%s', (_, plugin, source) => {
		const processor = unified()
			.use(remarkParse)
			.use(plugin)
			.use(remarkZorgwoorden, {concepts: glossary, wordList: false, occurrences: 'all'})
		const tree = processor.parse(source)
		processor.runSync(tree, source)
		const before = unified().use(remarkParse).use(plugin).parse(source)
		const expected = outline(before).replaceAll('thymus', '[thymus](#woord-thymus)')
		expect(outline(tree)).toBe(expected)
	})
})

/** Renders the formulas of a page as KaTeX's auto-render does. */
function renderFormulas(page: string): string {
	return page.replace(
		/\$\$([^$]+)\$\$|\$([^$\n]+)\$|\\\\\((.*?)\\\\\)|\\\\\[(.*?)\\\\\]/g,
		(_, ...[display, inline, inBrackets, inSquare]: string[]) =>
			katex.renderToString(display ?? inline ?? inBrackets ?? inSquare ?? '', {strict: 'error'}),
	)
}

/** Everything in a tree, with links of marks as they are written. */
function outline(node: Nodes | Root): string {
	const {position, data, children, ...fields}: Record<string, unknown> = {...node}
	const inner = Array.isArray(children) ? children.map(outline).join('') : ''
	if (node.type === 'text') return node.value
	if (node.type === 'link' && node.url.startsWith('#woord-')) return `[${inner}](${node.url})`
	const shown = JSON.stringify(fields, (key, value) => (/^(?:position|data)$/.test(key) ? undefined : value))
	return `(${shown} ${inner})`
}
