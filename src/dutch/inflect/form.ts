/** A form of a label, and the rule that gave it. */
export interface Form {
	/** As it is officially spelled, with the capitals, hyphens and spaces of the label. */
	readonly form: string
	/** Short English name of the rule: `'plural -en'`, `'diminutive'`. */
	readonly rule: string
}

/** Forms of one rule. */
export function withRule(rule: string, ...forms: readonly string[]): Form[] {
	return forms.map(form => ({form, rule}))
}
