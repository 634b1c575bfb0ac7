import type {Compounds} from '../engine/matcher.ts'
import type {Concept, ConceptInput} from '../glossary/concept.ts'
import type {Definitions} from '../glossary/with-definitions.ts'
import type {Occurrences} from './marked-concepts.ts'
import type {Report} from './report.ts'

export type {Compounds} from '../engine/matcher.ts'

/** Options of the word list: the list of the marked words with their definitions. */
export interface WordListOptions {
	/**
	 * Text of the heading, such as `'Uitleg van woorden'`. Runs of white space in it become one
	 * space. It must not be empty.
	 *
	 * What the document has under this heading already is added to: a list, or below a table, paragraphs or a
	 * `<dl>` a new one. So is a list under another heading that an earlier pass added; it is recognised by the
	 * ids or the text of its entries, in HTML also by its class, `woordenlijst`.
	 *
	 * Entries whose whole text is, or once was, that of the glossary are renewed. What an author wrote or
	 * edited stays as it is, in its place, and the glossary adds no entry for a concept that it explains.
	 *
	 * Default `'Moeilijke woorden'`.
	 */
	readonly heading?: string
	/** Depth of the heading, 1 to 6: `2` for `##` or `<h2>`. Default `2`. */
	readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
	/**
	 * Where the list is added: at the `'end'` of the document or at its `'start'`.
	 *
	 * In Markdown, the start is after front matter, MDX imports and a title of depth 1, which only comments, logos
	 * and tags may come before. In HTML, it is after the first `<h1>` and the `<header>` around it, or else before the
	 * text. The list is always in the part of the page that is read, and never before a header, nor after a footer, the
	 * footnotes or scripts.
	 *
	 * Default `'end'`.
	 */
	readonly place?: 'start' | 'end'
	/**
	 * Whether each item starts with an anchor, `<a id="woord-cytokine"></a>`, so that links to it work in any
	 * viewer of the printed Markdown. In HTML the id is then not on the item itself.
	 *
	 * Use it only if the Markdown is printed: remark-rehype drops the anchors unless rehype-raw reads them, and
	 * MDX does not allow HTML nodes. `rehypeZorgwoorden` ignores it.
	 *
	 * Default `false`.
	 */
	readonly anchors?: boolean
}

/** Options that `remarkZorgwoorden` and `rehypeZorgwoorden` have in common. */
export interface SharedOptions {
	/**
	 * The glossary, or part of one: it is checked as `parseConcepts` does, except that `related` and `broader` may
	 * name concepts that it lacks. It is compiled at the first document, and cached by the identity of the array:
	 * pass the same array for every page.
	 *
	 * Default: `concepts`, the bundled glossary.
	 */
	readonly concepts?: readonly ConceptInput[]
	/**
	 * Definitions in other words, by the id of their concept: `{milt: 'Orgaan dat bloed zuivert.'}`. They are plain text,
	 * and for everything that the plugin shows. An id that no concept has is an error.
	 *
	 * Default `{}`.
	 */
	readonly definitions?: Definitions
	/**
	 * Which occurrences are marked: the `'first'` of each concept in the document, the first in each
	 * `'section'`, or `'all'`. The first occurrence in a sentence comes before one in a label or a line of a table of
	 * contents. A concept that has a mark already, from an earlier pass or by the author, gets no other one.
	 *
	 * A section runs from a heading to the next heading of any depth. A heading inside a list, table or
	 * blockquote does not start a section.
	 *
	 * Default `'first'`.
	 */
	readonly occurrences?: Occurrences
	/**
	 * The most marks per 100 words of the document, those of an earlier pass included: `2`. The rarest words keep their
	 * mark, by the `rarity` of their concepts, and of equally rare words the first. Words that are never marked, such as
	 * those of headings and word lists, don't count as words of the document.
	 *
	 * Default: no limit.
	 */
	readonly density?: number
	/**
	 * Whether to add a list of the marked words with their definitions. `true` adds it with the default
	 * options, an object such as `{heading: 'Uitleg', place: 'start'}` adds it with those options, `false` adds
	 * none.
	 *
	 * Default: `true` for `mark: 'emphasis'`, and for `mark: 'link'` unless `url` is given; otherwise `false`.
	 */
	readonly wordList?: boolean | WordListOptions
	/**
	 * Returns the URL that `mark: 'link'` links a concept to: `({id}) => '/woorden/' + id`. It is used
	 * unchanged. The function must return the same URL for a concept every time, since a link with that URL
	 * counts as a mark. An ambiguous word links to the first of its concepts.
	 *
	 * Or a text with `{id}` or `{label}`, for hosts whose options must be plain data: `'/woorden/{id}'`. `{label}` is the
	 * prefLabel, encoded for a URL.
	 *
	 * Default: the concept's entry in the word list, `'#woord-cytokine'` (with `idPrefix` after the `#`).
	 */
	readonly url?: ((concept: Concept) => string) | string
	/**
	 * Prefix of every id that the plugin creates and of the links to it, so that two documents can share a
	 * page: with `'folder-1-'` the entry of *cytokine* has the id `folder-1-woord-cytokine`. It is also the
	 * prefix of footnote labels. May contain ASCII letters, digits and `_.:/-`.
	 *
	 * `'auto'` makes it of the path of the file, so that a list of posts on one page has no id twice:
	 * `beenmerg-1x8k2fz-woord-cytokine`. It stays the same as long as the file is in its place.
	 *
	 * Default `''`.
	 */
	readonly idPrefix?: string
	/**
	 * Ids of concepts that are never marked, such as the subject of the page: `['thymus']`. Front matter with
	 * `zorgwoorden: {exclude: [thymus]}` adds ids for one page, if the host puts it in `file.data` (see the
	 * plugin).
	 *
	 * Default `[]`.
	 */
	readonly exclude?: readonly string[]
	/**
	 * Whether a longer word that contains a term is marked: *stamceltransplantatie* for *stamcel*. `false`
	 * leaves such words unmarked, `{except: ['hoofd']}` those of the concepts with these ids.
	 *
	 * Default `true`.
	 */
	readonly compounds?: Compounds
	/**
	 * Which messages to add to the file, such as `['marked', 'spelling']`:
	 *
	 * - `'marked'`: each occurrence that gets a mark, and each that gets none since the mark would split other
	 *   markup
	 * - `'spelling'`: each misspelt or misnamed term with its correct form: a hiddenLabel, or a word that is one
	 *   slip away from a label of five letters or more; also of excluded concepts
	 * - `'exclude'`: each excluded id that is not in the glossary
	 * - `'definition'`: each term in the definition of a marked concept that is itself neither marked nor
	 *   excluded
	 * - `'entry'`: each entry of a word list that has the id of a concept (or in a list with the plugin's
	 *   heading its term in bold) but another text, such as one that the author edited
	 *
	 * Each message has the source `zorgwoorden`, a rule id (that of an occurrence which gets no mark is
	 * `split-markup`, that of a hiddenLabel which is like no other label `misnomer`, the others are the names
	 * above), the fields `actual` and `expected`, a `note`, and a
	 * `url` with documentation.
	 *
	 * Default `[]`.
	 */
	readonly report?: readonly Report[]
	/**
	 * Ignored by the plugin. Hosts that cache pages by the options of their plugins build them again when it
	 * changes: pass `version` from `zorgwoorden`, or a version of your glossary.
	 */
	readonly version?: string
}

