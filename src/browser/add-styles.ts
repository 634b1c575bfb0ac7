/** Adds a style sheet to the page. It is not an inline style to a Content-Security-Policy, since no HTML contains it. */
export function addStyles(styles: string): void {
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(styles)
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
