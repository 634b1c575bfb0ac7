import {type ParsedGlossary, parseSkos} from '../exchange/index.ts'

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/**
 * Reads a glossary from SKOS in Turtle, with n3, which this package doesn't install.
 *
 * @throws if n3 is not installed, or the text is not Turtle
 */
export async function readTurtle(text: string, loadN3 = () => import('n3')): Promise<ParsedGlossary> {
	const {Parser} = await loadN3().catch(() => {
		throw new Error('to read Turtle, install n3 beside zorgwoorden: npm install n3')
	})
	const nodes = new Map<string, Record<string, unknown[]>>()
	for (const {subject, predicate, object} of new Parser().parse(text)) {
		const node = nodes.get(subject.value) ?? {'@id': [subject.value]}
		nodes.set(subject.value, node)
		if (predicate.value === rdfType) {
			node['@type'] = [...(node['@type'] ?? []), object.value]
			continue
		}
		const value =
			object.termType === 'Literal'
				? {'@value': object.value, ...(object.language && {'@language': object.language})}
				: {'@id': object.value}
		const values = node[predicate.value] ?? []
		node[predicate.value] = values
		values.push(value)
	}
	const {concepts, problems} = parseSkos(JSON.stringify([...nodes.values()]))
	const subjects = [...nodes.keys()]
	const named = (text: string) =>
		text.replace(/\[(\d+)\]/g, (index, digits: string) => subjects[Number(digits)] ?? index)
	return {
		concepts,
		problems: problems.map(({place, reason}) => {
			const others = reason.lastIndexOf(' (likewise in ')
			const shown = others < 0 ? reason : reason.slice(0, others) + named(reason.slice(others))
			return {place: named(place), reason: shown}
		}),
	}
}
