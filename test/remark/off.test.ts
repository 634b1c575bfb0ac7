import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {markdown, transform} from './pipeline.ts'

const options = {wordList: false, occurrences: 'all'} as const
const thymus = '[thymus](#woord-thymus)'
const cytokine = '[cytokine](#woord-cytokine)'

describe('comments switch marking off and on', () => {
	test.each([
		[
			'off',
			'<!-- zorgwoorden: off -->\n\nthymus\n\n- thymus',
			'<!-- zorgwoorden: off -->\n\nthymus\n\n- thymus',
		],
		[
			'off and on',
			'thymus\n\n<!-- zorgwoorden: off -->\n\nthymus\n\n<!-- zorgwoorden: on -->\n\nthymus',
			`${thymus}\n\n<!-- zorgwoorden: off -->\n\nthymus\n\n<!-- zorgwoorden: on -->\n\n${thymus}`,
		],
		[
			'within a line',
			'thymus <!-- zorgwoorden: off --> thymus <!-- zorgwoorden: on --> thymus',
			`${thymus} <!-- zorgwoorden: off --> thymus <!-- zorgwoorden: on --> ${thymus}`,
		],
		[
			'for some concepts',
			'<!-- zorgwoorden: off cytokine antigeen -->\n\nthymus cytokine\n\n<!-- zorgwoorden: on cytokine -->\n\ncytokine antigeen',
			`<!-- zorgwoorden: off cytokine antigeen -->\n\n${thymus} cytokine\n\n<!-- zorgwoorden: on cytokine -->\n\n${cytokine} antigeen`,
		],
		['another comment', '<!-- zorgwoord: off -->\n\nthymus', `<!-- zorgwoord: off -->\n\n${thymus}`],
		['an unfinished comment', '<!-- zorgwoorden: off\n\nthymus', '<!-- zorgwoorden: off\n\nthymus'],
	])('%s', (_, input, expected) => {
		expect(markdown(input, options)).toBe(`${expected}\n`)
	})

	test('a word that is switched off does not count as the first', () => {
		const input = '<!-- zorgwoorden: off -->\n\nthymus\n\n<!-- zorgwoorden: on -->\n\nthymus'
		expect(markdown(input, {wordList: false})).toBe(`${input.replace(/thymus$/, thymus)}\n`)
	})

	test('in MDX', () => {
		const paragraph = () => ({
			type: 'paragraph' as const,
			children: [{type: 'text' as const, value: 'thymus'}],
		})
		const comment = (value: string) => ({type: 'mdxFlowExpression', value})
		const tree = {
			type: 'root',
			children: [comment('/* zorgwoorden: off */'), paragraph(), comment('x'), paragraph()],
		}
		const after = JSON.parse(JSON.stringify(tree))
		transform(after, options)
		expect(after).toEqual(tree)
	})
})

describe('front matter that the host has parsed', () => {
	const file = (data: Record<string, unknown>) => new VFile({value: 'thymus cytokine', data})

	test.each<[string, Record<string, unknown>]>([
		['vfile-matter', {matter: {zorgwoorden: false}}],
		['Docusaurus', {frontMatter: {zorgwoorden: false}}],
		['Astro', {astro: {frontmatter: {zorgwoorden: false}}}],
	])('false: nothing is marked (%s)', (_, data) => {
		expect(markdown(file(data), options)).toBe('thymus cytokine\n')
	})

	test.each<[string, Record<string, unknown>]>([
		['vfile-matter', {matter: {zorgwoorden: {exclude: ['thymus']}}}],
		['Docusaurus', {frontMatter: {zorgwoorden: {exclude: ['thymus']}}}],
		['Astro', {astro: {frontmatter: {zorgwoorden: {exclude: ['thymus']}}}}],
	])('exclude (%s)', (_, data) => {
		expect(markdown(file(data), options)).toBe(`thymus ${cytokine}\n`)
	})

	test('exclude is added to the option', () => {
		const data = {matter: {zorgwoorden: {exclude: ['thymus']}}}
		expect(markdown(file(data), {...options, exclude: ['cytokine']})).toBe('thymus cytokine\n')
	})

	test.each<[string, Record<string, unknown>]>([
		['none', {matter: {title: 'x'}}],
		['null', {matter: null}],
		['true', {matter: {zorgwoorden: true}}],
	])('no effect: %s', (_, data) => {
		expect(markdown(file(data), options)).toBe(`${thymus} ${cytokine}\n`)
	})
})
