/** An inflected form of a label, and the rule that generated it. */
export interface Form {
	/** In the official spelling, with the capitals, hyphens and spaces of the label. */
	readonly form: string
	/** Short English name of the rule: `'plural -en'`, `'diminutive'`. */
	readonly rule: string
}

/** Creates forms that share a rule. */
export function withRule(rule: string, ...forms: readonly string[]): Form[] {
	return forms.map(form => ({form, rule}))
}
