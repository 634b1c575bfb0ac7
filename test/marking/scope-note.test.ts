import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {checkText} from '../../src/check/index.ts'
import {printDefinedTermSet, printSynonyms} from '../../src/exchange/index.ts'
import {markNames} from '../../src/remark/index.ts'
import {printWordList} from '../../src/word-list/index.ts'
import {markTree, parseHtml} from '../rehype/html.ts'
import {concept, html, markdown} from '../remark/pipeline.ts'

const note = 'niet de bacterie'
const concepts = [
	concept('gbs', 'GBS', {
		scopeNote: note,
		reviewed: [{role: note, date: '2026-01-31', verdict: note}],
		subject: [note],
	}),
	concept('thymus', 'thymus', {altLabel: ['zwezerik'], hiddenLabel: ['timus'], scopeNote: note}),
]
const text = 'GBS, thymus en timus. Zwezerik.'
const report = ['marked', 'spelling', 'entry'] as const

describe('no reader sees a scope note', () => {
	test.each(markNames)('with the mark %s, in Markdown', mark => {
		const file = new VFile(text)
		const marked = markdown(file, {concepts, mark, report: [...report], occurrences: 'all', wordList: true})
		expect(marked).toContain('Wat thymus is.')
		expect([marked, html(text, {concepts, mark}), ...file.messages.map(String)].join()).not.toContain(note)
	})

	test.each(markNames.filter(mark => mark !== 'footnote'))('with the mark %s, in HTML', mark => {
		const file = new VFile()
		const marked = markTree(
			parseHtml(`<p>${text}</p>`),
			{concepts, mark, report: [...report], wordList: true},
			file,
		)
		expect(marked).toContain('at thymus is.')
		expect([marked, ...file.messages.map(String)].join()).not.toContain(note)
	})

	test.each([printWordList, printDefinedTermSet, printSynonyms])('with %o', print => {
		expect(print(concepts)).not.toContain(note)
	})

	test('but an editor does', () => {
		expect(checkText(text, concepts).occurring.map(({concept}) => concept.scopeNote)).toEqual([note, note])
	})
})
