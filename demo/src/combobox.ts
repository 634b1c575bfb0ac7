import {element} from './element.ts'

/** A suggestion in the list of a combobox. */
export interface Suggestion {
	/** What the field contains once it is chosen. */
	readonly text: string
	readonly content: readonly (Node | string)[]
}

/** What a combobox consists of. */
interface Combobox {
	/** The form of the field, so that the search key of an on-screen keyboard submits it. */
	readonly form: HTMLFormElement
	readonly input: HTMLInputElement
	readonly listbox: HTMLDivElement
	readonly suggest: (typed: string) => readonly Suggestion[]
	/** Called with the text of the field when the reader presses Enter or chooses a suggestion. */
	readonly onSubmit: (text: string) => void
}

/**
 * Makes a field a combobox, as the ARIA Authoring Practices describe one with list autocomplete and manual
 * selection: focus stays in the field, the arrow keys move through the list, and nothing is filled in until the reader
 * chooses. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createCombobox({form, input, listbox, suggest, onSubmit}: Combobox): void {
	let suggestions: readonly Suggestion[] = []
	/** Index of the suggestion that Enter would choose; -1 for none. */
	let active = -1

	function open() {
		suggestions = suggest(input.value)
		listbox.replaceChildren(...suggestions.map(toOption))
		setOpen(suggestions.length > 0)
	}

	function setOpen(isOpen: boolean) {
		listbox.hidden = !isOpen
		input.setAttribute('aria-expanded', String(isOpen))
		activate(-1)
	}

	function toOption({content}: Suggestion, index: number) {
		const option = element('div', ...content)
		option.id = `${listbox.id}-${index}`
		option.role = 'option'
		option.ariaSelected = 'false'
		return option
	}

	function activate(index: number) {
		listbox.children[active]?.setAttribute('aria-selected', 'false')
		active = index
		const option = listbox.children[index]
		option?.setAttribute('aria-selected', 'true')
		option?.scrollIntoView({block: 'nearest'})
		if (option) input.setAttribute('aria-activedescendant', option.id)
		else input.removeAttribute('aria-activedescendant')
	}

	/** Moves to the next or previous suggestion, round the ends of the list. */
	function move(step: 1 | -1) {
		if (listbox.hidden) open()
		const from = active === -1 && step === -1 ? 0 : active
		if (suggestions.length > 0) activate((from + step + suggestions.length) % suggestions.length)
	}

	function submit(suggestion?: Suggestion) {
		if (suggestion) input.value = suggestion.text
		setOpen(false)
		onSubmit(input.value)
	}

	const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
		ArrowDown: ({altKey}) => (altKey ? open() : move(1)),
		ArrowUp: ({altKey}) => (altKey ? setOpen(false) : move(-1)),
		Enter: () => submit(suggestions[active]),
		Escape: () => {
			if (!listbox.hidden) return setOpen(false)
			input.value = ''
			input.dispatchEvent(new Event('input'))
		},
	}

	input.addEventListener('keydown', event => {
		// With an input method, Enter and the arrows choose a character.
		if (event.isComposing) return
		const act = keys[event.key]
		if (act) {
			event.preventDefault()
			act(event)
		} else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) activate(-1)
	})
	input.addEventListener('input', open)
	input.addEventListener('blur', () => setOpen(false))
	form.addEventListener('submit', event => {
		event.preventDefault()
		submit()
	})
	// Keeps focus, and the on-screen keyboard, where they are.
	listbox.addEventListener('mousedown', event => event.preventDefault())
	listbox.addEventListener('click', ({target}) => {
		const index = [...listbox.children].findIndex(option => target instanceof Node && option.contains(target))
		if (index !== -1) submit(suggestions[index])
	})
}
