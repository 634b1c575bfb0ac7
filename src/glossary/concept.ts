/** Where a concept comes from: a document, the list in it, and the headword as printed there. */
export interface Source {
	/** Title of the document. */
	readonly document: string
	/** Heading of the list in that document, or `null` for a word explained in running text. */
	readonly list: string | null
	/** The headword as printed there, misspellings included. */
	readonly headword: string
}

/** What a human reviewer said of a concept, and when. */
export interface Review {
	/** What the reviewer is: `'huisarts'`. */
	readonly role: string
	/** Day of the review, as `YYYY-MM-DD`. */
	readonly date: string
	/** What the reviewer said: `'akkoord'`. */
	readonly verdict: string
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
	/**
	 * Ids of related concepts, none of them directly broader or narrower. May contain ids that are not in the list
	 * that a plugin or a `create…` function is given.
	 */
	readonly related: readonly string[]
	/** The documents that the concept comes from. */
	readonly source: readonly Source[]
	/**
	 * Those of `altLabel` that mean something else too, such as a short abbreviation: `['GBS']`. They are marked only
	 * where the same text or document has another label of the concept, or a label of a related or broader one.
	 */
	readonly ambiguousLabel?: readonly string[]
	/** What the word may mean too and does not mean here. For editors: `check` shows it, readers never see it. */
	readonly scopeNote?: string
	/** Ids of the broader concepts, one level up, without circles. May contain ids outside the list, as `related`. */
	readonly broader?: readonly string[]
	/** Names of the fields that the concept belongs to: `['hematologie']`. */
	readonly subject?: readonly string[]
	/**
	 * How rare the word is in Dutch health texts, from 1 (most readers have heard it: *trombose*) to 5 (only specialists
	 * use it). The option `density` of the plugins marks the rarest first. A concept without it counts as 3.
	 */
	readonly rarity?: number
	/** Day of the last change, as `YYYY-MM-DD`. */
	readonly modified?: string
	/** The reviews of the concept, filled in by human reviewers only. */
	readonly reviewed?: readonly Review[]
}

/**
 * A concept as a glossary of one's own may have it: only `id`, `prefLabel` and `definition` are needed. A list that is
 * missing is empty. A JSON file with such concepts can be imported and passed as it is.
 */
export interface ConceptInput extends Omit<Concept, 'altLabel' | 'hiddenLabel' | 'related' | 'source'> {
	readonly altLabel?: readonly string[]
	readonly hiddenLabel?: readonly string[]
	readonly related?: readonly string[]
	readonly source?: readonly Source[]
}
