import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sentencesIn} from '../../src/text/sentences.ts'

// Sentences are in brackets.
test.each([
	['a sentence', '[Uw thymus is klein.]'],
	['a question and an exclamation', '[Is uw thymus klein?][ Dat kan best!]'],
	['an ellipsis', '[Wacht tot de uitslag er is…][ En bel ons dan...]'],
	['over a line end', '[Uw thymus\nis klein.]'],
	['before a closing bracket or quote', '[(Uw thymus is klein.)][ “Uw thymus is klein.”]'],
	['after a year', '[Dat was in 2020.]'],
	['a label', 'Aantal trombocyten in het bloed'],
	['one or two words with a full stop', 'Trombocyten. Aantal trombocyten.'],
	['a label before a sentence', 'Trombocyten.[ Dit zijn kleine bloedcellen.]'],
	['the rest after a sentence', '[Dit zijn kleine bloedcellen.] Lees meer over trombocyten'],
	['a line of contents', 'Wat doen bloedplaatjes ...... 12'],
	['numbers of items', '1. Wat is bloed 2. Wat zijn trombocyten'],
	['a colon', 'Kijk goed of u dit heeft:'],
	['no end inside a word', 'Lees meer op www.zorg.nl/bloed of in v1.2 van de folder'],
	['nothing', ''],
])('%s', (_, row) => {
	const text = row.replace(/[[\]]/g, '')
	let printed = ''
	let from = 0
	for (const {start, end} of sentencesIn(text)) {
		printed += `${text.slice(from, start)}[${text.slice(start, end)}]`
		from = end
	}
	expect(printed + text.slice(from)).toBe(row)
})

test('sentences are in order and never overlap', () => {
	const text = fc.string({unit: fc.constantFrom('a', 'é', ' ', '.', '?', '…', ')', '1', '\n'), maxLength: 60})
	fc.assert(
		fc.property(text, text => {
			let from = 0
			for (const {start, end} of sentencesIn(text)) {
				expect(start).toBeGreaterThanOrEqual(from)
				expect(end).toBeGreaterThan(start)
				from = end
			}
			expect(from).toBeLessThanOrEqual(text.length)
		}),
	)
})
