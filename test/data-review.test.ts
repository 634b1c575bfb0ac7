import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {concepts} from '../src/glossary/dataset.ts'

const [header, ...rows] = readFileSync('data/review.tsv', 'utf8')
	.replace(/\n$/, '')
	.split('\n')
	.map(line => line.split('\t'))

test('the rows have the columns of the header', () => {
	expect(header).toEqual(['reading', 'date', 'check', 'concept', 'verdict', 'note', 'source'])
	expect(rows.filter(row => row.length !== header?.length)).toEqual([])
})

test.each([
	['reading', /^\d+$/],
	['date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
	['check', /^(?:medical|plain-language) check$/],
	['verdict', /^(?:stop|change)$/],
	['note', /^\S.*\S$/],
	['source', /^(?:https?:\/\/\S+ : \S.*)?$/],
])('every %s is valid', (column, pattern) => {
	const values = rows.map(row => row[header?.indexOf(column) ?? -1] ?? '')
	expect(values.filter(value => !pattern.test(value))).toEqual([])
})

test('every concept exists, and has one row in a reading', () => {
	const ids = new Set(concepts.map(({id}) => id))
	expect(rows.filter(([, , , id = '']) => !ids.has(id))).toEqual([])
	const readings = rows.map(([reading, , , id]) => `${reading} ${id}`)
	expect(readings.filter((reading, index) => readings.indexOf(reading) !== index)).toEqual([])
})

test.each([
	['1', 'medical check', 4, 26],
	['2', 'plain-language check', 1, 52],
	['3', 'medical check', 2, 11],
	['4', 'medical check', 1, 5],
	['5', 'medical check', 0, 9],
])('reading %s, a %s, has the counts of the table in data/README.md', (reading, check, stop, change) => {
	const verdicts = rows.filter(row => row[0] === reading && row[2] === check).map(row => row[4])
	expect(verdicts.filter(verdict => verdict === 'stop')).toHaveLength(stop)
	expect(verdicts.filter(verdict => verdict === 'change')).toHaveLength(change)
	expect(readFileSync('data/README.md', 'utf8')).toContain(
		`| ${reading} | 2026-11-28 | ${check} | 185 | ${stop} | ${change} |`,
	)
})
