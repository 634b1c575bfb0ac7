import fc from 'fast-check'

const words = ['thymus', 'Thymus', 'cytokinen', 'B-', 'lymfocyt', 'antigenen', 'perifeer', 'zenuwstelsel']
const references = ['&nbsp;', '&shy;', '&eacute;', '&amp;', '&', '&#233;', '&thorn', 'th&#121;mus', '&lt;b>']
const spaces = [' ', ' ', '\n', '\r\n', '\t', '  ']
const text = fc
	.array(
		fc.constantFrom(...words, ...words, ...references, ...spaces, ...spaces, 'de cel.', 'een', ', ', '<'),
		{
			minLength: 1,
			maxLength: 6,
		},
	)
	.map(parts => parts.join(''))

const names = [
	...['p', 'p', 'div', 'ul', 'li', 'li', 'table', 'tr', 'td', 'tbody', 'blockquote', 'dl', 'dt', 'dd', 'h2'],
	...['main', 'article', 'section', 'nav', 'header', 'footer', 'pre', 'details', 'summary', 'form', 'select'],
	...['b', 'i', 'b', 'i', 'a', 'font', 'span', 'code', 'button', 'label', 'sup', 'nobr'],
	...[
		'script',
		'style',
		'template',
		'textarea',
		'title',
		'svg',
		'math',
		'noscript',
		'xmp',
		'option',
		'P',
		'LI',
	],
]
const attributes = [
	...['', '', '', ' class=x', ' CLASS="x y"', " id='a'", ' hidden', ' lang=en', ' href="#x>y"', ' data-x'],
	...[' role=button', ' class=woord', ' title="thymus"', '/'],
]
const startTag = fc
	.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
	.map(([name, attributes]) => `<${name}${attributes}>`)
const endTag = fc.constantFrom(...names).map(name => `</${name}>`)
const other = fc.constantFrom(
	...['<br>', '<br/>', '<img src=x>', '<hr>', '<input>', '<wbr>', '</br>', '</p>'],
	...[
		'<!-- thymus -->',
		'<!-- zorgwoorden: off -->',
		'<!-- zorgwoorden: on -->',
		'<!--[if IE]>',
		'<![endif]-->',
	],
	...['<![CDATA[ thymus ]]>', '<?php thymus ?>', '<!doctype html>', '<html>', '<body>', '</body>', '</html>'],
	...['<head>', '<title>thymus</title>', '<!--', '<a', '</', '\0', '\uFEFF', '</>'],
)

/** Any HTML: tags that are never closed, closed in the wrong order, and in the wrong place. */
export const anyHtml = fc
	.array(
		fc.oneof(
			{arbitrary: text, weight: 4},
			{arbitrary: startTag, weight: 3},
			{arbitrary: endTag, weight: 2},
			other,
		),
		{
			maxLength: 14,
		},
	)
	.map(parts => parts.join(''))

const inline = fc.letrec<{nodes: string}>(tie => ({
	nodes: fc
		.array(
			fc.oneof(
				{depthSize: 'small'},
				text.map(value => value.replace(/[<&\r]/g, '')),
				fc
					.tuple(fc.constantFrom('b', 'i', 'span', 'sup', 'code', 'mark'), tie('nodes'))
					.map(([name, content]) => `<${name}>${content}</${name}>`),
				fc.constantFrom('<br>', '&eacute;', '&nbsp;', '<!-- x -->', '<img src="x">'),
			),
			{maxLength: 4},
		)
		.map(parts => parts.join('')),
})).nodes
const block = fc.letrec<{nodes: string}>(tie => ({
	nodes: fc
		.array(
			fc.oneof(
				{depthSize: 'small'},
				inline.map(content => `<p>${content}</p>`),
				inline.map(content => `<h2>${content}</h2>`),
				fc
					.array(inline, {maxLength: 3})
					.map(items => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`),
				fc
					.array(inline, {minLength: 1, maxLength: 3})
					.map(
						cells =>
							`<table><tbody><tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr></tbody></table>`,
					),
				fc
					.tuple(fc.constantFrom('div', 'section', 'blockquote', 'article', 'nav'), tie('nodes'))
					.map(([name, content]) => `<${name}>${content}</${name}>`),
			),
			{maxLength: 4},
		)
		.map(parts => parts.join('')),
})).nodes

/** Well-formed HTML: a fragment, or a whole page. */
export const wellFormedHtml = fc.oneof(
	block,
	inline,
	block.map(content => `<!doctype html><html><head><title>x</title></head><body>${content}</body></html>`),
)
