import {expectOptions, type OptionKinds} from '../text/expect-options.ts'
import type {Occurrences} from './marked-concepts.ts'
import type {WordListOptions} from './options.ts'

/** The options that front matter can set for a page. */
export interface PageOptions {
	/** Ids of concepts that are never marked on this page, besides those of the plugin. */
	readonly exclude?: readonly string[]
	readonly mark?: string
	readonly occurrences?: Occurrences
	readonly wordList?: boolean | WordListOptions
}

/** What errors call the options of a page. */
export const pageOwner = '`zorgwoorden` in front matter'

/**
 * Returns the field `zorgwoorden` of the front matter that a host has put in the data of the file: `matter`
 * (vfile-matter), `frontMatter` (Docusaurus, MDX loaders) or `astro.frontmatter`.
 */
export function hostFrontMatter(data: Record<string, unknown> = {}): unknown {
	return [data['matter'], data['frontMatter'], fieldOf(data['astro'], 'frontmatter')]
		.map(matter => fieldOf(matter, 'zorgwoorden'))
		.find(value => value !== undefined && value !== null)
}

/**
 * Checks the field `zorgwoorden` of front matter. `false` switches marking off, `true` or nothing has no effect.
 *
 * @throws {TypeError} if it is anything else than a boolean or options
 */
export function readPageOptions(field: unknown, kinds: OptionKinds<PageOptions>): PageOptions | false {
	if (field === false) return false
	if (field === undefined || field === null || field === true) return {}
	expectPageOptions(field, kinds)
	return field
}

function expectPageOptions(field: unknown, kinds: OptionKinds<PageOptions>): asserts field is PageOptions {
	expectOptions<PageOptions>(pageOwner, field, kinds)
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
