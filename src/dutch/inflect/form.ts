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

/**
 * Whether a form only ends a word, so that no compound begins with it: trombi, cycli, passiever, patiënte. Plurals in -ica
 * also begin one: antibiotica|kuur.
 */
export function endsWord({form, rule}: Form): boolean {
	return (
		/^(?:learned plural|comparative|superlative|adjective as noun|partitive|feminine)/.test(rule) &&
		!form.endsWith('ica')
	)
}

/** Whether forms of a rule are in use, so that one may be suggested: not the comparative of pathogeen. */
export function isInUse(rule: string): boolean {
	return /plural|^adjective -e$/.test(rule)
}
