import {toDom} from 'hast-util-to-dom'
import rehypeSanitize, {defaultSchema, type Options as Schema} from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import remarkZorgwoorden, {findOccurrences, type Options} from 'zorgwoorden/remark'

/** The occurrences of a concept in a text. */
export interface Count {
	readonly label: string
	/** The words of the text, one per occurrence. */
	readonly words: readonly string[]
}

const attributes = defaultSchema.attributes ?? {}
const isNotClassName = (attribute: unknown) => !(Array.isArray(attribute) && attribute[0] === 'className')

// Ids get no prefix, so that links keep working. The button and the popover of the plugin are allowed.
const schema: Schema = {
	...defaultSchema,
	clobberPrefix: '',
	tagNames: [...(defaultSchema.tagNames ?? []), 'button', 'dfn'],
	attributes: {
		...attributes,
		'*': [
			...(attributes['*'] ?? []),
			'id',
			['className', 'woord', 'woord-uitleg', 'woordenlijst', 'sr-only'],
		],
		a: [...(attributes['a'] ?? []).filter(isNotClassName), ['className', 'woord', 'data-footnote-backref']],
		button: [['type', 'button'], 'popoverTarget'],
		span: ['popover'],
		ul: [['className', 'woordenlijst', 'contains-task-list']],
	},
}

/** Returns the text with its explanations as nodes for the page. HTML in the text is shown as text. */
export function toNodes(text: string, options: Options): DocumentFragment {
	const processor = createHtmlProcessor(options)
	const tree = processor.runSync(processor.parse(text), new VFile(text))
	const nodes = toDom(tree, {fragment: true})
	return nodes instanceof DocumentFragment ? nodes : document.createDocumentFragment()
}

/** Returns the text with its explanations as an HTML fragment. */
export function toHtmlText(text: string, options: Options): string {
	return String(createHtmlProcessor(options).use(rehypeStringify).processSync(text))
}

/** Returns the text with its explanations as Markdown whose links work in any viewer. */
export function toMarkdown(text: string, options: Options): string {
	const wordList = options.mark === 'link' ? {anchors: true} : options.mark === 'emphasis'
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkZorgwoorden, {...options, wordList})
		.use(remarkStringify, {bullet: '-'})
	return String(processor.processSync(text))
}

/** Counts the concepts that get an explanation, with all their occurrences, most frequent first. */
export function count(text: string, {concepts = [], density}: Options): Count[] {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
	const options = {concepts, mark: 'link', file: text} as const
	const limited = density === undefined ? options : {...options, density, occurrences: 'first' as const}
	const explained = new Set(findOccurrences(tree, limited).flatMap(({concepts}) => concepts))
	const words = new Map<string, string[]>()
	for (const {text: word, concepts: found, splitsMarkup} of findOccurrences(tree, options)) {
		if (splitsMarkup) continue
		for (const {prefLabel} of found.filter(concept => explained.has(concept)))
			words.set(prefLabel, [...(words.get(prefLabel) ?? []), word])
	}
	return [...words]
		.map(([label, words]) => ({label, words}))
		.sort((a, b) => b.words.length - a.words.length || a.label.localeCompare(b.label, 'nl'))
}

function createHtmlProcessor(options: Options) {
	return unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkZorgwoorden, options)
		.use(remarkRehype, {
			clobberPrefix: '',
			footnoteLabel: 'Voetnoten',
			footnoteBackLabel: 'Terug naar de tekst',
			handlers: {html: (_state, {value}: {value: string}) => ({type: 'text', value})},
		})
		.use(rehypeSanitize, schema)
}
