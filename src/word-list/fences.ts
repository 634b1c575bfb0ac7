/**
 * Returns a text of the same length without the fences of containers (`:::note`), whose content is Markdown, and
 * of the glossaries of MyST, whose content is a definition list with indented definitions, here with a colon; and
 * whether it has such a glossary.
 */
export function withoutFences(text: string): {body: string; hasGlossary: boolean} {
	if (!text.includes(':::') && !/\{?glossary\}?/i.test(text)) return {body: text, hasGlossary: false}
	let hasGlossary = false
	let open: {readonly marker: string; readonly isGlossary: boolean} | undefined
	const blank = (line: string) => ' '.repeat(line.length)
	const body = text
		.split('\n')
		.map((line, index, lines) => {
			const [start = '', marker] = /^ {0,3}(:{3,}|`{3,}|~{3,})/.exec(line) ?? []
			const info = line.slice(start.length)
			// :sorted:
			if (marker === undefined) {
				if (hasGlossary && /^ {0,3}:[a-z-]+:/.test(line)) return blank(line)
				const isDefinition = open?.isGlossary && /^ {2,}\S/.test(line) && /^\S/.test(lines[index - 1] ?? '')
				return isDefinition ? `: ${line.slice(2)}` : line
			}
			const isGlossary = /^ *\{?glossary\}?/i.test(info)
			if (open) {
				const {marker: opening, isGlossary: isBlank} = open
				if (info.trim() !== '' || !marker.startsWith(opening)) return line
				open = undefined
				return isBlank ? blank(line) : line
			}
			if (isGlossary) hasGlossary = true
			if (!marker.startsWith(':')) open = {marker, isGlossary}
			return marker.startsWith(':') || isGlossary ? blank(line) : line
		})
		.join('\n')
	return {body, hasGlossary}
}
