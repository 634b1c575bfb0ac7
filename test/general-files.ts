import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import type {Concept} from '../src/glossary/concept.ts'
import {parsePartOfConcepts} from '../src/glossary/parse-concepts.ts'

/** A file of `data/general`, published or not. */
export interface Field {
	/** The name of the file without its extension: `hart-en-vaten`. */
	readonly name: string
	readonly text: string
	readonly concepts: readonly Concept[]
}

/** A line of `data/general/review.tsv`. */
export interface ReviewLine {
	readonly id: string
	/** The day on which the definition was written. */
	readonly written: string
	/** What the medical reader found; empty if nobody has read it yet. */
	readonly medical: string
	/** What the plain-language reader found. */
	readonly plain: string
	readonly changed: string
	/** `draft`, `read` or `agreed`. */
	readonly state: string
}

const folder = 'data/general'

/** Returns the files of the general glossary, in the order of their names. */
export function readFields(): Field[] {
	const files = readdirSync(folder).filter(file => file.endsWith('.json'))
	return files.sort().map(file => {
		const text = readFileSync(`${folder}/${file}`, 'utf8')
		return {name: file.replace(/\.json$/, ''), text, concepts: parsePartOfConcepts(JSON.parse(text))}
	})
}

/** Returns the header and the rows of a file of tab-separated values in `data/general`, without its comments. */
export function readTable(file: string): string[][] {
	const lines = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n')
	return lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'))
}

/** Returns the lines of the review, without its header. */
export function readReview(): ReviewLine[] {
	return readTable('review.tsv')
		.slice(1)
		.map(([id = '', written = '', medical = '', plain = '', changed = '', state = '']) => ({
			id,
			written,
			medical,
			plain,
			changed,
			state,
		}))
}

/** Returns the source of `src/general/fields.ts`: all files, and which of their concepts are not agreed on yet. */
export function fieldsModule(fields: readonly Field[], review: readonly ReviewLine[]): string {
	const agreed = new Set(review.filter(({state}) => state === 'agreed').map(({id}) => id))
	const ids = fields.flatMap(({concepts}) => concepts.map(({id}) => id)).sort()
	const unpublished = ids.filter(id => !agreed.has(id))
	const contents = JSON.stringify([fields.map(({concepts}) => concepts), unpublished])
	const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12)
	const names = fields.map(({name}) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
	return [
		'// Written by `npm run data`: the files of data/general, and the concepts in them that are not agreed on.',
		...fields.map(
			({name}, index) => `import ${names[index]} from '../../data/general/${name}.json' with {type: 'json'}`,
		),
		'',
		list('export const fields = ', names),
		list(
			'export const unpublished: readonly string[] = ',
			unpublished.map(id => `'${id}'`),
		),
		`export const hash = '${hash}'`,
		'',
	].join('\n')
}

/** Returns an array as the formatter prints it. */
function list(start: string, items: readonly string[]): string {
	const line = `${start}[${items.join(', ')}]`
	return line.length <= 110 ? line : `${start}[\n${items.map(item => `\t${item},\n`).join('')}]`
}