/** The option `mark`: one of the names and functions `Mark`, which depend on the kind of tree. */
export interface MarkOption<Mark> {
	/**
	 * How an occurrence is marked:
	 *
	 * - `'link'`: a link to the concept's entry in the word list, or to `url`: `[cytokinen](#woord-cytokine)`,
	 *   in HTML `<a href="#woord-cytokine" class="woord">cytokinen</a>`
	 * - `'emphasis'`: emphasis, as in printed patient folders: `*cytokinen*`, in HTML
	 *   `<em class="woord">cytokinen</em>`. In text that is emphasised already, nothing is marked.
	 * - `'popover'`: in HTML, a button that opens the definition without JavaScript. In Markdown, the text is
	 *   unchanged. A term that is in more than one text node, such as `**B**-cellen`, is not marked.
	 * - `'inline'`: the first sentence of the definition, in brackets after the word:
	 *   `cytokinen (klein eiwit …)`. After a word that is not the term itself, it starts with the term:
	 *   `beenmergonderzoek (beenmerg: …)`.
	 * - `'footnote'`: a footnote with the definition: `cytokinen[^woord-cytokine]`. Only in
	 *   `remarkZorgwoorden`, and it requires remark-gfm.
	 * - a function: receives the occurrence, and returns the nodes that replace `occurrence.nodes`:
	 *   `({nodes}) => [{type: 'strong', children: nodes}]`. It must be pure, since it is also called to find
	 *   out whether an occurrence has its mark already.
	 *
	 * Default `'link'`.
	 */
	readonly mark?: Mark
}

/** The file of a tree: a `VFile`, an object like it, or just its text. */
export interface SourceFile {
	/** Data of the file, which may contain its front matter: see the plugin. */
	readonly data?: Record<string, unknown>
	/** Its path, for `idPrefix: 'auto'`; absolute or from `cwd`. */
	readonly path?: string
	/** The folder where the build runs. */
	readonly cwd?: string
	/** Returns the text of the file. */
	toString(): string
}

/** Options of `findOccurrences` besides those of the plugin. */
export interface SharedFindOptions {
	/**
	 * Which occurrences are found: the `'first'` of each concept in the document, the first in each
	 * `'section'`, or `'all'`.
	 *
	 * Default `'all'`.
	 */
	readonly occurrences?: Occurrences
	/**
	 * The file that the tree was parsed from: a `VFile`, whose front matter counts as for the plugin, or just
	 * its text.
	 *
	 * Without it, a position is known only in text nodes that are as long as their source. In Markdown, lines
	 * directly below a word list, with no empty line between, then count as part of its last item.
	 */
	readonly file?: string | SourceFile
}
