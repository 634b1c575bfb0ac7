import fc from 'fast-check'
import type {BlockContent, Link, ListItem, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {createEditor} from '../../src/markdown/edit.ts'

const text = (value: string): Text => ({type: 'text', value})
const heading: RootContent = {type: 'heading', depth: 2, children: [text('Moeilijke woorden')]}
const entry: RootContent = {type: 'paragraph', children: [text('Cel: bouwsteen.')]}

/** Creates a change that replaces every *cel* inside one text node by the nodes that `mark` returns. */
function replaceEach(mark: (word: Text) => PhrasingContent[]) {
	return (tree: Root) =>
		visit(tree, (node, index, parent) => {
			if (node.type === 'link') return SKIP
			const offset = node.type === 'text' ? node.value.indexOf('cel') : -1
			if (offset < 0 || node.type !== 'text' || !parent || index === undefined) return
			const pieces = [text(node.value.slice(0, offset)), text(node.value.slice(offset + 3))]
			const [before, after] = pieces.map(piece => (piece.value === '' ? [] : [piece]))
			const replacement = [...(before ?? []), ...mark(text('cel')), ...(after ?? [])]
			parent.children.splice(index, 1, ...replacement)
			return [SKIP, index + replacement.length]
		})
}

const link = (word: PhrasingContent): Link => ({type: 'link', url: '#woord-cel', children: [word]})
const linked = createEditor(replaceEach(word => [link(word)]))
const unchanged = createEditor(() => {})

describe('an unchanged document is returned byte for byte', () => {
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
		['syntax that Markdown doesn’t know', '$a_b$ {{< video x_y >}} [[wiki]] :::note\n'],
		['escapes and entities', 'a \\* b &amp; c &eacute; * d _ e\n'],
		['no text', ''],
		['only white space', '  \n\n'],
	])('%s', (_, source) => {
		expect(unchanged(source)).toBe(source)
	})
})

