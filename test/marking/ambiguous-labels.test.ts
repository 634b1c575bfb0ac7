import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {checkText} from '../../src/check/index.ts'
import {markHtml} from '../rehype/html.ts'
import {concept, markdown} from '../remark/pipeline.ts'

const concepts = [
	concept('guillain-barre', 'syndroom van Guillain-Barré', {
		altLabel: ['GBS'],
		ambiguousLabel: ['GBS'],
		related: ['plasmaferese'],
		scopeNote: 'ook een bacterie bij zwangeren',
	}),
	concept('plasmaferese', 'plasmaferese', {
		definition: 'Behandeling van het bloed bij een syndroom van Guillain-Barré.',
		related: ['guillain-barre'],
	}),
	concept('bacterie', 'bacterie', {definition: 'Klein wezen, niet de ziekte van plasmaferese.'}),
]
const options = {concepts, mark: 'emphasis', wordList: false, occurrences: 'all'} as const

describe('an ambiguous label is marked if the document names its concept', () => {
	test.each([
		[
			'in another paragraph',
			'GBS.\n\nHet *syndroom van Guillain-Barré*.',
			'*GBS*.\n\nHet *syndroom van Guillain-Barré*.',
		],
		['in a heading', '# Syndroom van Guillain-Barré\n\nGBS.', '# Syndroom van Guillain-Barré\n\n*GBS*.'],
		['in a heading, with markup', '# *Plasma*ferese\n\nGBS.', '# *Plasma*ferese\n\n*GBS*.'],
		['in a link', 'GBS en [plasmaferese](x).', '*GBS* en [plasmaferese](x).'],
		[
			'in a table',
			'| GBS | plasmaferese |\n| --- | ------------ |',
			'| *GBS* | *plasmaferese* |\n| ----- | -------------- |',
		],
	])('%s', (_, text, expected) => {
		expect(markdown(text, options).trim()).toBe(expected)
	})

	test.each([
		['nowhere', 'Bent u getest op GBS?'],
		['only in code', 'GBS\n\n```\nplasmaferese\n```'],
		['only in an address', 'GBS https://plasmaferese.nl'],
		[
			'only in the explanation of another word',
			'GBS door een *bacterie* (klein wezen, niet de ziekte van plasmaferese).',
		],
	])('but not if it does so %s', (_, text) => {
		expect(
			markdown(text, {...options, mark: 'inline'}).replace(
				'<https://plasmaferese.nl>',
				'https://plasmaferese.nl',
			),
		).not.toMatch(/GBS \(/)
	})

	test.each([
		['in a paragraph', '<p>GBS.</p><p>Een plasmaferese.</p>', '<em class="woord">GBS</em>'],
		['in a heading', '<h2>Een <b>plasma</b>ferese</h2><p>GBS.</p>', '<em class="woord">GBS</em>'],
		['nowhere', '<p>GBS.</p>', '<p>GBS.</p>'],
	])('in HTML, %s', (_, text, expected) => {
		expect(markHtml(text, options)).toContain(expected)
	})
})

test('a word list that was added does not change what it means', () => {
	const once = markdown('GBS door een bacterie.', {concepts, wordList: true})
	expect(once).toContain('plasmaferese')
	expect(once).not.toContain('[GBS]')
	expect(markdown(once, {concepts, wordList: true})).toBe(once)
})

test('a mark of the author stays', () => {
	const text = 'Een [GBS](#woord-guillain-barre).\n'
	expect(markdown(text, {...options, mark: 'link'})).toBe(text)
})

test('a report says why it is not marked', () => {
	const file = new VFile('GBS.')
	markdown(file, {...options, report: ['marked']})
	expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
		[
			'ambiguous-label',
			'Left `GBS` unmarked: it may not mean `syndroom van Guillain-Barré`, which nothing else in the document names',
		],
	])
})

test('a check says so too, and does not count it', () => {
	const {occurring, ambiguous} = checkText('Een test.\n\nOp GBS.', concepts)
	expect(occurring).toEqual([])
	expect(ambiguous).toEqual([{word: 'GBS', concept: concepts[0], line: 3, column: 4}])
	expect(checkText('GBS en plasmaferese', concepts).ambiguous).toEqual([])
})

test('an excluded concept is not reported, and still says what is meant', () => {
	expect(checkText('GBS', concepts, {exclude: ['guillain-barre']}).ambiguous).toEqual([])
	expect(markdown('GBS en plasmaferese', {...options, exclude: ['plasmaferese']})).toBe(
		'*GBS* en plasmaferese\n',
	)
})
