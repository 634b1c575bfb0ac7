import {collapseWhiteSpace} from '../text/white-space.ts'

/**
 * Returns the concept field that each column of a table contains, by its name in the header, Dutch or English;
 * `undefined` for a column that is not read. All are `undefined` if the row is not the header of a glossary:
 * a header names the term and its definition.
 *
 * A name counts as a whole (`Betekenis`, `Term (NL)`, `skos:prefLabel`), or as the word in it that says what it is
 * (`Uitleg voor patiënt`). Names in another language than Dutch (`Term EN`) and names about something else
 * (`Bron definitie`) are never the term or its definition. Of several definitions the plainest is taken: *uitleg*
 * before *definitie* before *toelichting*, which is a scope note beside another one. If only the term or only the
 * definition has a known name, the other one is the only unknown column on its side: after the term (but not after
 * *Naam*), before the definition. `otherNames` adds names, in lower case.
 */
export function fieldsOfColumns(
	header: readonly string[],
	otherNames: ReadonlyMap<string, string> = new Map(),
): (string | undefined)[] {
	const names = header.map(normalizedName)
	const kinds = names.map(({name, isForeign}) => (isForeign ? undefined : columnKind(name, otherNames)))
	// Without a column for the term, the abbreviation is the term.
	const shortField = kinds.includes('prefLabel') ? 'altLabel' : 'prefLabel'
	const definition = bestDefinition(kinds)
	const fields = kinds.map((kind, i) => {
		if (kind === 'abbreviation') return shortField
		if (kind === undefined || !(kind in definitionRanks)) return kind
		if (i === definition) return 'definition'
		return kind === 'note' ? 'scopeNote' : kind === 'expansion' ? 'altLabel' : undefined
	})
	const isUnknown = (i: number) => {
		const {name = '', isForeign} = names[i] ?? {}
		return fields[i] === undefined && name !== '' && !isForeign && !aboutSomethingElse.test(name)
	}
	const columns = [...fields.keys()]
	const term = fields.indexOf('prefLabel')
	if (term < 0 && definition >= 0) {
		const [only, ...others] = columns.filter(i => i < definition && isUnknown(i))
		const [anywhere, ...rest] = columns.filter(isUnknown)
		const found = only !== undefined && others.length === 0 ? only : rest.length === 0 ? anywhere : undefined
		if (found !== undefined) fields[found] = 'prefLabel'
	} else if (term >= 0 && definition < 0 && !/^(?:naam|label)$/.test(names[term]?.name ?? '')) {
		// People and towns have names too.
		const [only, ...others] = columns.filter(i => i > term && isUnknown(i))
		if (only !== undefined && others.length === 0) fields[only] = 'definition'
	}
	if (!fields.includes('prefLabel') || !fields.includes('definition')) return fields.map(() => undefined)
	return fields.map((field, i) => (repeatable.has(field) || fields.indexOf(field) === i ? field : undefined))
}

/** Returns the field that one name says, of a column or of a line below a term; `undefined` if it is unknown. */
export function fieldOfName(
	name: string,
	otherNames: ReadonlyMap<string, string> = new Map(),
): string | undefined {
	const {name: normalized, isForeign} = normalizedName(name)
	const kind = isForeign ? undefined : columnKind(normalized, otherNames)
	if (kind === 'abbreviation') return 'altLabel'
	return kind !== undefined && kind in definitionRanks ? 'definition' : kind
}

/** Whether a row has a name of a column, whatever the others are. */
export function hasKnownName(header: readonly string[], otherNames: ReadonlyMap<string, string>): boolean {
	return header.map(normalizedName).some(({name}) => columnKind(name, otherNames) !== undefined)
}

/** Returns the name of a column in lower case, without a prefix of SKOS, a language, a remark in brackets or a number. */
function normalizedName(cell: string): {name: string; isForeign: boolean} {
	const full = collapseWhiteSpace(cell)
		.replace(/(\p{Ll})\((?:en|s|n)\)$/u, '$1')
		.toLowerCase()
		.replace(/^(?:skos|rdfs|dct|dcterms):/, '')
	const isForeign = foreign.test(full)
	const name = full
		.replace(dutch, '')
		.replace(/ ?\([^()]*\)$/, '')
		.replace(/ ?[?:*]$/, '')
		.replace(/[ _]?\d{1,2}$/, '')
	return {name: collapseWhiteSpace(name), isForeign}
}

