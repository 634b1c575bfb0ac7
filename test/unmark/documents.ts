import fc from 'fast-check'
import {concept} from '../remark/pipeline.ts'

/** A glossary with words and definitions that Markdown has special characters for. */
export const glossary = [
	concept('antigeen', 'antigeen', {definition: 'Deel van een bacterie. De afweer herkent het.'}),
	concept('bloedplaatje', 'bloedplaatje', {
		altLabel: ['trombocyt'],
		definition: 'Stukje van een cel (een *plaatje*) | zie www.a.nl.',
	}),
	concept('b-lymfocyt', 'B-lymfocyt', {definition: 'B-cel in het bloed.'}),
	concept('t-lymfocyt', 'T-lymfocyt', {definition: 'T-cel in het bloed; rijpt in de thymus.'}),
	concept('cytokine', 'cytokine', {
		altLabel: ['boodschapper'],
		definition: 'Klein eiwit\nmet een [boodschap].',
	}),
	concept('cel', 'cel', {altLabel: ['boodschapper'], definition: 'Bouwsteen_van_het lichaam!'}),
	concept('zenuwstelsel', 'perifeer zenuwstelsel', {definition: '#Zenuwen# buiten `het` brein.'}),
	concept('thymus', 'thymus', {definition: '- orgaan <b>achter</b> het borstbeen & zo.'}),
]

/** Lines and blocks of documents. */
const lines = [
	'Een cytokine en de thymus.',
	'cel',
	'Let op!cel en \\!cel, \\cel en \\\\cel.',
	'&#33;cel &#92;cel &#033;cel &amp;cel&eacute; &lt;cel&gt;',
	'T- en B-lymfocyten, **B**-lymfocyten en ~~cellen~~',
	'*cytokinen* **trombocyt** _thymus_ `cel` __*cel*__',
	'een boodschapper (iets anders) en cel(len)',
	'het perifeer',
	'zenuwstelsel en de  ',
	'bloedplaatjestransfusie\\',
	'[cel](x) [cel] ![cel](y) <i>cel</i> <a href="x">cel</a>',
	'[thymus]: /x "y"',
	'Noot[^1] cel[^1].',
	'[^1]: Een noot over de cel.',
	'# De cel',
	'## Moeilijke woorden',
	'## Woordenlijst',
	'### Thymus',
	'Kop cel\n=====',
	'---',
	'***',
	'- **Thymus**: eigen tekst.',
	'* **Cytokine** – eigen tekst.',
	'- cel\n- antigeen',
	'1. antigeen\n2. cel',
	'- [ ] thymus',
	'  - trombocyt',
	'-   cel\n\n    cel',
	'- # Kop',
	'-',
	'> cytokine',
	'> - **Thymus**: eigen',
	'> ## Moeilijke woorden',
	'> > cel',
	'>',
	'    thymus',
	'\tthymus',
	'  cel  ',
	'```\ncel\n```',
	'~~~',
	'| cel | a |\n|---|---|\n| thymus | cel \\| b |',
	'<div>cel</div>',
	'<!-- x',
	'<!-- zorgwoorden: off cel -->',
	'-->',
	'<dl><dt>thymus</dt><dd>iets</dd></dl>',
	'**Cel**: eigen tekst',
	'Thymus\n: eigen tekst',
	'$a_cel$ {{< cel >}} [[cel]] ::: cel',
	'cel* en *cel en _cel_',
	'',
	'',
	'',
	'',
	' ',
]

const frontMatter = [
	'',
	'',
	'',
	'---\ntitel: cel\n---\n',
	'+++\ntitel = "cel"\n+++\n\n',
	'\uFEFF',
	'\n',
	'  ',
]

/** Documents of these lines, with any line end, and with or without one at the end. */
export const documents = fc
	.tuple(
		fc.constantFrom(...frontMatter),
		fc.array(fc.constantFrom(...lines), {maxLength: 14}),
		fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '\r\n\r\n'),
		fc.constantFrom('', '\n', '\n\n', ' \n', '\r\n', '\\', '  '),
	)
	.map(([start, lines, lineEnd, end]) => {
		const ownEnd = /\r\n|\r/.exec(lineEnd)?.[0] ?? '\n'
		return `${start.replaceAll('\n', ownEnd)}${lines.join(lineEnd).replaceAll(/(?<!\r)\n/g, ownEnd)}${end}`
	})
