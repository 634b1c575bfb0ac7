/**
 * Texts with the syntax of template engines and of dialects of Markdown. In all of them, *cytokine* is where nothing is
 * marked, and *thymus* where it is: around the syntax, or in what only looks like it.
 */
export interface SyntaxTexts {
	readonly name: string
	readonly closed: readonly string[]
	readonly open: readonly string[]
}

const row = (name: string, closed: readonly string[], open: readonly string[]): SyntaxTexts => ({
	name,
	closed,
	open,
})

export const syntaxTexts: readonly SyntaxTexts[] = [
	row(
		'{{ … }}',
		[
			'{{ page.cytokine }} en thymus',
			'De {{cytokine}}, de thymus.',
			'De {{{ cytokine | upcase }}} in de thymus.',
		],
		['De {{ thymus.', 'De thymus }} hier.', 'De { { thymus } } hier.'],
	),
	row(
		'{{ … }} before a path',
		[
			'Zie {{ site.url }}/cytokine/index en de thymus.',
			'{{base}}/cytokine',
			'{{ a }}/{{ b }}/cytokine bij thymus',
		],
		['{{ naam }} thymus', '{{ naam }}, thymus', '{{ a }} / thymus'],
	),
	row(
		'{% … %}',
		[
			'{% include kaart.html title="Het cytokine" %}\n\nDe thymus.',
			'De {%- if cytokine -%}thymus{%- endif -%}.',
			'{% assign x = "cytokine"\n  | upcase\n%} thymus',
		],
		['Bij {5% thymus}.', 'De {% thymus.', 'Een {% thymus {% include x %}.'],
	),
	row(
		'{% raw %} … {% endraw %}',
		[
			'{% raw %}De cytokine{% endraw %} en thymus',
			'{% raw %}\n\nDe cytokine.\n\n- cytokine\n\n{% endraw %}\n\nDe thymus.',
			'{%- raw -%}\n\n> cytokine\n\n{%- endraw -%} thymus',
		],
		['{% raw %} thymus', '{% rawr %} thymus {% endrawr %}', 'thymus {% endraw %} thymus'],
	),
	row(
		'{% comment %}, {% verbatim %}, {% highlight %}',
		[
			'{% comment %}cytokine{% endcomment %} thymus',
			'{% verbatim %}cytokine{% endverbatim %} thymus',
			'{% highlight ruby linenos %}\n\ncytokine\n\n{% endhighlight %}\n\nthymus',
		],
		[
			'{% if x %} thymus {% endif %}',
			'{% block main %}\n\nthymus\n\n{% endblock %}',
			'{% comments %} thymus',
		],
	),
	row(
		'{# … #}',
		['{# cytokine #} thymus', '{#\n\ncytokine\n\n#} thymus', '{#- cytokine -#} thymus'],
		['{# thymus', '{ # thymus #}', 'thymus #}'],
	),
	row(
		'{{! … }} and {{!-- … --}}',
		['{{! cytokine }} thymus', '{{!-- cytokine }} cytokine --}} thymus', '{{!--\n\ncytokine\n\n--}} thymus'],
		['{{!-- thymus', '{! thymus', 'thymus --}}'],
	),
	row(
		'{{#if}} and {{> partial}}',
		['{{#if cytokine}}thymus{{/if}}', '{{> cytokine}} thymus', '{{#each cytokine as |x|}} thymus {{/each}}'],
		['{#if} thymus {/if}', '{{#if x}}\n\nthymus\n\n{{/if}}', '{{else}} thymus'],
	),
	row(
		'{{{{raw}}}} … {{{{/raw}}}}',
		[
			'{{{{raw}}}}cytokine{{{{/raw}}}} thymus',
			'{{{{x}}}}\n\ncytokine\n\n{{{{/x}}}}\n\nthymus',
			'thymus {{{{a}}}}{{cytokine}} cytokine{{{{/a}}}}',
		],
		['{{{{raw}}}} thymus', 'thymus {{{{/raw}}}}', '{{{{ thymus'],
	),
	row(
		'{{< … >}}',
		[
			'{{< figure caption="Het cytokine" >}}\n\nDe thymus.',
			'{{< figure caption="Het *cytokine*" src="a_b" alt="c_d" >}} thymus',
			'{{< figure\n  src="x.jpg"\n  caption="Het cytokine"\n>}}\n\nthymus',
		],
		['{{< details >}}\n\nDe thymus.\n\n{{< /details >}}', 'Als {{< thymus.', 'De {{ < thymus > } }'],
	),
	row(
		'{{% … %}}',
		[
			'{{% notice info "Over cytokine" %}}\n\nDe thymus.\n\n{{% /notice %}}',
			'De {{% ref "cytokine.md" %}} thymus.',
			'{{%\nattachments title="cytokine"\n%}}\nthymus',
		],
		['{{% notice %}} thymus {{% /notice %}}', '{{% thymus', '{ {% thymus %}'.replace('%}', '')],
	),
	row(
		'{{< highlight >}} … {{< /highlight >}}',
		[
			'{{< highlight html >}}\n\ncytokine\n\n{{< /highlight >}}\n\nthymus',
			'{{< mermaid >}}cytokine{{< /mermaid >}} thymus',
			'{{% math %}}cytokine{{% / math %}} thymus',
		],
		[
			'{{< highlight html >}} thymus',
			'{{< tip >}} thymus {{< /tip >}}',
			'{{< highlights >}} thymus {{< /highlights >}}',
		],
	),
	row(
		'{{</* … */>}} and {{/* … */}}',
		['{{</* cytokine */>}} thymus', '{{/* cytokine }} cytokine */}} thymus', '{{- /* cytokine */ -}} thymus'],
		['{{/* thymus', 'thymus */}}', '/* thymus */'],
	),
	row(
		'<% … %>',
		['<%= cytokine %> thymus', '<% if (cytokine < 3) { %>thymus<% } %>', '<%#\n\ncytokine\n\n%> thymus'],
		['Bij <% thymus.', 'thymus %> thymus', '< % thymus % >'],
	),
	row(
		'interpolations',
		[`\${cytokine} thymus`, `De \${f({cytokine})} thymus`, 'De #{cytokine} en @{/cytokine} thymus'],
		['$ { thymus', '$ {thymus}', 'Voor $5 {thymus}'],
	),
	row(
		'{!! … !!} and {! … !}',
		['{!! $cytokine !!} thymus', '{!docs/cytokine.md!} thymus', 'De {! cytokine !} thymus'],
		['{!! thymus', 'Let op {! thymus}', '{thymus!}'],
	),
	row(
		'a link to a template',
		[
			'[de cytokine]({% link cytokine.md %}) thymus',
			'[cytokine]({{ site.url }}/cytokine.html) thymus',
			'![cytokine]({{< ref "cytokine" >}}) thymus',
		],
		['[x]({ thymus })', '[thymus] ({{ x }})', '[thymus] en ({% link x.md %})'],
	),
	row(
		'attributes',
		[
			'Een **x**{#cytokine .cytokine} thymus',
			'[x](y){: title="cytokine" .cytokine} thymus',
			'[x]{lang=de title="de\ncytokine"} thymus',
		],
		['De {thymus} hier.', 'De {zie thymus} hier.', 'Van {1: thymus} en {a, thymus}'],
	),
	row(
		'an attribute list of a block',
		[
			'De thymus.\n{: #cytokine .cytokine}',
			'{: title="cytokine" }\nDe thymus.',
			'{:cytokine: .groot}\n\nthymus',
		],
		['{ : thymus}', '{:-) thymus}', '{thymus:}'],
	),
	row(
		'a role',
		['{cytokine}`x` en thymus', '{term:cytokine}`x` thymus', 'thymus {cytokine-2}`x`'],
		['{thymus} `x`', '{de thymus}`x`', '(thymus)`x`'],
	),
	row(
		'[@citation] and @key',
		[
			'thymus [@cytokine]',
			'thymus [zie @cytokine, p. 3; @cytokine2, hoofdstuk cytokine]',
			'thymus [-@cytokine] en @cytokine [p. 3]',
		],
		['[mail a@b.nl over de thymus]', '[thymus] a@b.nl', 'Om 3 @ thymus'],
	),
	row(
		'[[page]] and ![[page]]',
		[
			'Zie [[cytokine]] bij thymus',
			'Zie [[x|een cytokine]], thymus',
			'![[cytokine#cytokine]] \\[\\[cytokine]] \\[\\[cytokine\\]\\] thymus',
		],
		['[[thymus', '[thymus]] hier', '[ [thymus] ]'],
	),
	row(
		'[shortcode title="…"]',
		[
			'[button title="cytokine" link="x"] thymus',
			'[caption id="a" width="3"]thymus[/caption]',
			'thymus [foto alt="Een cytokine"]',
		],
		['[thymus = zwezerik]', '[Foto: thymus]', '[thymus a=b]'],
	),
	row(
		':name[…]{…}',
		[
			'Een :abbr[cytokine]{title="cytokine"} thymus',
			'::youtube[cytokine]{#cytokine}\n\nthymus',
			':i[een cytokine] thymus',
		],
		['Let op: [thymus]', 'Afweer:[thymus]', 'a:b[thymus]'],
	),
	row(
		':emoji:',
		['Een :cytokine: thymus', ':cytokine_2: thymus', '(:cytokine:) thymus'],
		['Een: thymus: x', 'a:thymus:b', ':thymus'],
	),
	row(
		'::: lines',
		[
			'::: details Cytokine\nDe thymus.\n:::',
			':::note[Cytokine]\nDe thymus.\n:::',
			'/// details | Cytokine\nDe thymus.\n///',
		],
		[':: thymus', 'De thymus ::: x', 'Zie https://x.nl/ // thymus'],
	),
	row(
		'!!! lines',
		[
			'!!! note "Het cytokine"\n\nDe thymus.',
			'??? tip "Cytokine"\n\nDe thymus.',
			'=== "Cytokine"\n\nDe thymus.',
		],
		['!!! Let op de thymus', 'Wat??? De thymus', '== thymus'],
	),
	row(
		'[!note] lines',
		[
			'> [!note] Cytokine\n> De thymus.',
			'> [!tip]- Over cytokine\n> thymus',
			'> [!faq]+ Wat is cytokine?\n>\n> thymus',
		],
		['> [!note]\n> De thymus.', '[x] thymus', 'De [!] thymus'],
	),
	row(
		'*[HLA]: …',
		[
			'De thymus.\n\n*[HLA]: Humaan cytokine',
			'*[HLA]: cytokine\n*[CK]: Cytokine\n\nthymus',
			'De thymus.\n*[een cytokine]: x',
		],
		['De *[HLA]*: thymus', 'De [HLA]: thymus', 'x \\*[HLA]: thymus'],
	),
	row(
		'(target)=',
		['(cytokine)=\n\nDe thymus.', '(het-cytokine)=\nDe thymus.', 'De thymus.\n\n(cytokine)='],
		['(thymus) = zwezerik', '(thymus)=zwezerik', 'De (thymus)='],
	),
	row(
		'includes',
		['--8<-- "cytokine.md"\n\nthymus', ';--8<-- "cytokine.md"\n\nthymus', '<<< @/cytokine.md\n\nthymus'],
		['8<- thymus', '-- thymus', '<< thymus'],
	),
	row(
		'a comment',
		[
			'x <!--#include file="cytokine.html" --> thymus',
			'x <!-- cytokine --> thymus',
			'x <!--\ncytokine\n--> thymus',
		],
		['x <!- thymus', 'thymus -->', 'x < !-- thymus'],
	),
	row(
		'a defined term',
		['Cytokine\n: Bij de thymus.', 'Cytokine\n\n:   Bij de thymus.', 'Cytokine\n: Stof.\n: Bij de thymus.'],
		['De thymus: een orgaan', 'De thymus\n:-) x', 'De thymus:\norgaan'],
	),
	row(
		'$ … $',
		['$\\text{cytokine}$ thymus', 'De $a_b cytokine_c$ thymus', 'thymus $x = cytokine$.'],
		['Van $5 tot thymus $10', 'US$ 5 en thymus en 6$', 'Voor $5,50 thymus (in US$)'],
	),
	row(
		'$$ … $$',
		['$$\ncytokine\n$$\n\nthymus', 'De $$ cytokine $$ thymus', '$$\na\n- cytokine\n$$\n\nthymus'],
		['$$ thymus', 'thymus $$', '$ $ thymus $ $'],
	),
	row(
		'\\( … \\) and \\[ … \\]',
		['\\(cytokine\\) thymus', 'De \\\\(x cytokine\\\\) thymus', '\\[\nx = cytokine\n\\]\n\nthymus'],
		['(thymus)', '\\(thymus', 'De \\[1\\] thymus'],
	),
	row(
		'\\begin{…} … \\end{…}',
		[
			'\\begin{align}\ncytokine\n\\end{align}\n\nthymus',
			'thymus \\begin{x}cytokine\\end{x}',
			'\\begin{figure}[h] cytokine \\end{figure} thymus',
		],
		['\\begin thymus', 'begin{x} thymus end{x}', '\\begin{x} thymus'],
	),
	row(
		'\\command{…}',
		[
			'thymus \\cite{cytokine} \\cite {cytokine}',
			'\\ce{cytokine} \\gls[p. 3]{cytokine} thymus',
			'\\textbf{de \\emph{x} cytokine}{cytokine} thymus',
		],
		['cite{thymus}', '\\ {thymus}', '\\1{thymus}'],
	),
	row(
		'#tag',
		['#cytokine thymus', 'thymus #ziekte/cytokine', 'thymus (#de-cytokine)'],
		['x # thymus', '#1 thymus', 'C# thymus'],
	),
	row(
		'%% … %%',
		['%%cytokine%% thymus', 'thymus %% de cytokine %%', '%%\n\ncytokine\n\n%%\n\nthymus'],
		['%% thymus', 'van 5%% tot thymus 10%%', 'thymus %%'],
	),
	row(
		'^id',
		['De thymus. ^cytokine', '- thymus ^cytokine-1', 'thymus^cytokine^ x'],
		['10^9/l thymus', 'x ^ thymus', '^1 thymus'],
	),
]
