// Function words of one language only: *is*, *in*, *of*, *over* and *was* are words of both.
const english =
	/\b(?:about|also|an|and|are|at|be|because|been|between|but|by|can|could|for|from|has|have|how|if|into|it|its|may|most|not|on|or|other|our|should|than|that|the|their|there|these|they|this|those|to|what|when|which|while|with|would|you|your)\b/gi
const dutch =
	/\b(?:aan|als|bij|dan|dat|de|deze|die|dit|door|een|en|er|geen|heb|hebben|heeft|het|hoe|ik|je|kan|kunnen|maar|met|mijn|moet|na|naar|niet|nog|om|ook|op|te|tijdens|tot|u|uit|uw|van|vaak|veel|voor|waar|wat|wordt|worden|zich|ze|zijn|zoals)\b/gi

/**
 * Whether a paragraph is English: at least three of its words are function words of English, and fewer than half as
 * many are function words of Dutch. So *the*, *and* and *with* in a title or a name do not make a Dutch paragraph
 * English. Linear in the text.
 */
export function isEnglish(text: string): boolean {
	const count = text.match(english)?.length ?? 0
	return count >= 3 && (text.match(dutch)?.length ?? 0) * 2 < count
}
