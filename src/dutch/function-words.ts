/** Matches the words that surround a term in a question: *wat betekent …?* Takes lower case. */
export const functionWord =
	/^(?:aan|als|bij|dat|de|die|dit|een|en|er|heb|hebben|heeft|het|hoe|ik|in|is|mijn|met|naar|of|om|ook|op|over|te|tot|uit|van|voor|waar|waarom|wanneer|wat|welke|wie|zijn|beteken(?:t|en|is))$/

/** Matches what is left of het and des after an apostrophe, with the space after it: 't celletje, IN 'T CELLETJE. */
export const elidedWord = /^(?:[ts]\s|[TS]\s[A-Z]{2})/
