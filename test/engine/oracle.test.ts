import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inflect} from '../../src/dutch/inflect/index.ts'
import {createMatcher} from '../../src/engine/matcher.ts'
import {glossary} from '../marked.ts'

const labels = [
	'stamcel',
	'cel',
	'T-cel',
	'bloedplaatje',
	'ziekte',
	'ziekte van Crohn',
	'perifeer zenuwstelsel',
	'zenuw',
	'auto-immuun',
	'ALS',
	'MS',
	'aneurysma',
	'voet',
	'milt',
	'arm',
]

interface Found {
	readonly start: number
	readonly end: number
	readonly kind: string
	readonly label: string
}

/** Labels and their forms alone, each a regular expression that is tried at each place: slow, and as the rules say. */
const patterns = labels.flatMap(label => {
	const forms = [[label, 'label'] as const, ...inflect(label).map(form => [form, 'inflection'] as const)]
	return forms.map(([form, kind]) => ({
		label,
		kind,
		pattern: new RegExp(`(?<![\\p{L}\\p{N}]['’-]?)${source(form)}(?!['’-]?[\\p{L}\\p{N}])`, caseOf(label)),
	}))
})

function naive(text: string): Found[] {
	const found: Found[] = []
	let from = 0
	while (from < text.length) {
		const [best] = foundAt(text, from).sort((a, b) => b.end - a.end || b.kind.localeCompare(a.kind))
		if (best !== undefined) found.push(best)
		from = best?.end ?? from + 1
	}
	return found
}

function foundAt(text: string, start: number): Found[] {
	if (!/[\p{L}\p{N}]/u.test(text.charAt(start))) return []
	return patterns.flatMap(({label, kind, pattern}) => {
		pattern.lastIndex = start
		return pattern.test(text) ? [{start, end: pattern.lastIndex, kind, label}] : []
	})
}

/** A hyphen may be a space or nothing, a space may be a hyphen or nothing, and anything solid may have a hyphen. */
function source(form: string): string {
	return [...form]
		.map(letter => (/[- ]/.test(letter) ? '(?:-|[ \\n]+)?' : letter === "'" ? "['’]?" : letter))
		.join('-?')
}

function caseOf(label: string): string {
	return /^\p{Lu}{2,}$/u.test(label) ? 'uy' : 'uiy'
}

const matchSingle = createMatcher(glossary(...labels), {compounds: false})

test('the matcher finds what a naive one finds', () => {
	const word = fc.constantFrom(
		...labels,
		...labels.flatMap(inflect),
		...labels.map(label => label.toUpperCase()),
		...labels.map(label => label.replace(/[- ]/, '')),
		...labels.map(label => label.replace('-', ' ').replace('e', 'e-')),
		'de',
		'van',
		'Crohn',
		'perifere',
		'T',
		'stam',
		'bloed',
		'vet',
		'mild',
		'als',
		'ms',
		'cellig',
		'xcel',
	)
	const separator = fc.constantFrom(' ', '  ', ', ', '. ', ' (', ') ', ' "', '; ', ' + ', '! ', ' – ')
	fc.assert(
		fc.property(fc.array(fc.tuple(word, separator), {maxLength: 12}), pairs => {
			const text = pairs.flat().join('')
			// A row of capitals is another rule.
			fc.pre(!/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text))
			const found = matchSingle(text).map(({start, end, kind, label}) => ({start, end, kind, label}))
			expect({text, found}).toEqual({text, found: naive(text)})
		}),
		{numRuns: 150},
	)
})

test('the naive matcher finds something', () => {
	expect(naive('de ziekte van Crohn, t cellen en ALS; als')).toEqual([
		{start: 3, end: 19, kind: 'label', label: 'ziekte van Crohn'},
		{start: 21, end: 29, kind: 'inflection', label: 'T-cel'},
		{start: 33, end: 36, kind: 'label', label: 'ALS'},
	])
})
