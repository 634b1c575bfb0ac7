import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'

const sheets = ['src/styles.css', 'demo/src/page.css']

describe.each(sheets)('%s', file => {
	const css = readFileSync(join(import.meta.dirname, '..', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

	// WebKit before 26.2 has no `text-decoration` with a thickness, and with a `var()` in it no line is drawn at all.
	test('has lines by their longhands', () => {
		const shorthands = [...css.matchAll(/text-decoration:\s*([^;]+);/g)].map(([, value]) => value)
		expect(shorthands.filter(value => value !== 'none')).toEqual([])
	})
})

describe('a popover', () => {
	const css = readFileSync(join(import.meta.dirname, '../src/styles.css'), 'utf8')
	const [start = '', boxes = ''] = css.split('@supports selector(:popover-open) {')

	test('is a box only in a browser that can open it', () => {
		expect(start).not.toContain('.woord-uitleg')
		expect(boxes).toContain('position: fixed')
	})

	test('is hidden by a rule of ours while it is closed, and shown on paper', () => {
		expect(boxes).toMatch(/\.woord-uitleg\[popover\]:not\(:popover-open\) \{\s*display: none;/)
		expect(boxes.split('@media print')[1]).toMatch(
			/\.woord-uitleg\[popover\]:not\(:popover-open\) \{\s*display: inline;/,
		)
	})
})
