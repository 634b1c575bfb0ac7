/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
	const date = new Date(text)
	// Some engines read the 30th of February as the 2nd of March.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
