import {type Concept, concepts, parseConcepts} from 'zorgwoorden'
import {generalConcepts} from 'zorgwoorden/general'
import {byId} from './element.ts'

const example = [
	{
		id: 'huisartsenpost',
		prefLabel: 'huisartsenpost',
		altLabel: ['HAP'],
		definition: 'Plek waar u in de avond en het weekend naar een huisarts kunt.',
	},
]

const lists: ReadonlyMap<string, readonly Concept[]> = new Map([
	['bundled', concepts],
	['general', generalConcepts],
	['both', [...concepts, ...generalConcepts]],
])

/** Lets the reader choose a glossary of the package or open a custom glossary. Errors are shown as text, and the last valid one stays in use. */
export function createGlossaryPanel(onChange: (concepts: readonly Concept[]) => void): void {
	const input = byId('glossary', HTMLInputElement)
	const errors = byId('glossary-errors', HTMLPreElement)
	const reset = byId('glossary-reset', HTMLButtonElement)
	const words = byId('words', HTMLSelectElement)
	const status = byId('glossary-status', HTMLParagraphElement)
	byId('glossary-example', HTMLPreElement).textContent = JSON.stringify(example, null, 2)

	function use(chosen: readonly Concept[], name: string, isCustom: boolean) {
		status.textContent = `In gebruik: ${name}, met ${chosen.length} ${chosen.length === 1 ? 'woord' : 'woorden'}.`
		errors.hidden = true
		reset.hidden = !isCustom
		onChange(chosen)
	}

	function useChosen() {
		use(lists.get(words.value) ?? concepts, 'de woorden van Zorgwoorden', false)
	}

	input.addEventListener('change', async () => {
		const [file] = input.files ?? []
		if (!file) return
		try {
			use(parseConcepts(JSON.parse(await file.text())), file.name, true)
		} catch (error) {
			errors.textContent = `Dit bestand kan niet worden gebruikt:\n${error instanceof Error ? error.message : String(error)}`
			errors.hidden = false
		}
	})
	reset.addEventListener('click', () => {
		input.value = ''
		useChosen()
		input.focus()
	})
	words.addEventListener('input', useChosen)
	useChosen()
}