const foreign =
	/(?:^|[\s_@(/-])(?:en|eng|engels|engelse|english|fr|fra|frans|franse|french|de|deu|ger|duits|duitse|german)\)?$|^(?:engelse?|franse?|duitse?|english) /
const dutch = /(?:[\s_@(/-]{1,3}(?:nl|nld|nl-nl|nederlands|dutch)\)?|^nederlandse? )$|^nederlandse? /

/** What a column with this name contains: a field, or a kind of definition. */
function columnKind(name: string, otherNames: ReadonlyMap<string, string>): string | undefined {
	const kindOf = (name: string) => otherNames.get(name) ?? kindByName.get(name)
	const kind = kindOf(name) ?? kindOf(name.replace(/[_-]+/g, ' '))
	if (kind !== undefined || aboutSomethingElse.test(name.replace(plainDutch, ''))) return kind
	const words = name.split(/[^\p{L}]+/u)
	const kinds = words.map(word => kindByName.get(word))
	return kinds.find(kind => kind !== undefined && (kind in definitionRanks || kind === 'prefLabel'))
}

/** Kinds of definitions, plainest first. */
const definitionRanks = {plain: 0, definition: 1, note: 2, expansion: 3}

function bestDefinition(kinds: readonly (string | undefined)[]): number {
	for (const kind of Object.keys(definitionRanks)) {
		const index = kinds.indexOf(kind)
		if (index >= 0) return index
	}
	return -1
}

/** How an explanation is written: *Uitleg in eenvoudige taal*. */
const plainDutch = /(?: in)? (?:eenvoudige|gewone|begrijpelijke|duidelijke|makkelijke|simpele) taal$/

/** Names of columns about the term or its definition, which are neither. */
const aboutSomethingElse =
	/(?:^|[^\p{L}])(?:aantal|auteur|bron|breder|bredere|smaller|nauwer|nauwere|engere|verwante?|gerelateerde?|alternatie(?:f|ve)|code|datum|date|domein|id|identifier|language|link|lidwoord|nr|nummer|number|opmerkingen|pagina|page|source|status|taal|type|uri|url|versie|version)(?:$|[^\p{L}])|code$|datum$|nummer$/u

/** The fields that more than one column may contain. Of the others, only the first column counts. */
const repeatable = /* @__PURE__ */ new Set<string | undefined>([
	...['altLabel', 'hiddenLabel', 'related', 'broader', 'narrower', 'subject'],
])

const kindByName: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	...namesOfField(
		'prefLabel',
		'woord|woorden|term|termen|begrip|begrippen|moeilijk woord|moeilijke woorden|naam|label|voorkeursterm|voorkeurslabel|trefwoord|preflabel',
	),
	...namesOfField('abbreviation', 'afkorting|afkortingen|afk|afk.|abbreviation|acroniem|acronym'),
	...namesOfField(
		'altLabel',
		'synoniem|synoniemen|ook wel|andere naam|andere namen|ander woord|alternatieve term|alternatieve termen|meervoud|latijn|latijnse naam|altlabel|synonym|synonyms',
	),
	...namesOfField('hiddenLabel', 'zoekterm|zoektermen|hiddenlabel'),
	...namesOfField(
		'plain',
		'uitleg|wat betekent het|wat betekent dit|wat het betekent|wat dit betekent|wat dat betekent|wat bedoelen we|wat is het|in gewone taal|in gewoon nederlands|explanation|comment',
	),
	...namesOfField(
		'definition',
		'betekenis|definitie|omschrijving|verklaring|beschrijving|definition|description|meaning',
	),
	...namesOfField('note', 'toelichting|scopenote|scope note'),
	...namesOfField('expansion', 'staat voor|voluit|volledig'),
])

/** Whether a cell only says that it is empty: `n.v.t.`, `NULL`, `geen`, `-`. Na is no such word, but sodium. */
export function isEmptyCell(cell: string): boolean {
	return emptyWord.test(cell.trim())
}

const emptyWord =
	/^(?:NA|null|NULL|Null|n\/a|N\/A|#N\/[AB]|[Nn]\.?v\.?t\.?|N\.?V\.?T\.?|[Nn]\.?t\.?b\.?|[Gg]een|TODO|TBD|tbd|undefined|[-–—?…]|\.\.\.)?$/

/** Returns map entries from the names of a column, in lower case with `|` between them, to its field. */
export function namesOfField(field: string, names: string): [string, string][] {
	return names.split('|').map(name => [name, field])
}
