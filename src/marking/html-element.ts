/** An HTML element without its children. */
export interface HtmlElement {
	readonly tagName: string
	/** Its attributes by their names in hast, such as `className` and `popoverTarget`. */
	readonly properties: Readonly<Record<string, unknown>>
}
