/** Where a concept comes from: a document, the list in it, and the headword as printed there. */
export interface Source {
	/** Title of the document. */
	readonly document: string
	/** Heading of the list in that document, or `null` for a word explained in running text. */
	readonly list: string | null
	/** The headword as printed there, misspellings included. */
	readonly headword: string
}

/** One entry of a glossary. The fields are named as in SKOS; the three kinds of label are disjoint. */
export interface Concept {
	/** Kebab-case ASCII, permanent: never renamed, never reused. `'b-lymfocyt'` */
	readonly id: string
	/** The base form (singular), which is shown to readers: `'B-lymfocyt'`. */
	readonly prefLabel: string
	/** Other correct names: synonyms, abbreviations, irregular forms. */
	readonly altLabel: readonly string[]
	/** Misspellings: recognised and searched, never shown. */
	readonly hiddenLabel: readonly string[]
	/** Plain Dutch, level B1, at most two sentences. */
	readonly definition: string
	/** Ids of related concepts. May contain ids that are not in the list that a `create…` function is given. */
	readonly related: readonly string[]
	/** The documents that the concept comes from. */
	readonly source: readonly Source[]
}
