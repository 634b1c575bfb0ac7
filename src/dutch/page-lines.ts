import {numbering} from './list-names.ts'

/** What pages print around and below their text: page numbers, captions, sources. */

const pageNumber =
	/^(?:(?:pagina|page|pag\.|blz\.?|bladzijde|p\.) ?\d{1,4}(?: ?(?:van|of|\/) ?\d{1,4})?|[-–] ?\d{1,4} ?[-–])$/i

/**
 * Returns what a line contains besides a page number: `Begroting 2024` for `Begroting 2024     Pagina 88`, `''` for
 * `Pagina 3 van 12`; `undefined` if the line has no page number at its start or end.
 */
export function besidePageNumber(line: string): string | undefined {
	if (line.length > 200 || !/\d/.test(line)) return undefined
	const parts = line.split(/\t+| {2,}| [|·•–—-] /).map(part => part.trim())
	const rest = parts.filter(part => part !== '' && !pageNumber.test(part))
	if (pageNumber.test(line.trim())) return ''
	const isAtEdge = pageNumber.test(parts[0] ?? '') || pageNumber.test(parts.at(-1) ?? '')
	return isAtEdge ? rest.join(' ') : undefined
}

const caption =
	/^(?:(?:figuur|fig\.|afbeelding|afb\.|tabel|foto|grafiek|schema|illustratie|kaart) ?\d{1,3}(?:[.-]\d{1,3})?[a-z]? ?(?:[:.–—-]|$)|(?:figuur|afbeelding|foto|beeld|illustratie): )/i

/** Whether a text is the caption of a figure: `Figuur 2: een boezem`, `Foto: gemeente`. */
export function isCaption(text: string): boolean {
	return caption.test(text.trim())
}

/** Whether a text is a source or example as ISO prints it below a definition: `[BRON: NEN 7510]`, `VOORBEELD Een bezoek`. */
export function isSourceNote(text: string): boolean {
	return (
		/^\[(?:bron|source|ontleend aan|herkomst)\b[^[\]]*\]$/i.test(text.trim()) ||
		/^(?:VOORBEELD|EXAMPLE)(?: \d{1,2})? \p{Lu}/u.test(text)
	)
}

/** Whether a line is a name that a standard advises against: `AFGERADEN: consult`. */
export function isRejectedName(line: string): boolean {
	return /^(?:AFGERADEN|VEROUDERD|DEPRECATED):? /.test(line)
}

/**
 * Returns the name of a field without its number and what it is of: *opmerking* of *Opmerking 1 bij de term*, *voorbeeld* of
 * *VOORBEELD 2*.
 */
export function bareFieldName(name: string): string {
	return name.toLowerCase().replace(/ \d{1,2}$|(?: \d{1,2})? (?:bij (?:de )?term|to entry)$/, '')
}

/** Whether a heading has the number of a clause, as the terms of a standard have: *3.1 toegankelijkheid*. */
export function hasClauseNumber(heading: string): boolean {
	return /^\d{1,3}\.\d{1,3}/.test(heading) && numbering.test(heading.toLowerCase())
}

/** Whether a line is the number of a clause and no more: *3.1*, *3.1.12*. */
export function isClauseNumber(line: string): boolean {
	return /^\d{1,3}(?:\.\d{1,3}){1,3}\.?$/.test(line)
}

/** Whether a line says who owns the text: `© NEN 2021`, `Copyright 2020 Zorg`. Names of products may end in the sign. */
export function isCopyright(line: string): boolean {
	return /^\W*(?:©|\(c\) ?\d{4}|copyright (?:©|\d{4}))|© ?\d{4}/i.test(line.slice(0, 200))
}

/** Whether a line is from the head of a mail: `Onderwerp: begrippen`. */
export function isMailField(line: string): boolean {
	return /^[\s*>]{0,6}(?:van|aan|cc|bcc|onderwerp|datum|verzonden|bijlagen?|from|to|sent|date|subject|attachments?):/i.test(
		line,
	)
}

/** Whether a block with this name is a remark between the entries: `!!! note`, `:::tip`, `{{< alert >}}`. */
export function isRemarkName(name: string): boolean {
	return /^(?:note|tip|info|warning|caution|danger|important|attention|alert|callout|notice|hint|admonition|example|question|quote|abstract|summary|success|failure|bug|todo|details|seealso|let-op|opmerking|voorbeeld|waarschuwing|belangrijk)$/i.test(
		name,
	)
}
