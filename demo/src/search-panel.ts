import {type Concept, createSearch, type SearchResult} from 'zorgwoorden'
import {byId, element} from './element.ts'

/** Lets the reader search a glossary; returns what to call when the glossary is another. */
export function createSearchPanel(): (concepts: readonly Concept[]) => void {
	const query = byId('query', HTMLInputElement)
	const found = byId('found', HTMLParagraphElement)
	const answers = byId('answers', HTMLDListElement)
	let search: ReturnType<typeof createSearch> = () => []

	function show() {
		const results = search(query.value, {limit: 5})
		answers.replaceChildren(...results.flatMap(entry))
		if (query.value.trim() === '') found.textContent = ''
		else if (results.length === 0) found.textContent = 'Niets gevonden.'
		else
			found.textContent = results.length === 1 ? '1 woord gevonden.' : `${results.length} woorden gevonden.`
	}

	query.addEventListener('input', show)
	return concepts => {
		search = createSearch(concepts)
		show()
	}
}

function entry({concept, label, spans}: SearchResult): HTMLElement[] {
	const term = element('dt')
	let from = 0
	for (const {start, end} of spans) {
		term.append(label.slice(from, start), element('mark', label.slice(start, end)))
		from = end
	}
	term.append(label.slice(from))
	const others = [concept.prefLabel, ...concept.altLabel].filter(other => other !== label)
	if (others.length > 0) term.append(element('span', ` (ook: ${others.join(', ')})`))
	return [term, element('dd', concept.definition)]
}
