// Words before a noun with which it makes no compound: door bloeding, alle genen, dikke darm.
const SEPARATE_WORD =
	/^(?:aan|achter|alle|allen|binnen|boven|buiten|deze|dezelfde|door|elke|enige|geen|gewoon|heel|iedere|keer|maal|meer|midden|minder|naar|nooit|onder|over|samen|soms|steeds|tegen|tussen|twee|vaak|vanaf|veel|vier|vijf|voor|want|weer|weinig|welke|werd|word|wordt|zeer|zelf|zijn|zonder|zoals|.*isch|(?:acut|ander|beid|blauw|blind|bruin|chronisch|diep|dikk?|dod?o?d|droo?g|dubbel|dunn?|eigen|ernstig|geel|gel|goe?d|grijz|grijs|groen|groo?t|hard|halv|half|hoo?g|jong|klein|kort|koud|laa?g|laa?t|lang|leeg|leg|licht|link|linker|natt?|nieuw|oud|plat|platt|recht|rechter|rond|roo?d|slecht|snell?|traag|trag|vers|vett?|vol|voll|vrij|vroeg|warm|witt?|zacht|ziek|zoet|zout|zuur|zur|zwaar|zwar|zwanger|zwart)e?)$/

/** Whether two words are a compound in two: lymfe klier. `isLabel`: whether they are a label, not a form of one. */
export function isSplitCompound(first: string, second: string, isLabel: boolean): boolean {
	// bloed geven, adem halen: a verb and its object
	return !SEPARATE_WORD.test(first) && !(isLabel && second.endsWith('en'))
}
