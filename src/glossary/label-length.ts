/** The most UTF-16 units that a label may have. The longest term of a medical dictionary has about a hundred. */
export const maxLabelLength = 500

/** Whether a text is short enough to be a label. Longer ones are never matched, looked up or searched. */
export function fitsLabel(text: string): boolean {
	return text.length <= maxLabelLength
}
