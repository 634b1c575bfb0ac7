/**
 * Makes ids for new concepts: kebab-case ASCII from a label (`'B-lymfocyt'` gives `b-lymfocyt`), with a number behind one that
 * is given already. A label without a Latin letter or digit gives `woord`.
 */
export function createIds(): (label: string) => string {
	const used = new Set<string>()
	const counts = new Map<string, number>()
	return label => {
		const id = toKebabCase(label)
		let free = id
		let count = counts.get(id) ?? 1
		while (used.has(free)) free = `${id}-${++count}`
		counts.set(id, count)
		used.add(free)
		return free
	}
}

function toKebabCase(label: string): string {
	const letters = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
	return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'woord'
}
