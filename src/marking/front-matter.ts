/** What the front matter of a page says about marking. */
export interface FrontMatter {
	/** Whether marking is off for this page. */
	readonly off: boolean
	/** Ids of concepts that are never marked on this page. */
	readonly exclude: readonly string[]
}

/**
 * Reads `zorgwoorden: false` or `zorgwoorden: {exclude: […]}` from the front matter that a host has put in
 * the data of the file: `matter` (vfile-matter), `frontMatter` (Docusaurus, MDX loaders) or
 * `astro.frontmatter`. `zorgwoorden: true` has no effect.
 *
 * @throws {TypeError} if the field has any other value
 */
export function readFrontMatter(data: Record<string, unknown> = {}): FrontMatter {
	const field = [data['matter'], data['frontMatter'], fieldOf(data['astro'], 'frontmatter')]
		.map(matter => fieldOf(matter, 'zorgwoorden'))
		.find(value => value !== undefined && value !== null)
	if (field === undefined || field === true) return {off: false, exclude: []}
	if (field === false) return {off: true, exclude: []}
	const exclude = fieldOf(field, 'exclude')
	if (!Array.isArray(exclude) || !exclude.every(id => typeof id === 'string')) {
		throw new TypeError(
			`Expected \`zorgwoorden\` in front matter to be a boolean or {exclude: [ids]}, received \`${JSON.stringify(field)}\``,
		)
	}
	return {off: false, exclude}
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