describe('a word is marked in the source, and the rest stays the same', () => {
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
		['after code, images, HTML', '`a` ![cel](b) <i>cel</i>', `\`a\` ![cel](b) <i>${marked}</i>`],
		['after an address', 'mail a@b.nl over de cel', `mail a@b.nl over de ${marked}`],
		['after an empty link', '[](x) cel', `[](x) ${marked}`],
		['after escapes and entities', '\\*a &lt;&eacute;&#233; cel', `\\*a &lt;&eacute;&#233; ${marked}`],
		['after a hard break', '> een  \n> cel\\\n> twee', `> een  \n> ${marked}\\\n> twee`],
		['after an exclamation mark', 'Let op!cel', `Let op\\!${marked}`],
		['after an escaped exclamation mark', 'Let op\\!cel', `Let op&#33;${marked}`],
		['after a reference to one', 'Let op&#33;cel &#0000033;', `Let op&#033;${marked} &#0000033;`],
		['after a backslash', '\\cel \\\\cel', `\\\\${marked} \\\\cel`],
		['after an escaped backslash', '\\\\cel', `&#92;${marked}`],
		['with Windows line ends', 'een\r\nde cel\r\n', `een\r\nde ${marked}\r\n`],
		['after U+0000', 'a\0cel\0 cel', `a\0${marked}\0 cel`],
		['after a line end written as a reference', 'a&#10;&#xD;cel', `a&#10;&#xD;${marked}`],
		['after an address in an open bracket', '[zie www.a.nl cel', `[zie www.a.nl ${marked}`],
		[
			'next to such an address, on two lines',
			'> ![a@b.nl\n> cel www.a.nl',
			`> ![a@b.nl\n> ${marked} www.a.nl`,
		],
		['after a byte order mark', '\uFEFFde cel', `\uFEFFde ${marked}`],
	])('%s', (_, source, expected) => {
		expect(linked(source)).toBe(expected)
	})

	test('new markup around several nodes keeps what is inside', () => {
		const wrapAll = createEditor(tree => {
			const [paragraph] = tree.children
			if (paragraph?.type !== 'paragraph') return
			paragraph.children = [{type: 'emphasis', children: paragraph.children}]
		})
		expect(wrapAll('**B**-cel\nen `x`')).toBe('***B**-cel\nen `x`*')
	})

	test('text can be added after a word', () => {
		const explained = createEditor(replaceEach(word => [word, text(' (bouwsteen | *\nklein*)')]))
		expect(explained('een  \n  cel * is')).toBe('een  \n  cel (bouwsteen | \\* klein\\*) * is')
		expect(explained('|cel|\n|-|')).toBe('|cel (bouwsteen \\| \\* klein\\*)|\n|-|')
	})

	test('a footnote can be added after a word', () => {
		const noted = createEditor(tree => {
			replaceEach(word => [word, {type: 'footnoteReference', identifier: 'cel', label: 'cel'}])(tree)
			tree.children.push({type: 'footnoteDefinition', identifier: 'cel', label: 'cel', children: [entry]})
		})
		expect(noted('* de cel\n')).toBe('* de cel[^cel]\n\n[^cel]: Cel: bouwsteen.\n')
	})

	test('a paragraph that would be read otherwise stays as it was', () => {
		const emphasised = createEditor(replaceEach(word => [{type: 'emphasis', children: [word]}]))
		expect(emphasised('cel_cel_\n\n# cel')).toBe('cel_cel_\n\n# *cel*')
	})

	test('nor is it marked in the tree, so that a word list has no word without a mark', () => {
		let marks = 0
		const emphasised = createEditor(tree => {
			marks = 0
			replaceEach(word => {
				marks++
				return [{type: 'emphasis', children: [word]}]
			})(tree)
		})
		emphasised('cel_cel_\n\n# cel')
		expect(marks).toBe(1)
	})

	test('a paragraph whose own text was changed stays as it was', () => {
		const rewritten = createEditor(tree =>
			visit(tree, 'text', node => {
				node.value = node.value.replace('een', 'geen')
			}),
		)
		expect(rewritten('een cel')).toBe('een cel')
	})
})

describe('blocks are inserted between the blocks of the source', () => {
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
		['at the end, carriage returns', append, 'een\r', `een\r\r${list.replaceAll('\n', '\r')}\r`],
		['below, carriage returns', prepend, '# een\r\rtwee', `# een\r\r${list.replaceAll('\n', '\r')}\r\rtwee`],
		[
			'where no line is empty, Windows',
			prepend,
			'# een\r\ntwee',
			`# een\n${list}\n\ntwee`.replaceAll('\n', '\r\n'),
		],
		[
			'where no line is empty, carriage returns',
			prepend,
			'# een\rtwee',
			`# een\n${list}\n\ntwee`.replaceAll('\n', '\r'),
		],
		['before an unclosed code fence', append, 'een\n~~~\ntwee', `een\n${list}\n\n~~~\ntwee`],
		['before an unclosed comment', append, 'een\n\n<!--\ntwee', `een\n\n${list}\n\n<!--\ntwee`],
		['in an empty document', append, '', `${list}\n\n`],
		['below the first block', prepend, '---\na: b\n---\n\n\neen\n', `---\na: b\n---\n\n${list}\n\n\neen\n`],
		['where there was no empty line', prepend, '# een\ntwee', `# een\n${list}\n\ntwee`],
		['above the first block', first, '\neen', `\n${list}\n\neen`],
		['in place of other blocks', replace, 'een\n\n# twee\n* drie\n\nvier', `een\n\n${list}\n\nvier`],
		['or removed', remove, 'een\n\ntwee\n\ndrie\n', 'een\n\ndrie\n'],
		['or removed at the end', remove, 'een\n\ntwee\n', 'een\n'],
	])('%s', (_, edit, source, expected) => {
		expect(edit(source)).toBe(expected)
	})
})

