import {expect, test} from 'vitest'
import {measureCandidates, measureCoverage, readPages} from '../evaluate/coverage.ts'
import {checkText} from '../src/check/index.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import {concepts} from '../src/glossary/dataset.ts'
import {plainWords} from '../src/plain-words/index.ts'
import {concept} from './remark/pipeline.ts'

const pages = readPages()

test('every judged word is on a page', () => {
	expect(pages).toHaveLength(31)
	expect(pages.flatMap(({hard, explained}) => [...hard, ...explained])).toHaveLength(513)
	for (const {text, hard, explained} of pages)
		for (const word of [...hard, ...explained]) expect(text.toLowerCase()).toContain(word.toLowerCase())
})

test('check names four of five hard words, and two of three that it names are not known', () => {
	const {unexplained, missed, candidates, known} = measureCandidates(
		checkText,
		createMatcher,
		pages,
		concepts,
		{
			plainWords,
		},
	)
	expect(1 - missed.length / unexplained).toBeGreaterThan(0.8)
	expect(known.length / candidates).toBeLessThan(1 / 3)
})

test('a term is covered as a whole, not by a part of it', () => {
	const page = {
		file: '',
		field: 'hart',
		text: '',
		hard: ['thymus', 'thymusoperatie', 'grote thymus'],
		explained: [],
	}
	const thymus = [concept('thymus', 'thymus')]
	expect(measureCoverage(createMatcher, [page], [thymus, []])).toEqual([
		{field: 'hart', hard: 3, covered: [1, 0]},
	])
})

test('a word that is named counts once, for the term that it is a part of', () => {
	const text = 'Dyspnoe na hypertensie, en arteriële stenose.'
	const page = {file: '', field: '', text, hard: ['arteriële stenose', 'ileus'], explained: ['dyspnoe']}
	expect(measureCandidates(checkText, createMatcher, [page], [], {plainWords})).toEqual({
		unexplained: 2,
		missed: ['ileus'],
		candidates: 4,
		known: ['hypertensie'],
	})
})
