import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {createMarker} from '../src/cli/markers.ts'
import {concepts as bundled} from '../src/glossary/dataset.ts'
import {entryText, headTerm} from '../src/glossary/entry.ts'
import {markHtml} from './rehype/html.ts'
import {glossary, markdown} from './remark/pipeline.ts'

vi.setConfig({testTimeout: 120_000})

/** A piece of a word list in both languages; `ours` if it is an entry that the plugin may renew. */
interface Piece {
	readonly md: string
	readonly html: string
	readonly ours?: true
}

const oldDefinitions = bundled.slice(0, 3).map(({definition}) => definition)
const ours = fc
	.tuple(fc.constantFrom(...glossary), fc.option(fc.constantFrom(...oldDefinitions)), fc.boolean())
	.map(([concept, old, hasLabels]): Piece => {
		const term = headTerm(concept)
		const text = entryText(
			{...concept, definition: old ?? concept.definition},
			new Set(hasLabels ? concept.altLabel : []),
		)
		return {md: `**${term}**${text}`, html: `<dfn>${term}</dfn>${text}`, ours: true}
	})

const words = [
	'Thymus',
	'thymus',
	'Cytokine',
	'trombocyt',
	'Antigeen (x)',
	'Bot',
	'De thymus',
	'B-lymfocyt',
	'Ader',
]
const meanings = [
	'eigen uitleg',
	'Orgaan achter het borstbeen.',
	'Klein eiwit',
	'iets: met een dubbele punt',
	'zie thymus',
]
const own = fc
	.tuple(
		fc.constantFrom(...words),
		fc.constantFrom(...meanings),
		fc.constantFrom(
			'plain',
			'bold',
			'italic',
			'link',
			'link in the meaning',
			'emphasis in the meaning',
			'dash',
			'term alone',
		),
	)
	.map(([word, meaning, shape]): Piece => {
		switch (shape) {
			case 'bold':
				return {md: `**${word}**: mijn ${meaning}`, html: `<strong>${word}</strong>: mijn ${meaning}`}
			case 'italic':
				return {md: `*${word}*: ${meaning}`, html: `<dfn><i>${word}</i></dfn>: ${meaning}`}
			case 'link':
				return {md: `[${word}](x): ${meaning}`, html: `<a href="x">${word}</a>: ${meaning}`}
			case 'link in the meaning':
				return {md: `**${word}**: [${meaning}](x)`, html: `<dfn>${word}</dfn>: <a href="x">${meaning}</a>`}
			case 'emphasis in the meaning':
				return {md: `**${word}**: een *${meaning}*`, html: `<dfn>${word}</dfn>: een <em>${meaning}</em>`}
			case 'dash':
				return {md: `${word} – ${meaning}`, html: `${word} – ${meaning}`}
			case 'term alone':
				return {md: word, html: word}
			default:
				return {md: `${word}: ${meaning}`, html: `${word}: ${meaning}`}
		}
	})

const more = fc.constantFrom<Piece>(
	{md: '', html: ''},
	{md: '', html: ''},
	{md: '\n\n  Nog een alinea.', html: '<p>Nog een alinea.</p>'},
	{md: '\n  - een\n  - **Thymus**: twee', html: '<ul><li>een</li><li><b>Thymus</b>: twee</li></ul>'},
	{md: '\n  nog een regel', html: '<br>nog een regel'},
)
const item = fc.oneof(
	ours,
	ours,
	fc.tuple(own, more).map(([own, more]): Piece => ({md: own.md + more.md, html: own.html + more.html})),
)

const list = fc.array(item, {minLength: 1, maxLength: 4}).map(
	(items): Piece => ({
		md: items.map(({md}) => `- ${md}`).join('\n'),
		html: `<ul>${items.map(({html}) => `<li>${html}</li>`).join('')}</ul>`,
	}),
)
const cells = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...meanings))
const table = fc.array(cells, {minLength: 1, maxLength: 3}).map(
	(rows): Piece => ({
		md: `| a | b |\n| - | - |\n${rows.map(([word, meaning]) => `| ${word} | ${meaning} |`).join('\n')}`,
		html: `<table><tbody>${rows.map(([word, meaning]) => `<tr><td>${word}</td><td>${meaning}</td></tr>`).join('')}</tbody></table>`,
	}),
)
const definitions = fc.array(cells, {minLength: 1, maxLength: 3}).map((rows): Piece => {
	const html = `<dl>\n${rows.map(([word, meaning]) => `<dt>${word}</dt><dd>${meaning}</dd>`).join('\n')}\n</dl>`
	return {md: html, html}
})
const paragraph = own.map(({md, html}): Piece => ({md, html: `<p>${html}</p>`}))
const sections = fc.array(cells, {minLength: 1, maxLength: 2}).map(
	(rows): Piece => ({
		md: rows.map(([word, meaning]) => `### ${word}\n\n${meaning}`).join('\n\n'),
		html: rows.map(([word, meaning]) => `<h3>${word}</h3><p>${meaning}</p>`).join(''),
	}),
)
const heading = fc
	.constantFrom(
		'Moeilijke woorden',
		'Moeilijke woorden',
		'Moeilijke woorden',
		'MOEILIJKE WOORDEN',
		'Woordenlijst',
		'Over ons',
	)
	.map((name): Piece => ({md: `## ${name}`, html: `<h2>${name}</h2>`}))
