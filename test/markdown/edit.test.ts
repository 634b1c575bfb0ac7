import fc from 'fast-check'
import type {Link, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {createEditor} from '../../src/markdown/edit.ts'

const text = (value: string): Text => ({type: 'text', value})
const heading: RootContent = {type: 'heading', depth: 2, children: [text('Moeilijke woorden')]}
const entry: RootContent = {type: 'paragraph', children: [text('Cel: bouwsteen.')]}

/** Puts what `mark` makes in the place of every *cel*, where that stands in one text node. */
function each(mark: (word: Text) => PhrasingContent[]) {
	return (tree: Root) =>
		visit(tree, 'text', (node, index, parent) => {
			const at = node.value.indexOf('cel')
			if (at < 0 || !parent || index === undefined || parent.type === 'link') return
			const pieces = [text(node.value.slice(0, at)), text(node.value.slice(at + 3))]
			const [before, after] = pieces.map(piece => (piece.value === '' ? [] : [piece]))
			const made = [...(before ?? []), ...mark(text('cel')), ...(after ?? [])]
			parent.children.splice(index, 1, ...made)
			return [SKIP, index + made.length]
		})
}

const link = (word: PhrasingContent): Link => ({type: 'link', url: '#woord-cel', children: [word]})
const linked = createEditor(each(word => [link(word)]))
const unchanged = createEditor(() => {})

describe('a document in which nothing is found comes back byte for byte', () => {
	test.each([
		['front matter in YAML', '---\ntitle:   "cel"\n---\n\n# Kop'],
		['front matter in TOML', '+++\ntitle =   "cel"\n+++\n\n# Kop\n'],
		['a footnote', 'Zin.[^1]\n\n[^1]:   Noot\n'],
		['a task list', '* [ ] doen\n*  [x] klaar\n'],
		['a table', '|a|b|\n|-|:-:|\n| 1 |2|\n'],
		['HTML', '<div class=a>\n  <b>x</b>\n</div>\nen <br> verder\n'],
		['hard breaks', 'een  \ntwee\\\ndrie\n'],
		['Windows line ends', '# Kop\r\n\r\n* een\r\n* twee\r\n'],
		['no final newline', 'een'],
		['many final newlines', 'een\n\n\n'],
		['a byte order mark', '\uFEFFeen\n'],
		['what Markdown does not know', '$a_b$ {{< video x_y >}} [[wiki]] :::note\n'],
		['escapes and entities', 'a \\* b &amp; c &eacute; * d _ e\n'],
		['no text', ''],
		['blanks alone', '  \n\n'],
	])('%s', (_, source) => {
		expect(unchanged(source)).toBe(source)
	})
})

describe('a word is marked in the source, and the rest stays', () => {
	const marked = '[cel](#woord-cel)'
	test.each([
		['in a paragraph', 'De * cel_ is $a_b$.', `De * ${marked}_ is $a_b$.`],
		['in a heading', 'De cel\n======\n', `De ${marked}\n======\n`],
		['in a quotation', '> De\n>   cel en\nverder', `> De\n>   ${marked} en\nverder`],
		['in a list', '*   een\n\n    de cel\n', `*   een\n\n    de ${marked}\n`],
		['in a task list', '* [x] cel\n', `* [x] ${marked}\n`],
		['in a table', '|a|de cel \\| x|\n|-|-|\n', `|a|de ${marked} \\| x|\n|-|-|\n`],
		['in a footnote', 'x[^1]\n\n[^1]: de\n    cel\n', `x[^1]\n\n[^1]: de\n    ${marked}\n`],
		['inside strong', 'de **hele cel** is', `de **hele ${marked}** is`],
		['behind code, images, HTML', '`a` ![cel](b) <i>cel</i>', `\`a\` ![cel](b) <i>${marked}</i>`],
		['behind an address', 'mail a@b.nl over de cel', `mail a@b.nl over de ${marked}`],
		['behind an empty link', '[](x) cel', `[](x) ${marked}`],
		['behind escapes and entities', '\\*a &lt;&eacute;&#233; cel', `\\*a &lt;&eacute;&#233; ${marked}`],
		['behind a hard break', '> een  \n> cel\\\n> twee', `> een  \n> ${marked}\\\n> twee`],
		['behind an exclamation mark', 'Let op!cel', `Let op\\!${marked}`],
		['behind an escaped exclamation mark', 'Let op\\!cel', `Let op\\!${marked}`],
		['behind a backslash', '\\cel \\\\cel', `\\\\${marked} \\\\cel`],
		['with Windows line ends', 'een\r\nde cel\r\n', `een\r\nde ${marked}\r\n`],
		['behind a byte order mark', '\uFEFFde cel', `\uFEFFde ${marked}`],
	])('%s', (_, source, expected) => {
		expect(linked(source)).toBe(expected)
	})

	test('a term over several nodes is wrapped with what is in it', () => {
		const wrapAll = createEditor(tree => {
			const [paragraph] = tree.children
			if (paragraph?.type !== 'paragraph') return
			paragraph.children = [{type: 'emphasis', children: paragraph.children}]
		})
		expect(wrapAll('**B**-cel\nen `x`')).toBe('***B**-cel\nen `x`*')
	})

	test('text may be added behind a word', () => {
		const explained = createEditor(each(word => [word, text(' (bouwsteen | *\nklein*)')]))
		expect(explained('een  \n  cel * is')).toBe('een  \n  cel (bouwsteen | \\* klein\\*) * is')
		expect(explained('|cel|\n|-|')).toBe('|cel (bouwsteen \\| \\* klein\\*)|\n|-|')
	})

	test('a footnote may be added behind a word', () => {
		const noted = createEditor(tree => {
			each(word => [word, {type: 'footnoteReference', identifier: 'cel', label: 'cel'}])(tree)
			tree.children.push({type: 'footnoteDefinition', identifier: 'cel', label: 'cel', children: [entry]})
		})
		expect(noted('* de cel\n')).toBe('* de cel[^cel]\n\n[^cel]: Cel: bouwsteen.\n')
	})

	test('a paragraph that no longer says what its source says stays as it was', () => {
		const rewritten = createEditor(tree =>
			visit(tree, 'text', node => {
				node.value = node.value.replace('een', 'geen')
			}),
		)
		expect(rewritten('een cel')).toBe('een cel')
	})
})

describe('blocks are put between the blocks of the source', () => {
	const append = createEditor(tree => tree.children.push(heading, entry))
	const prepend = createEditor(tree => tree.children.splice(1, 0, heading, entry))
	const first = createEditor(tree => tree.children.unshift(heading, entry))
	const remove = createEditor(tree => tree.children.splice(1, 1))
	const replace = createEditor(tree => tree.children.splice(1, 2, heading, entry))
	const list = '## Moeilijke woorden\n\nCel: bouwsteen.'
	test.each([
		['at the end', append, '*   een\n', `*   een\n\n${list}\n`],
		['at the end without a newline', append, 'een', `een\n\n${list}`],
		['at the end, Windows', append, 'een\r\n', `een\r\n\r\n${list.replaceAll('\n', '\r\n')}\r\n`],
		['behind a code fence left open', append, '~~~\neen', `\`\`\`\neen\n\`\`\`\n\n${list}\n`],
		['in an empty document', append, '', `${list}\n\n`],
		['below the first block', prepend, '---\na: b\n---\n\n\neen\n', `---\na: b\n---\n\n${list}\n\n\neen\n`],
		['where no blank line was', prepend, '# een\ntwee', `# een\n\n${list}\n\ntwee`],
		['above the first block', first, '\neen', `\n${list}\n\neen`],
		['in the place of others', replace, 'een\n\n# twee\n* drie\n\nvier', `een\n\n${list}\n\nvier`],
		['or taken out', remove, 'een\n\ntwee\n\ndrie\n', 'een\n\ndrie\n'],
		['or taken out at the end', remove, 'een\n\ntwee\n', 'een\n'],
	])('%s', (_, edit, source, expected) => {
		expect(edit(source)).toBe(expected)
	})
})

describe('whatever the document', () => {
	const pieces = [
		'cel',
		'cel ',
		' ',
		'\n',
		'\n\n',
		'\r\n',
		'> ',
		'* ',
		'1. ',
		'- [ ] ',
		'# ',
		'**',
		'_',
		'`',
		'```\n',
		'|',
		'|-|\n',
		'[',
		'](x)',
		'![',
		'[^1]',
		'[^1]: ',
		'<b>',
		'<!--',
		'&amp;',
		'&#99;',
		'\\',
		'!',
		'  \n',
		'\\\n',
		'    ',
		'\t',
		'---\n',
		'www.a.nl ',
		'~~',
		'\u00A0',
		'\uFEFF',
		'\0',
		'é',
		'$',
	]
	const documents = fc.array(fc.constantFrom(...pieces), {maxLength: 25}).map(parts => parts.join(''))

	test('nothing comes back changed where nothing is changed', () => {
		fc.assert(
			fc.property(documents, source => {
				expect(unchanged(source)).toBe(source)
			}),
			{numRuns: 500},
		)
	}, 30_000)

	test('marks are all that is added, and each is read as a mark', () => {
		fc.assert(
			fc.property(documents, source => {
				const edited = linked(source)
				const added = edited.split('](#woord-cel)').length - 1
				const read: string[] = []
				createEditor(tree =>
					visit(tree, 'link', ({url}) => {
						if (url === '#woord-cel') read.push(url)
					}),
				)(edited)
				expect(read).toHaveLength(added)
				// A backslash or exclamation mark before a link may get a backslash.
				const plain = (text: string) =>
					text.replaceAll('[cel](#woord-cel)', 'cel').replace(/[\\!]+(?=cel)/g, '')
				expect(plain(edited)).toBe(plain(source))
			}),
			{numRuns: 500},
		)
	}, 30_000)
})
