import fc from 'fast-check'
import type {Concept, Review} from '../../src/glossary/concept.ts'

/** A concept with defaults for the fields that a test doesn't set. */
export function concept(prefLabel: string, rest: Partial<Concept> = {}): Concept {
	const definition = `Wat ${prefLabel} is.`
	const id = prefLabel.toLowerCase().replace(/[^a-z0-9]+/g, '-')
	return {id, prefLabel, altLabel: [], hiddenLabel: [], definition, related: [], source: [], ...rest}
}

/** The special characters of each format, in every field. */
export const awkward: readonly Concept[] = [
	concept('B-lymfocyt', {
		altLabel: ['B-cel', 'x|y', 'c\\', 'd, e; "f"', '__proto__'],
		hiddenLabel: ['b => c', '#plaats'],
		definition: 'Zegt "ja", of\n</script><b>nee</b>; daarna: één | twee.',
		related: ['stamcel'],
		source: [
			{document: 'Map | één', list: null, headword: 'B-lymfocyten'},
			{document: 'Boek', list: 'Woordenlijst', headword: 'B'},
		],
		ambiguousLabel: ['x|y', 'd, e; "f"'],
		scopeNote: '=niet "de B"\n| of; \\</script>',
		broader: ['witte-bloedcel'],
		subject: ['bloed | lymfe', '@id', 'a\\'],
		rarity: 4,
		modified: '2026-01-31',
		reviewed: [
			{role: 'arts: C:\\ | x', date: '2024-02-29', verdict: '=akkoord: ja \\| nee'},
			{role: "'redactie'", date: '2026-01-31', verdict: '2026-01-31 arts: niet akkoord'},
		],
	}),
	concept('stamcel', {source: [{document: 'Map', list: null, headword: '=1+1'}]}),
	concept('witte bloedcel', {subject: ['biologie']}),
]

/** Arbitrary glossaries; no text starts or ends with a space. */
export const glossaries: fc.Arbitrary<Concept[]> = fc
	.array(
		fc.record({
			words: fc.uniqueArray(text(), {
				minLength: 3,
				maxLength: 6,
				selector: label =>
					label
						.normalize('NFKD')
						.toLowerCase()
						.replace(/[^a-z0-9]/g, ''),
			}),
			definition: text(),
			list: fc.option(text()),
			optional: fc.record(
				{
					scopeNote: text(),
					subject: texts(),
					rarity: fc.integer({min: 1, max: 5}),
					modified: day(),
					reviewed: reviews(),
				},
				{requiredKeys: []},
			),
			broader: fc.option(fc.uniqueArray(fc.nat(3), {minLength: 1})),
		}),
		{maxLength: 5},
	)
	.map(rows =>
		rows.map(
			(
				{words: [prefLabel = '', misspelling = '', ...altLabel], definition, list, optional, broader},
				index,
			) => ({
				id: `woord-${index}`,
				prefLabel,
				altLabel,
				hiddenLabel: [misspelling],
				definition,
				related: index > 0 ? ['woord-0'] : [],
				source: [{document: misspelling, list, headword: prefLabel}],
				...optional,
				// Earlier concepts, so that there is no circle, but not the first, which is related.
				...ofEarlier(index, broader ?? []),
			}),
		),
	)

/** The concepts before the concept at `index` that are broader than it, if there are any. */
function ofEarlier(index: number, numbers: readonly number[]): Pick<Concept, 'broader'> {
	const broader = numbers.filter(number => number > 0 && number < index).map(number => `woord-${number}`)
	return broader.length > 0 ? {broader} : {}
}

function texts(): fc.Arbitrary<string[]> {
	return fc.array(text(), {minLength: 1, maxLength: 3})
}

function reviews(): fc.Arbitrary<Review[]> {
	return fc.array(fc.record({role: text(), date: day(), verdict: text()}), {minLength: 1, maxLength: 3})
}

function day(): fc.Arbitrary<string> {
	return fc
		.date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
		.map(date => date.toISOString().slice(0, 10))
}

function text(): fc.Arbitrary<string> {
	return fc.stringMatching(/^[a-z]{2,6}[ -~éëï‘]{0,12}[a-z]$/).map(text => text.replace(/\s+/g, ' '))
}