const block = fc.oneof(list, list, list, table, definitions, paragraph, sections)
const page = fc
	.tuple(
		fc.subarray(['thymus', 'cytokine', 'antigeen', 'trombocyt', 'B-lymfocyt']),
		fc.array(fc.tuple(heading, fc.array(block, {maxLength: 3})), {minLength: 1, maxLength: 2}),
	)
	.map(([words, parts]): Piece => {
		const text = `Tekst ${words.join(' en ')}.`
		const pieces = [
			{md: text, html: `<p>${text}</p>`},
			...parts.flatMap(([heading, blocks]) => [heading, ...blocks]),
		]
		return {md: `${pieces.map(({md}) => md).join('\n\n')}\n`, html: pieces.map(({html}) => html).join('')}
	})

const allOurs = glossary.flatMap(concept =>
	[concept.definition, ...oldDefinitions].flatMap(definition =>
		[[], concept.altLabel].map(labels => ({
			term: headTerm(concept),
			text: entryText({...concept, definition}, new Set(labels)),
		})),
	),
)

/** What the author wrote in Markdown: without entries of ours, our heading, links, anchors and empty lines. */
function authorsMarkdown(markdown: string): string[] {
	const entries = new Set(allOurs.map(({term, text}) => `**${term}**${text}`))
	return (
		markdown
			.replace(/<a id="woord-[^"]*"><\/a>/g, '')
			.replace(/\[([^[\]]*)\]\(#woord-[^)]*\)/g, '$1')
			.split('\n')
			.map(line => line.trimEnd())
			// The columns of a printed table are as wide as the anchors and links in it.
			.map(line => (line.startsWith('|') ? line.replace(/ +|(?<=-)-+/g, '') : line))
			.filter(
				line => line !== '' && line !== '## Moeilijke woorden' && !entries.has(line.replace(/^[-+*] /, '')),
			)
	)
}

/** The same for HTML. */
function authorsHtml(html: string): string {
	const entries = allOurs.map(({term, text}) => `<li><dfn>${term}</dfn>${text}</li>`)
	const bare = html
		.replace(/ id="woord-[^"]*"| class="woordenlijst"/g, '')
		.replace(/<a><\/a>/g, '')
		.replace(/<a href="#woord-[^"]*" class="woord">(.*?)<\/a>/g, '$1')
	return entries
		.reduce((html, entry) => html.replaceAll(entry, ''), bare)
		.replace(/<ul><\/ul>|<h2>Moeilijke woorden<\/h2>/g, '')
}

describe('what an author wrote in word lists stays in its order, and a second pass changes nothing', () => {
	test.each([false, true])('in Markdown, with anchors: %o', anchors => {
		fc.assert(
			fc.property(page, ({md}) => {
				const options = {wordList: {anchors}}
				// Printed without the plugin's doing, so that only that shows.
				const before = markdown(md, {concepts: [], wordList: false})
				const once = markdown(before, options)
				expect(authorsMarkdown(once)).toEqual(authorsMarkdown(before))
				expect(markdown(once, options)).toBe(once)
				const ids = once.match(/<a id="[^"]*"/g) ?? []
				expect(new Set(ids).size).toBe(ids.length)
				for (const [, id] of once.matchAll(/\]\(#([^)]*)\)/g))
					if (anchors) expect(once).toContain(`<a id="${id}">`)
			}),
			{numRuns: 200},
		)
	})

	test('in the source, with the command `mark`', () => {
		const mark = createMarker({}, glossary)
		fc.assert(
			fc.property(page, fc.constantFrom('\n', '\r\n'), ({md}, lineEnd) => {
				const source = md.replaceAll('\n', lineEnd)
				const once = mark(source)
				const lines = (text: string) => authorsMarkdown(text.replaceAll(lineEnd, '\n'))
				expect(lines(once)).toEqual(lines(source))
				expect(mark(once)).toBe(once)
			}),
			{numRuns: 200},
		)
	})

	test('in HTML', () => {
		fc.assert(
			fc.property(page, ({html}) => {
				const once = markHtml(html)
				expect(authorsHtml(once)).toBe(authorsHtml(html))
				const ids = once.match(/ id="[^"]*"/g) ?? []
				expect(new Set(ids).size).toBe(ids.length)
				for (const [, id] of once.matchAll(/href="#([^"]*)"/g)) expect(once).toContain(` id="${id}"`)
			}),
			{numRuns: 500},
		)
	})
})