describe('items are inserted in the lists of the source', () => {
	const item = (...words: string[]): ListItem => ({
		type: 'listItem',
		children: words.map(word => ({type: 'paragraph', children: [text(word)]})),
	})
	const inList = (change: (items: ListItem[]) => unknown) =>
		createEditor(tree => visit(tree, 'list', ({children}) => void change(children)))
	const append = inList(items => items.push(item('nieuw')))
	const appendTwo = inList(items => items.push(item('nieuw'), item('ook')))
	const prepend = inList(items => items.unshift(item('nieuw')))
	const second = inList(items => items.splice(1, 0, item('nieuw')))
	const replace = inList(items => items.splice(1, 1, item('nieuw')))
	const remove = inList(items => items.splice(1, 1))
	const removeFirst = inList(items => items.shift())
	const long = inList(items => items.push(item('een\ntwee', 'drie')))
	const swap = inList(items => items.reverse())

	test.each([
		['at the end', append, '*   een\n*  twee  \n', '*   een\n*  twee  \n* nieuw\n'],
		['at the end without a newline', append, '+ een', '+ een\n+ nieuw'],
		['at the start', prepend, '+ een\n', '+ nieuw\n+ een\n'],
		['between items', second, '- een\n-   twee', '- een\n- nieuw\n-   twee'],
		['two of them', appendTwo, '- een', '- een\n- nieuw\n- ook'],
		['in place of another', replace, '* een\n* twee\n\n  meer\n* drie', '* een\n* nieuw\n* drie'],
		['or removed', remove, '* een\n* twee\n* drie', '* een\n* drie'],
		['or removed at the start', removeFirst, '> * een\n> * twee', '> * twee'],
		['or moved', swap, '- een\n- *twee*', '- *twee*\n- een'],
		['between empty lines', second, '- een\n\n- twee\n', '- een\n\n- nieuw\n\n- twee\n'],
		['with numbers', append, '1. een\n2. twee\n', '1. een\n2. twee\n3. nieuw\n'],
		['with numbers and brackets', prepend, '7) een\n8) twee\n', '7) nieuw\n7) een\n8) twee\n'],
		['with the highest number', append, '999999999. een', '999999999. een\n999999999. nieuw'],
		['in a quotation', append, '> - een\n>   twee\n> - drie\n', '> - een\n>   twee\n> - drie\n> - nieuw\n'],
		['with Windows line ends', append, '* een\r\n* twee\r\n', '* een\r\n* twee\r\n* nieuw\r\n'],
		['before text without an empty line', append, '- een\n# Kop', '- een\n- nieuw\n# Kop'],
		['after lines that the last item absorbed', append, '- een\ntwee', '- een\ntwee\n- nieuw'],
		['after an unclosed code fence', append, '- ```\n  een', '- ```\n  een\n- nieuw'],
		['with more lines', long, '10. een', '10. een\n11. een\n    twee\n\n    drie'],
		['with more lines, in a quotation', long, '> 1. een', '> 1. een\n> 2. een\n>    twee\n>\n>    drie'],
		['below another list', append, '- een\n  - twee\n', '- een\n  - twee\n  - nieuw\n- nieuw\n'],
		['on the line of another list', append, '- - een\n', '- - een\n  - nieuw\n- nieuw\n'],
	])('%s', (_, edit, source, expected) => {
		expect(edit(source)).toBe(expected)
	})

	test('a new list is apart from the one below it, and differs from one with a new heading', () => {
		const list: RootContent = {type: 'list', children: [item('nieuw')]}
		const first = createEditor(tree => tree.children.unshift(heading, list))
		const second = createEditor(tree => tree.children.splice(1, 0, list))
		expect(first('- een')).toBe('## Moeilijke woorden\n\n* nieuw\n\n- een')
		expect(first('    een')).toBe('    een\n\n## Moeilijke woorden\n\n- nieuw')
		expect(first('* een')).toBe('## Moeilijke woorden\n\n- nieuw\n\n* een')
		expect(second('# een\n\ntwee')).toBe('# een\n\n+ nieuw\n\ntwee')
	})

	test('a list at the end of a quotation does not take in the line below it', () => {
		const list: BlockContent = {type: 'list', children: [item('nieuw')]}
		const append = createEditor(tree => visit(tree, 'blockquote', ({children}) => void children.push(list)))
		expect(append('> # een\ntwee')).toBe('> # een\n> + nieuw\n>\ntwee')
		expect(append('> # een\n\ntwee')).toBe('> # een\n>\n> + nieuw\n\ntwee')
	})

	test.each([
		['- [ ] een\n- [x] twee', '- [x] twee\n- [ ] een'],
		['- een\n- twee\n  - drie', '- twee\n  - drie\n- een'],
	])('a moved item keeps what it has: %o', (source, expected) => {
		const swapFirst = createEditor(tree => {
			const [list] = tree.children
			if (list?.type === 'list') list.children.reverse()
		})
		expect(swapFirst(source)).toBe(expected)
	})

	test('blocks are inserted in quotations and items too', () => {
		const appendIn = (type: 'blockquote' | 'listItem') =>
			createEditor(tree =>
				visit(tree, type, ({children}) => void children.push(...[heading, entry].filter(isContent))),
			)
		expect(appendIn('blockquote')('> een\n\ntwee')).toBe(
			'> een\n>\n> ## Moeilijke woorden\n>\n> Cel: bouwsteen.\n\ntwee',
		)
		expect(appendIn('listItem')('* een\n* twee')).toBe(
			['een', 'twee'].map(word => `* ${word}\n\n  ## Moeilijke woorden\n\n  Cel: bouwsteen.`).join('\n'),
		)
	})

	const lines = [
		'woord',
		'**b** `c`',
		'- een',
		'* twee',
		'1. drie',
		'2) vier',
		'  - vijf',
		'    - zes',
		'> - zeven',
	]
	const others = [
		'',
		'',
		'> tekst',
		'- [ ] taak',
		'# kop',
		'- # kop',
		'  vervolg',
		'---',
		'<!-- x -->',
		'|a|\n|-|\n|b|',
	]
	const documents = fc
		.tuple(fc.array(fc.constantFrom(...lines, ...others), {maxLength: 14}), fc.constantFrom('\n', '\r\n'))
		.map(([lines, lineEnd]) => lines.join(lineEnd))

	test('in any document nothing is added but the items, line ends and margins', () => {
		fc.assert(
			fc.property(documents, fc.nat(5), (source, index) => {
				const insert = inList(items => items.splice(index % (items.length + 1), 0, item('nieuw')))
				const withoutItems = insert(source).replace(/(?:[-*+]|\d+[.)]) nieuw/g, '')
				const withoutMargins = (text: string) => text.replace(/[\s>]+/g, '')
				expect(withoutMargins(withoutItems)).toBe(withoutMargins(source))
			}),
			{numRuns: 500},
		)
	}, 30_000)

	function isContent(node: RootContent): node is BlockContent {
		return node.type === 'heading' || node.type === 'paragraph'
	}
})

describe('in any document', () => {
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

	test('nothing is changed if the tree isn’t', () => {
		fc.assert(
			fc.property(documents, source => {
				expect(unchanged(source)).toBe(source)
			}),
			{numRuns: 500},
		)
	}, 30_000)

	test('only marks are added, and each is read as a mark', () => {
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
				// A backslash or exclamation mark before a link may have got a backslash.
				const plain = (text: string) =>
					text.replaceAll('[cel](#woord-cel)', 'cel').replace(/[\\!]+(?=cel)/g, '')
				expect(plain(edited)).toBe(plain(source))
			}),
			{numRuns: 500},
		)
	}, 30_000)
})
