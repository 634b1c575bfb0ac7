/** The words that a question has around the word that is asked for: *wat betekent …?* */
export const functionWord =
	/^(?:aan|als|bij|dat|de|die|dit|een|en|er|heb|hebben|heeft|het|hoe|ik|in|is|mijn|met|naar|of|om|ook|op|over|te|tot|uit|van|voor|waar|waarom|wanneer|wat|welke|wie|zijn|beteken(?:t|en|is))$/
