import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {Concept} from '../../src/glossary/concept.ts'
import {findOccurrences as findInHtml} from '../../src/rehype/index.ts'
import {findOccurrences as findInMarkdown} from '../../src/remark/index.ts'
import {glossary} from '../marked.ts'
import {parseHtml} from '../rehype/html.ts'

const concepts: Concept[] = glossary(
	'immunotherapie',
	'huisarts',
	'voorstadium',
	'cel',
	'stamcel',
	'T-cel',
	'B-cel',
	'beenmerg',
	'MRI',
	'vitamine B12',
	'hepatitis B',
	'hepatitis C',
	'acute leukemie',
	'chronische leukemie',
	'perifeer zenuwstelsel',
).map((concept, index) => ({...concept, id: `id-${index}`, definition: 'Uitleg.'}))

const markdown = unified().use(remarkParse).freeze()

describe('Markdown and HTML are read as text is', () => {
	test.each<[string, string, string[]]>([
		[
			'small words at the start of a line',
			'een immunotherapie\nen huisarts\nje',
			['immunotherapie', 'huisarts'],
		],
		['two words', 'behandeling voor\nstadium II', []],
		['a column of letters', 'c\ne\nl', []],
		['hyphens at line ends', 'immuno-\ntherapie, T-\ncel', ['immuno-\ntherapie', 'T-\ncel']],
		['niet-', 'een niet-\nstamceltherapie', []],
		['a phrase', 'perifeer\nzenuwstelsel', ['perifeer\nzenuwstelsel']],
		['an ellipsis', 'T-\nen\nB-cellen', ['T-', 'B-cellen']],
		['shared words', 'acute\nen chronische\nleukemie', ['acute', 'chronische\nleukemie']],
		['a list', 'hepatitis B en\nC', ['hepatitis B', 'C']],
		['a soft hyphen and a space', 'stam\u00ad cel', ['stam\u00ad cel']],
		['an optional part', '(stam)cellen', ['(stam)cellen']],
		['addresses', 'STAMCEL.NL, @stamcel en map/stamcel.html', []],
		['raised figures', 'beenmerg¹ en MRI²', ['beenmerg', 'MRI']],
		['raised elements', 'beenmerg<sup>1</sup> en MRI<sup>2</sup>', ['beenmerg', 'MRI']],
		['a link in one', 'beenmerg<sup><a href="#n">1</a></sup>', ['beenmerg']],
		['letters in one', 'beenmerg<sup>x</sup>', []],
	])('%s', (_, text, expected) => {
		const inMarkdown = findInMarkdown(markdown.parse(`- x\n- ${text.replace(/\n/g, '\n  ')}`), {
			concepts,
			occurrences: 'all',
		})
		expect(inMarkdown.map(({text}) => text)).toEqual(expected)
		const inHtml = findInHtml(parseHtml(`<ul><li>x</li><li>${text}</li></ul>`), {
			concepts,
			occurrences: 'all',
		})
		expect(inHtml.map(({text}) => text)).toEqual(expected)
	})

	test('lowered figures and raised ones of a label are letters', () => {
		const html = parseHtml('<p>vitamine B<sub>12</sub> of vitamine B<sup>12</sup></p>')
		expect(findInHtml(html, {concepts, occurrences: 'all'}).map(({text}) => text)).toEqual([
			'vitamine B12',
			'vitamine B¹²',
		])
	})

	test('a raised element ends with its block', () => {
		const tree = markdown.parse('x<sup>1\n\nvitamine B12')
		expect(findInMarkdown(tree, {concepts}).map(({text}) => text)).toEqual(['vitamine B12'])
	})
})
