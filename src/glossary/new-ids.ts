/**
 * Creates a function that returns an id for the label of a new concept: kebab-case ASCII (`'B-lymfocyt'`
 * gives `b-lymfocyt`), with a number after it if that id was returned before (`b-lymfocyt-2`). A label
 * without a Latin letter or digit gives `woord`.
 */
export function createIds(): (label: string) => string {
	const used = new Set<string>()
	const counts = new Map<string, number>()
	return label => {
		const id = toKebabCase(label)
		let unused = id
		let count = counts.get(id) ?? 1
		while (used.has(unused)) unused = `${id}-${++count}`
		counts.set(id, count)
		used.add(unused)
		return unused
	}
}

function toKebabCase(label: string): string {
	const letters = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
	return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'woord'
}
