import type {Concept} from '../glossary/concept.ts'
import {parsePartOfConcepts} from '../glossary/parse-concepts.ts'

/** The glossaries of the package, in the folder of the script. */
const ownFiles: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
	['concepts', 'concepts.json'],
	['general', 'general.json'],
])

/**
 * Fetches and checks the glossaries that `data-glossary` of the script element names, with spaces between them:
 * `concepts`, the default, and `general` are those of the package, any other is the URL of a JSON file. Of concepts with
 * the same id, only the first is used. A glossary that is missing or invalid is left out, with an error in the console.
 */
export async function fetchGlossaries(script: HTMLScriptElement): Promise<Concept[]> {
	const names = script.dataset['glossary']?.split(/\s+/).filter(name => name !== '') ?? ['concepts']
	const glossaries = await Promise.all(names.map(name => fetchGlossary(name, script)))
	const byId = new Map<string, Concept>()
	for (const concept of glossaries.flat()) if (!byId.has(concept.id)) byId.set(concept.id, concept)
	return [...byId.values()]
}

async function fetchGlossary(name: string, {src}: HTMLScriptElement): Promise<Concept[]> {
	try {
		const response = await fetch(urlOf(name, src))
		if (!response.ok) throw new Error(`the server answered ${response.status}`)
		return parsePartOfConcepts(await response.json())
	} catch (error) {
		console.error(`zorgwoorden: glossary "${name}" can't be used:`, error)
		return []
	}
}

/** A file of another origin could put any text in the page. */
function urlOf(name: string, src: string): URL {
	const file = ownFiles.get(name)
	if (file !== undefined) return new URL(file, src)
	const url = new URL(name, document.baseURI)
	if (url.origin !== location.origin)
		throw new Error(`it is not of the origin of the page, ${location.origin}`)
	return url
}
