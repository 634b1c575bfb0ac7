import {expectString} from '../text/expect-type.ts'
import {withoutByteOrderMark} from '../text/white-space.ts'
import type {ParsedGlossary} from './draft.ts'
import {createExpander, isJsonObject, type JsonObject, listOf} from './json-ld.ts'
import {plainDraft, plainLabels} from './plain-labels.ts'
import {createProblemLog} from './problem-log.ts'
import {draftOfNode, expandedFields, type Fields} from './skos-node.ts'
import {toGlossary} from './to-glossary.ts'

/**
 * Reads a glossary from SKOS in JSON-LD, whether `printSkos` or another tool wrote it: expanded, or compacted
 * with any prefixes in an `@context` in the same file. Labels and definitions are those in Dutch or without a
 * language. A context at another address is not fetched; plain names such as `prefLabel` are then read as
 * those of SKOS. What is `narrower` in one concept is `broader` in the other.
 *
 * Invalid JSON and unreadable concepts don't throw: each is a problem, with a path such as `'@graph[2]'` as
 * its place. Cost: linear.
 *
 * @example
 * ```ts
 * import {parseSkos} from 'zorgwoorden/exchange'
 *
 * const json = '{"@type": "skos:Concept", "prefLabel": {"nl": "cel", "en": "cell"}, "definition": "bouwsteen"}'
 * const {concepts, problems} = parseSkos(json)
 * concepts[0]?.prefLabel // => 'cel'
 * problems.length // => 1
 * ```
 */
export function parseSkos(json: string): ParsedGlossary {
	expectString('json', json)
	const log = createProblemLog()
	let value: unknown
	try {
		value = JSON.parse(withoutByteOrderMark(json))
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		return {concepts: [], problems: [{place: 'JSON', reason}]}
	}
	const expand = createExpander(contextOf(value))
	const nodes = objectsIn(value).map(({node, place}) => ({fields: expandedFields(node, expand), place}))
	const textNodes = new Map(
		nodes.flatMap(({fields}): [unknown, unknown][] => {
			const text = fields.get('@value')?.value
			return text === undefined ? [] : listOf(fields.get('@id')?.value).map(id => [id, text])
		}),
	)
	const drafts = nodes
		.filter(({fields}) => isConcept(fields))
		.flatMap(({fields, place}) => {
			if (!isDeprecated(fields)) return [draftOfNode(fields, place, expand, textNodes, log)]
			log.addOfKind('deprecated', place, 'Left out a concept that is out of use (owl:deprecated)')
			return []
		})
	if (nodes.every(({fields}) => !isConcept(fields))) log.add('JSON', 'Expected a skos:Concept, found none')
	if (isPrinted(value)) return toGlossary(drafts, log)
	const plainDrafts = drafts.map(draft => plainDraft(draft, log))
	return toGlossary(plainDrafts.map(plainLabels(plainDrafts)), log)
}

function contextOf(value: unknown): unknown {
	const root = Array.isArray(value) ? value[0] : value
	return isJsonObject(root) ? root['@context'] : undefined
}

/**
 * All objects at any depth, in order. Uses a stack instead of recursion, so that deep input can't overflow
 * the call stack.
 */
function objectsIn(value: unknown): {node: JsonObject; place: string}[] {
	const objects: {node: JsonObject; place: string}[] = []
	const pending = [{value, place: ''}]
	for (let next = pending.pop(); next; next = pending.pop()) {
		const {value, place} = next
		if (Array.isArray(value)) {
			for (let index = value.length - 1; index >= 0; index--)
				pending.push({value: value[index], place: place.length > 80 ? place : `${place}[${index}]`})
		} else if (isJsonObject(value)) {
			objects.push({node: value, place: place || '@graph'})
			const entries = Object.entries(value)
				.filter(([key]) => key !== '@context')
				.reverse()
			for (const [key, value] of entries) {
				// A path of 80 characters is enough to find the place; ever longer paths would make this quadratic.
				pending.push({value, place: place.length > 80 ? place : place === '' ? key : `${place}.${key}`})
			}
		}
	}
	return objects
}

function isConcept(fields: Fields): boolean {
	const types = listOf(fields.get('@type')?.value)
	const hasLabel = fields.has('prefLabel') || fields.has('label')
	const hasDefinition = fields.has('definition') || fields.has('comment')
	return types.includes('Concept') || (types.length === 0 && hasLabel && hasDefinition)
}

/** Whether a concept is out of use: `owl:deprecated true`. */
function isDeprecated(fields: Fields): boolean {
	return listOf(fields.get('deprecated')?.value).some(value => {
		const plain = isJsonObject(value) ? value['@value'] : value
		return plain === true || plain === 'true' || plain === '1'
	})
}

/** Whether `printSkos` wrote a file, so that its labels are those of a glossary. */
function isPrinted(value: unknown): boolean {
	const context = contextOf(value)
	return isJsonObject(context) && 'headword' in context
}
