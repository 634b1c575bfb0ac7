/** Separates the blocks of a document that are scanned as one text. JavaScript ends a line (`.`, `^`, `$`) there too. */
export const blockEnd = '\u2029'

/**
 * What escaped brackets of Markdown (`\(`) are written as in a scanned text, in which they would otherwise be plain
 * brackets: formulas may be between them. An escaped `[` may also be the start of a wikilink, as remark prints it.
 */
export const escapedBrackets: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['(', '\uE000'],
	[')', '\uE001'],
	[']', '\uE002'],
])

/** Syntax of a template engine or of a dialect of Markdown, in which nothing is marked. */
export interface TemplateSyntax {
	/** The characters that it may open with. */
	readonly first: string
	/** How it opens: a sticky expression. Without `closes`, the whole of it. */
	readonly opens: RegExp
	/**
	 * How it closes: a global expression, one for the name that `opens` captures, or `'groups'`: after the groups in
	 * matching braces that follow. What is not closed is not a template.
	 */
	readonly closes?: RegExp | ((name: string) => RegExp) | 'groups'
	/** What can't be in it: a global expression. An opener with this before its end is not closed. */
	readonly without?: RegExp
	/** Where the end may be: in the same block, or in any later one. Default `'block'`. */
	readonly reach?: 'block' | 'document'
	/** What before it is part of it: its line up to there, or the line before too. */
	readonly takes?: 'line' | 'line before'
}

/** Creates a function that compiles an expression once for each name. */
function closing(source: (name: string) => string): (name: string) => RegExp {
	const byName = new Map<string, RegExp>()
	return name => {
		const expression = byName.get(name) ?? new RegExp(source(name), 'g')
		byName.set(name, expression)
		return expression
	}
}

const anyBlock = {reach: 'document'} as const

/**
 * All syntaxes in which nothing is marked. Where several open at one offset, the first that is closed counts.
 *
 * CommonMark knows none of them, so that it may split one over nodes and blocks: the `>}}` of a shortcode at the
 * start of a line opens a quotation, and a list between `{% raw %}` and `{% endraw %}` takes in the latter.
 */
