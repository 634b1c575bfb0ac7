/** The forms that the rules generate from a label, the label itself left out. */
export function inflect(label: string): string[] {
	return [`${label}en`, `${label}s`, `${label}n`]
}
