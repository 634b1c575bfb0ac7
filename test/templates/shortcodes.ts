const tag = /\{\{([<%])(.*?)[>%]\}\}/gs
const parameters =
	/^\s*(\/?)\s*([a-z][\w/-]*)((?:\s+(?:[\w-]+=)?(?:"[^"\n]*"|`[^`]*`|[^\s"'`=<>]+))*)\s*(\/?)\s*$/
const known = new Set(['figure', 'notice', 'details', 'ref', 'highlight', 'video'])

/**
 * Reads the shortcodes of a page as Hugo does, and returns the page with each as an element. What is in `highlight` and
 * in a comment is not parsed.
 *
 * @throws {SyntaxError} for an unknown name, parameters that can't be read, and a closing tag without an opening one
 */
export function renderShortcodes(page: string): string {
	const open: string[] = []
	const rendered = page.replace(tag, (whole, delimiter: string, inner: string) => {
		if (inner.startsWith('/*')) return whole
		const [, closes = '', name = '', rest = ''] = parameters.exec(inner) ?? []
		if (!known.has(name)) throw new SyntaxError(`Not a shortcode: ${whole}`)
		if (open.at(-1) === 'highlight' && !(closes && name === 'highlight')) return whole
		if (closes && open.pop() !== name) throw new SyntaxError(`Not open: ${whole}`)
		if (!closes && /^(?:notice|details|highlight)$/.test(name)) open.push(name)
		const read = rest.trim().split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/)
		return `<${delimiter}${closes}${name} ${JSON.stringify(read)}>`
	})
	const left = /\{\{[<%]|[>%]\}\}/.exec(rendered.replace(/\{\{<\/\*.*?\*\/>\}\}/gs, ''))
	if (left ?? open.length > 0) throw new SyntaxError(`Not closed: ${left?.[0] ?? open.join()}`)
	return rendered
}
