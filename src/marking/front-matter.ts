/** What a page's front matter says. */
export interface FrontMatter {
	/** Whether nothing is marked. */
	readonly off: boolean
	/** Ids never marked on this page. */
	readonly exclude: readonly string[]
}

/**
 * Reads `zorgwoorden: false` and `zorgwoorden: {exclude: […]}` from the front matter that a host leaves with the file:
 * `matter` (vfile-matter), `frontMatter` (Docusaurus, MDX loaders) or `astro.frontmatter`.
 *
 * Throws where it says something else.
 */
export function readFrontMatter(data: Record<string, unknown>): FrontMatter {
	const given = [data['matter'], data['frontMatter'], fieldOf(data['astro'], 'frontmatter')]
		.map(matter => fieldOf(matter, 'zorgwoorden'))
		.find(value => value !== undefined && value !== null)
	if (given === undefined || given === true) return {off: false, exclude: []}
	if (given === false) return {off: true, exclude: []}
	const exclude = fieldOf(given, 'exclude')
	if (!Array.isArray(exclude) || !exclude.every(id => typeof id === 'string')) {
		throw new TypeError(
			`Expected \`zorgwoorden\` in front matter to be false or {exclude: [ids]}, received \`${JSON.stringify(given)}\``,
		)
	}
	return {off: false, exclude}
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
