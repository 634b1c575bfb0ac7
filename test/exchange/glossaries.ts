import fc from 'fast-check'
import type {Concept} from '../../src/glossary/concept.ts'

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
	}),
	concept('stamcel', {source: [{document: 'Map', list: null, headword: '=1+1'}]}),
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
		}),
		{maxLength: 5},
	)
	.map(rows =>
		rows.map(({words: [prefLabel = '', misspelling = '', ...altLabel], definition, list}, index) => ({
			id: `woord-${index}`,
			prefLabel,
			altLabel,
			hiddenLabel: [misspelling],
			definition,
			related: index > 0 ? ['woord-0'] : [],
			source: [{document: misspelling, list, headword: prefLabel}],
		})),
	)

function text(): fc.Arbitrary<string> {
	return fc.stringMatching(/^[a-z]{2,6}[ -~éëï‘]{0,12}[a-z]$/).map(text => text.replace(/\s+/g, ' '))
}