export const templateSyntaxes: readonly TemplateSyntax[] = [
	// Liquid, Jinja, Nunjucks, Twig, Handlebars, Mustache, Vue, Hugo:

	// tags around text that is not parsed: {% raw %}
	{
		first: '{',
		opens:
			/\{%[-+~]?\s*(raw|verbatim|comment|doc|highlight|codeblock|code|math|mermaid|plantuml|schema|javascript|stylesheet|style)\b[^%]*%\}/y,
		closes: closing(name => `\\{%[-+~]?\\s*end${name}\\b[^%]*%\\}`),
		...anyBlock,
	},
	// shortcodes around code: {{< highlight go >}}
	{
		first: '{',
		opens: /\{\{[<%]\s*(highlight|mermaid|math|katex|chem|raw|rawhtml|code)\b[^<>%{}]*[>%]\}\}/y,
		closes: closing(name => `\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`),
		...anyBlock,
	},
	// raw blocks: {{{{raw}}}}
	{
		first: '{',
		opens: /\{{4}(?!\/)/y,
		closes: /\{{4}\/[^{}]*\}{4}/g,
		...anyBlock,
	},
	// comments: {{!-- … --}}
	{first: '{', opens: /\{\{~?!--/y, closes: /--~?\}\}/g, ...anyBlock},
	// comments: {{/* … */}}
	{first: '{', opens: /\{\{-?\s*\/\*/y, closes: /\*\/\s*-?\}\}/g, ...anyBlock},
	// shortcodes: {{< … >}}, {{% … %}}
	{
		first: '{',
		opens: /\{\{[<%]/y,
		closes: /(?:[>%]|^)\}\}/gm,
		without: /\{\{[<%]/g,
		...anyBlock,
	},
	// expressions, and the rest of a path: {{ url }}/page
	{
		first: '{',
		opens: /\{\{/y,
		closes: /\}\}+(?:\/[^\s()[\]{}]*)?/g,
		without: /\{\{/g,
		...anyBlock,
	},
	// tags: {% … %}
	{first: '{', opens: /\{%/y, closes: /%\}/g, without: /\{%/g, ...anyBlock},
	// comments: {# … #}
	{
		first: '{',
		opens: /\{#(?![\wÀ-ɏ])/y,
		closes: /#\}/g,
		without: /\{#/g,
		...anyBlock,
	},
	// unescaped text, includes: {!! … !!}
	{first: '{', opens: /\{!/y, closes: /!\}/g},

	// EJS, ERB, JavaScript, Ruby, Thymeleaf:

	// scriptlets: <% … %>
	{first: '<', opens: /<%/y, closes: /%>/g, without: /<%/g, ...anyBlock},
	// interpolations: #{ … }
	{first: '$#@', opens: /[$#@](?=\{)/y, closes: 'groups'},

	// Pandoc, kramdown, MyST, WordPress, directives:

	// links to a template: [text]({% link page %})
	{
		first: '[',
		opens: /\[[^[\]\u2029]*\]\([^\s()]*(?=\{[{%])/y,
		closes: /[}%]\}[^\s(){}]*\)/g,
	},
	// attributes: {#id .class}, {: title="…"}
	{
		first: '{',
		opens: /(?=\{(?::[ \w.#]|[.#][\w-]|[\w-]+=))/y,
		closes: 'groups',
	},
	// roles: {abbr}`…`
	{first: '{', opens: /\{[\w:.-]+\}(?=`)/y},
	// citations: [@key, p. 3]
	{
		first: '[',
		opens: /\[(?:[^[\]@\u2029]*[\s;-])?@[\w{À-ɏ][^[\]\u2029]*\]/y,
	},
	// wikilinks: [[page]]
	{first: '[', opens: /\[\[[^[\]\uE002\u2029]*[\]\uE002]{2}/y},
	// shortcodes with attributes: [button title="…"]
	{
		first: '[',
		opens: /\[[a-z][\w-]*\s[^[\]"'“”″\u2029]*=["'“”″][^[\]\u2029]*\]/y,
	},
	// directives: :abbr[…]
	{first: ':', opens: /(?<![\wÀ-ɏ:]):{1,2}[a-z][\w-]*\[/y, closes: /\]/g},
	// emoji: :drop_of_blood:
	{first: ':', opens: /(?<![\wÀ-ɏ:]):[a-z\d_+-]+:(?![\wÀ-ɏ])/y},
	// containers: ::: details Title
	{first: ':/', opens: /(?<=^[ \t]*)(?::::|\/\/\/).*/my},
	// admonitions: !!! note "Title"
	{
		first: '!?',
		opens: /(?<=^[ \t]*)(?:!!!|\?\?\?)\+? ?[\w-]+(?: ".*)?$/my,
	},
	// tabs: === "Title"
	{first: '=', opens: /(?<=^[ \t]*)===[!+]? ".*/my},
	// callouts: [!note] Title
	{first: '[', opens: /(?<=^[ \t>]*)\[![\w|-]+\].*/my},
	// abbreviations: *[HLA]: …
	{first: '[', opens: /(?<=^[ \t]*\*)\[[^[\]\n]+\]:.*/my},
	// targets: (page)=
	{first: '=', opens: /(?<=^[ \t]*\([^()\n]+\))=[ \t]*$/my, takes: 'line'},
	// includes: --8<-- "page.md", <<< page.md
	{first: '<', opens: /(?<=^[ \t]*(?:;*-+8)?)<(?:-|<<).*/my},
	// defined terms, with their explanation on the next line: `: …`
	{
		first: ':',
		opens: /(?<=^[ \t]{0,3}):[ \t]/my,
		takes: 'line before',
	},

	// TeX:

	// formulas on lines of their own: $$
	{
		first: '$',
		opens: /(?<=^[ \t]*)\$\$[ \t]*$/my,
		closes: /\$\$/g,
		...anyBlock,
	},
	// formulas: $$ … $$
	{first: '$', opens: /\$\$/y, closes: /\$\$/g},
	// formulas: $ … $, not $5
	{
		first: '$',
		opens: /(?<![\wÀ-ɏ\\$])\$(?![\s$]|\d[\d.,]*(?:\s|$))/my,
		closes: /(?<![\s\\$])\$(?![\wÀ-ɏ$])/g,
	},
	// formulas: \( … \)
	{first: '\\\uE000', opens: /\\\(|\uE000/y, closes: /\\\)|\uE001/g},
	// formulas: \[ … \]
	{
		first: '\\[',
		opens: /\\\[|(?<=^[ \t]*)\[/my,
		closes: /\\\]|\uE002[ \t]*$/gm,
	},
	// environments: \begin{…}
	{first: '\\', opens: /\\begin\{/y, closes: /\\end\{[^{}]*\}/g},
	// commands: \cite[p. 3]{…}
	{
		first: '\\',
		opens: /\\[A-Za-z]+\*?(?:\[[^[\]\n]*\])*(?: (?=\{))?/y,
		closes: 'groups',
	},

	// Obsidian:

	// tags: #illness/type
	{first: '#', opens: /(?<![^\s(])#\d*[A-Z_a-zÀ-ɏ][\wÀ-ɏ/-]*/y},
	// comments on lines of their own: %%
	{
		first: '%',
		opens: /(?<=^[ \t]*)%%[ \t]*$/my,
		closes: /%%/g,
		...anyBlock,
	},
	// comments: %% … %%
	{first: '%', opens: /(?<![\d%])%%(?!%)/y, closes: /%%/g},
	// ids of blocks, superscripts: ^id
	{first: '^', opens: /\^[A-Za-zÀ-ɏ][\wÀ-ɏ-]*/y},
]
