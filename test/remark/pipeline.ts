import type {Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Concept} from '../../src/glossary/concept.ts'
import remarkZorgwoorden, {type Options} from '../../src/remark/index.ts'

/** Creates a concept with the fields that matter to a test. */
export function concept(id: string, prefLabel: string, rest: Partial<Concept> = {}): Concept {
	const definition = `Wat ${prefLabel} is.`
	return {id, prefLabel, altLabel: [], hiddenLabel: [], definition, related: [], source: [], ...rest}
}

/** A small glossary, the default of the functions below. */
export const glossary: readonly Concept[] = [
	concept('antigeen', 'antigeen', {definition: 'Deel van een bacterie. De afweer herkent het.'}),
	concept('bloedplaatje', 'bloedplaatje', {
		altLabel: ['trombocyt'],
		hiddenLabel: ['bloetplaatje'],
		definition: 'Stukje van een cel.',
	}),
	concept('b-lymfocyt', 'B-lymfocyt', {definition: 'B-cel in het bloed.'}),
	concept('cytokine', 'cytokine', {definition: 'Klein eiwit met een boodschap.'}),
	concept('zenuwstelsel', 'perifeer zenuwstelsel', {definition: 'Zenuwen buiten het brein.'}),
	concept('thymus', 'thymus', {definition: 'Orgaan achter het borstbeen.'}),
]

/** Marks Markdown, and returns it as Markdown. */
export function markdown(input: string | VFile, options: Options = {}): string {
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkFrontmatter)
		.use(remarkZorgwoorden, {concepts: glossary, ...options})
		.use(remarkStringify, {bullet: '-'})
	return String(processor.processSync(input))
}

/** Marks Markdown, and returns it as HTML. */
export function html(input: string | VFile, options: Options = {}): string {
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkZorgwoorden, {concepts: glossary, ...options})
		.use(remarkRehype)
		.use(rehypeStringify)
	return String(processor.processSync(input))
}

/** Marks a tree, and returns the file. Mutates the tree. */
export function transform(tree: Root, options: Options = {}, file = new VFile()): VFile {
	const processor = processors.get(options) ?? attach(options)
	processors.set(options, processor)
	processor.runSync(tree, file)
	return file
}

/** Parses Markdown with GFM. */
export function parse(input: string): Root {
	return parser.parse(input)
}

function attach(options: Options) {
	return unified()
		.use(remarkGfm)
		.use(remarkZorgwoorden, {concepts: glossary, ...options})
		.freeze()
}

const processors = new WeakMap<Options, ReturnType<typeof attach>>()
const parser = unified().use(remarkParse).use(remarkGfm).freeze()
