import 'zorgwoorden/styles.css'
import {concepts as bundled, type Concept} from 'zorgwoorden'
import {type CheckReport, checkText} from 'zorgwoorden/check'
import type {Options} from 'zorgwoorden/remark'
import {byId, element} from './element.ts'
import {examples} from './examples.ts'
import {type Count, count, toHtmlText, toMarkdown, toNodes} from './explained.ts'
import {createGlossaryPanel} from './glossary-panel.ts'
import {page, save} from './save.ts'
import {createSearchPanel} from './search-panel.ts'

const text = byId('text', HTMLTextAreaElement)
const example = byId('example', HTMLSelectElement)
const mark = byId('mark', HTMLSelectElement)
const occurrences = byId('occurrences', HTMLSelectElement)
const density = byId('density', HTMLSelectElement)
const saveMarkdown = byId('save-markdown', HTMLButtonElement)
let concepts: readonly Concept[] = bundled
let spellingTimer: ReturnType<typeof setTimeout> | undefined

function options(): Options {
	return {
		concepts,
		mark: oneOf(mark.value, ['link', 'emphasis', 'popover', 'inline', 'footnote']),
		occurrences: oneOf(occurrences.value, ['first', 'section', 'all']),
		...(density.value !== '' && {density: Number(density.value)}),
	}
}

function show() {
	// The prefix avoids clashes with the ids of the page itself.
	byId('result', HTMLElement).replaceChildren(toNodes(text.value, {...options(), idPrefix: 'tekst-'}))
	const counts = count(text.value, options())
	byId('concepts', HTMLUListElement).replaceChildren(...counts.map(item))
	byId('status', HTMLParagraphElement).textContent = statusText(counts.length)
	// It searches for each long word, which takes too long at every key.
	clearTimeout(spellingTimer)
	spellingTimer = setTimeout(showSpelling, 400)
	const isPopover = mark.value === 'popover'
	saveMarkdown.disabled = isPopover
	byId('markdown-note', HTMLParagraphElement).textContent = isPopover
		? 'Knoppen met uitleg bestaan alleen in HTML.'
		: ''
}

function showSpelling() {
	const {spelling} = checkText(text.value, concepts)
	byId('spelling', HTMLUListElement).replaceChildren(...spelling.map(question))
	byId('spelling-status', HTMLParagraphElement).textContent =
		spelling.length === 0 ? 'Wij vonden geen woorden die anders geschreven worden.' : ''
}

function item({label, words}: Count) {
	const forms = [...new Set(words)].join(', ')
	return element('li', element('strong', label), `: ${words.length} keer (${forms})`)
}

function question({word, expected, line}: CheckReport['spelling'][number]) {
	return element('li', element('strong', word), ` (regel ${line}): bedoelt u ${expected}?`)
}

function statusText(words: number): string {
	if (words === 0) return 'Er staan geen woorden in die wij uitleggen.'
	return words === 1 ? '1 woord krijgt uitleg.' : `${words} woorden krijgen uitleg.`
}

function oneOf<const Value extends string>(value: string, values: readonly [Value, ...Value[]]): Value {
	return values.find(candidate => candidate === value) ?? values[0]
}

const showSearch = createSearchPanel()
example.append(...[...examples.keys()].map(name => element('option', name)))
text.value = [...examples.values()][0] ?? ''
example.addEventListener('change', () => {
	text.value = examples.get(example.value) ?? ''
	show()
})
for (const control of [text, mark, occurrences, density]) control.addEventListener('input', show)
saveMarkdown.addEventListener('click', () =>
	save('tekst-met-uitleg.md', 'text/markdown', toMarkdown(text.value, options())),
)
byId('save-html', HTMLButtonElement).addEventListener('click', () =>
	save('tekst-met-uitleg.html', 'text/html', page(toHtmlText(text.value, options()))),
)
createGlossaryPanel(chosen => {
	concepts = chosen
	showSearch(chosen)
	show()
})
