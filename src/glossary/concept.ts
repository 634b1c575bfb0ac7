/** Where a concept comes from: a document, the list in it, and the headword as printed there. */
export interface Source {
	/** Title of the document. */
	readonly document: string
	/** Heading of the list in that document, or `null` for a word explained in running text. */
	readonly list: string | null
	/** The headword as printed there, slips of spelling included. */
	readonly headword: string
}

/**
 * One entry of the glossary. The fields are named as in SKOS; the three kinds of label are disjoint.
 */
export interface Concept {
	/** Kebab-case ASCII, permanent: never renamed, never reused. `'b-lymfocyt'` */
	readonly id: string
	/** The base form (singular) that a reader is shown: `'B-lymfocyt'`. */
	readonly prefLabel: string
	/** Other right names: synonyms, abbreviations, irregular forms. */
	readonly altLabel: readonly string[]
	/** Recognised and searched, never shown: misspellings. */
	readonly hiddenLabel: readonly string[]
	/** Plain Dutch, level B1, at most two sentences. */
	readonly definition: string
	/** Ids of related concepts; may point outside the list that a `create…` function is given. */
	readonly related: readonly string[]
	/** The documents that the concept comes from. */
	readonly source: readonly Source[]
}
