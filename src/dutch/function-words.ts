/** Matches the words that surround a term in a question: *wat betekent …?* Takes lower case. */
export const functionWord =
	/^(?:aan|achter|alle|als|altijd|bij|binnen|boven|buiten|daar|dan|dat|de|deze|die|dit|doen|doet|door|dus|een|eens|en|er|gaan|gaat|geen|haar|had|heb|hebben|heeft|hem|het|hoe|hun|iemand|iets|ik|in|is|je|jij|jouw|kan|krijg|krijgt|kun|kunnen|kunt|maar|me|meer|met|mij|mijn|moet|moeten|na|naar|niet|nog|nu|of|om|onder|ons|onze|ook|op|over|sinds|te|tegen|tijdens|toch|tot|tussen|u|uit|uw|van|veel|via|voor|waar|waarom|wanneer|wat|welke|wie|word|worden|wordt|ze|zich|zich|zij|zijn|zo|zonder|beteken(?:t|en|is))$/

/** Matches what is left of het and des after an apostrophe, with the space after it: 't celletje, IN 'T CELLETJE. */
export const elidedWord = /^(?:[ts]\s|[TS]\s[A-Z]{2})/
