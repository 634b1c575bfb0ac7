import {type Marked, markElement} from '../dom/index.ts'
import {addStyles} from './add-styles.ts'
import {readAttributes} from './attributes.ts'
import {fetchGlossaries} from './glossaries.ts'

/**
 * Marks the page as the attributes of its script element ask, when it has been parsed. Does nothing without
 * `data-zorgwoorden`. An error goes to the console, so that the page is as it would be without the script.
 */
export async function start(script: Element | null, styles: string): Promise<Marked | undefined> {
	if (!(script instanceof HTMLScriptElement) || script.dataset['zorgwoorden'] === undefined) return
	try {
		const fetched = fetchGlossaries(script)
		const [concepts] = await Promise.all([fetched, whenParsed()])
		if (concepts.length === 0) return
		const {hasStyles, isObserved, options} = readAttributes(script.dataset)
		const marked = markElement(document, {...options, concepts})
		if (hasStyles) addStyles(styles)
		if (isObserved) marked.observe()
		await marked.done
		return marked
	} catch (error) {
		console.error('zorgwoorden:', error)
		return
	}
}

function whenParsed(): Promise<void> {
	return new Promise(resolve => {
		if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve())
		else resolve()
	})
}
