import {type Concept, concepts, parseConcepts} from 'zorgwoorden'
import {byId} from './element.ts'

const example = [
	{
		id: 'huisartsenpost',
		prefLabel: 'huisartsenpost',
		altLabel: ['HAP'],
		definition: 'Plek waar u in de avond en het weekend naar een huisarts kunt.',
	},
]

/** Lets the reader open a custom glossary. Errors are shown as text, and the last valid one stays in use. */
export function createGlossaryPanel(onChange: (concepts: readonly Concept[]) => void): void {
	const input = byId('glossary', HTMLInputElement)
	const errors = byId('glossary-errors', HTMLPreElement)
	const reset = byId('glossary-reset', HTMLButtonElement)
	const status = byId('glossary-status', HTMLParagraphElement)
	byId('glossary-example', HTMLPreElement).textContent = JSON.stringify(example, null, 2)

	function use(chosen: readonly Concept[], name: string) {
		const isCustom = chosen !== concepts
		status.textContent = `In gebruik: ${name}, met ${chosen.length} ${chosen.length === 1 ? 'woord' : 'woorden'}.`
		errors.hidden = true
		reset.hidden = !isCustom
		onChange(chosen)
	}

	input.addEventListener('change', async () => {
		const [file] = input.files ?? []
		if (!file) return
		try {
			use(parseConcepts(JSON.parse(await file.text())), file.name)
		} catch (error) {
			errors.textContent = `Dit bestand kan niet worden gebruikt:\n${error instanceof Error ? error.message : String(error)}`
			errors.hidden = false
		}
	})
	reset.addEventListener('click', () => {
		input.value = ''
		use(concepts, 'de woorden van Zorgwoorden')
		input.focus()
	})
	use(concepts, 'de woorden van Zorgwoorden')
}
