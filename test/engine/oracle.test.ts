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
	'HIV',
	'ECG',
	'TIA',
	'pH',
	'HIV+',
	'vitamine B12',
	'aneurysma',
	'voet',
	'milt',
	'arm',
]

/** A match, as the two matchers are compared. */
interface NaiveMatch {
	readonly start: number
	readonly end: number
	readonly kind: string
	readonly label: string
}

/**
 * The patterns of a naive matcher: only labels and their forms, each as a regular expression that is tried at
 * each offset. Slow, but it follows the rules to the letter.
 */
const patterns = labels.flatMap(label => {
	const forms = [[label, 'label'] as const, ...inflect(label).map(form => [form, 'inflection'] as const)]
	return forms.flatMap(([form, kind]) =>
		writingsOf(label, form).map(({pattern, flags}) => ({
			label,
			kind,
			pattern: new RegExp(
				`(?<![\\p{L}\\p{N}]['’-]?|[\\p{L}\\p{N}]\\.)${pattern}(?!['’-]?[\\p{L}\\p{N}])`,
				flags,
			),
		})),
	)
})

/** The ways to write a form: of an abbreviation also small letters and dots, where these are no word. */
function writingsOf(label: string, form: string): {pattern: string; flags: string}[] {
	const own = {pattern: patternOf(form), flags: /^(?:\p{Lu}{2,}.?|pH)$/u.test(label) ? 'uy' : 'uiy'}
	if (!['HIV', 'ECG', 'TIA', 'HIV+'].includes(label)) return [own]
	const small = form.replace('+', '').toLowerCase().replace("'", "['’]?")
	const tail = form.endsWith('+') ? '\\+' : ''
	const eitherCase = {pattern: `[${form.charAt(0)}${small.charAt(0)}]${small.slice(1)}${tail}`, flags: 'uy'}
	const dotted = {pattern: `${[...form].join('\\.')}\\.?`, flags: 'uy'}
	return [own, eitherCase, ...(form === label && tail === '' ? [dotted] : [])]
}

function naive(text: string): NaiveMatch[] {
	const matches: NaiveMatch[] = []
	let from = 0
	while (from < text.length) {
		const [best] = matchesAt(text, from).sort((a, b) => b.end - a.end || b.kind.localeCompare(a.kind))
		if (best !== undefined) matches.push(best)
		from = best?.end ?? from + 1
	}
	return matches
}

function matchesAt(text: string, start: number): NaiveMatch[] {
	if (!/[\p{L}\p{N}]/u.test(text.charAt(start))) return []
	return patterns.flatMap(({label, kind, pattern}) => {
		pattern.lastIndex = start
		return pattern.test(text) ? [{start, end: pattern.lastIndex, kind, label}] : []
	})
}

/**
 * For a hyphen or space, the text may have a hyphen, a space or nothing; anywhere else it may have a hyphen.
 */
function patternOf(form: string): string {
	return [...form]
		.map(letter => (/[- ]/.test(letter) ? '(?:-|[ \\n]+)?' : letter === "'" ? "['’]?" : letter))
		.join('-?')
		.replaceAll('-?(?:-|[ \\n]+)?-?', '(?:-|[ \\n]+)?')
		.replace('-?+', '\\+')
		.replace('B-?1', 'B(?:-|[ \\n]+)?1')
}

const matchSingle = createMatcher(glossary(...labels), {compounds: false})

test('the matcher finds what a naive matcher finds', () => {
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
		'hiv',
		'Hiv+',
		"ecg's",
		'T.I.A.',
		'H.I.V',
		'S.T.I.A.',
		'vitamine B 12',
		'ph',
		'cellig',
		'xcel',
	)
	const separator = fc.constantFrom(' ', '  ', ', ', '. ', ' (', ') ', ' "', '; ', ' + ', '! ', ' – ')
	fc.assert(
		fc.property(fc.array(fc.tuple(word, separator), {maxLength: 12}), pairs => {
			const text = pairs.flat().join('')
			// Another rule applies among words in capitals.
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
