import {type Concept, createSearch, type SearchResult} from 'zorgwoorden'
import {byId, element} from './element.ts'

/** Lets the reader search a glossary. Returns a function to call when the glossary changes. */
export function createSearchPanel(): (concepts: readonly Concept[]) => void {
	const query = byId('query', HTMLInputElement)
	const status = byId('found', HTMLParagraphElement)
	const answers = byId('answers', HTMLDListElement)
	let search: ReturnType<typeof createSearch> = () => []

	function show() {
		const results = search(query.value, {limit: 5})
		answers.replaceChildren(...results.flatMap(entry))
		if (query.value.trim() === '') status.textContent = ''
		else if (results.length === 0) status.textContent = 'Niets gevonden.'
		else
			status.textContent = results.length === 1 ? '1 woord gevonden.' : `${results.length} woorden gevonden.`
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
	const otherLabels = [concept.prefLabel, ...concept.altLabel].filter(other => other !== label)
	if (otherLabels.length > 0) term.append(element('span', ` (ook: ${otherLabels.join(', ')})`))
	return [term, element('dd', concept.definition)]
}
