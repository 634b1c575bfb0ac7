import {type Concept, createSearch, highlight, type SearchKind, type SearchResult} from 'zorgwoorden'
import {createCombobox, type Suggestion} from './combobox.ts'
import {byId, element} from './element.ts'

/** Lets the reader search a glossary. Returns a function to call when the glossary changes. */
export function createSearchPanel(): (concepts: readonly Concept[]) => void {
	const input = byId('query', HTMLInputElement)
	const status = byId('found', HTMLParagraphElement)
	const answers = byId('answers', HTMLDListElement)
	let search: ReturnType<typeof createSearch> = () => []

	function suggest(typed: string): Suggestion[] {
		const suggestions = search(typed, {prefix: true, limit: 6}).map(toSuggestion)
		const count = suggestions.length
		if (typed.trim() === '') status.textContent = ''
		else if (count === 0) status.textContent = 'Geen woord begint zo. Druk op Zoek om verder te zoeken.'
		else status.textContent = count === 1 ? '1 woord om te kiezen.' : `${count} woorden om uit te kiezen.`
		return suggestions
	}

	function answer(query: string) {
		const results = sameGroup(search(query))
		answers.replaceChildren(...results.flatMap(entry))
		status.textContent = query.trim() === '' ? '' : sentence(results, query)
	}

	input.addEventListener('input', () => answers.replaceChildren())
	createCombobox({
		form: byId('search', HTMLFormElement),
		input,
		listbox: byId('suggestions', HTMLDivElement),
		suggest,
		onSubmit: answer,
	})
	return concepts => {
		search = createSearch(concepts)
		answer(input.value)
	}
}

/** How certain results of a kind are: the query contains them, resembles them or is about them. */
const groups: Record<SearchKind, 'contained' | 'similar' | 'described'> = {
	label: 'contained',
	inflection: 'contained',
	compound: 'contained',
	prefix: 'similar',
	similar: 'similar',
	definition: 'described',
}

/** Returns the results that are as certain as the best one; at most three that are not certain. */
function sameGroup(results: readonly SearchResult[]): SearchResult[] {
	const best = results[0] && groups[results[0].kind]
	const group = results.filter(({kind}) => groups[kind] === best)
	return best === 'contained' ? group : group.slice(0, 3)
}

const and = new Intl.ListFormat('nl', {type: 'conjunction'})
const or = new Intl.ListFormat('nl', {type: 'disjunction'})

/** Returns what the reader should know about the results of a query: how certain they are. */
function sentence(results: readonly SearchResult[], query: string): string {
	const [best] = results
	if (!best) return 'Niets gevonden.'
	const labels = [...new Set(results.map(({label}) => label))]
	if (groups[best.kind] === 'similar') return `Bedoelt u ${or.format(labels)}?`
	if (groups[best.kind] === 'described') return `Misschien zoekt u ${or.format(labels)}.`
	if (results.some(({kind}) => kind === 'compound')) {
		const where = /\S\s+\S/.test(query) ? 'uw woorden' : 'dit woord'
		return `In ${where} ${labels.length === 1 ? 'zit' : 'zitten'} ${and.format(labels)}.`
	}
	return results.length === 1 ? '1 woord gevonden.' : `${results.length} woorden gevonden.`
}

function toSuggestion({concept, label, spans}: SearchResult): Suggestion {
	const prefLabel = label === concept.prefLabel ? [] : [element('span', ` (${concept.prefLabel})`)]
	return {text: label, content: [...highlighted(label, spans), ...prefLabel]}
}

function entry({concept, label, spans}: SearchResult): HTMLElement[] {
	const term = element('dt', ...highlighted(label, spans))
	const otherLabels = [concept.prefLabel, ...concept.altLabel].filter(other => other !== label)
	if (otherLabels.length > 0) term.append(element('span', ` (ook: ${otherLabels.join(', ')})`))
	return [term, element('dd', concept.definition)]
}

function highlighted(label: string, spans: SearchResult['spans']): (Node | string)[] {
	return highlight(label, spans).map(({text, marked}) => (marked ? element('mark', text) : text))
}
