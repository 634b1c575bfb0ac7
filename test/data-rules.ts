import {measureDefinitions} from '../evaluate/definitions.ts'
import {inflect} from '../src/dutch/index.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import type {Concept} from '../src/glossary/concept.ts'
import {createLabelMap} from '../src/glossary/label-map.ts'

/** Returns what is wrong with one concept, as texts for whoever wrote it. */
type Rule = (concept: Concept) => string[]

/** The rules of `data/README.md` about the form of a concept that need no other concept. */
export const formRules = {
	'labels without stray spaces or decomposed letters': concept =>
		labelsOf(concept).filter(label => label !== label.normalize('NFC').trim().replaceAll(/\s+/g, ' ')),
	'related concepts in order': ({related}) =>
		related.filter((id, index) => index > 0 && id < (related[index - 1] ?? '')),
	'at most two sentences': ({definition}) => definition.split(/(?<=\.) /).slice(2),
	'sentences of at most 20 words that start with a capital, end in a full stop and have no brackets': ({
		definition,
	}) =>
		definition
			.split(/(?<=\.) /)
			.filter(sentence => !/^\p{Lu}[^.()\n]*\.$/u.test(sentence) || sentence.split(' ').length > 20),
	'a definition that reads well after the word, in a list and in brackets': ({definition}) =>
		definition.match(/^(?:Een|De|Het|Dit|Deze|Is|Zijn|Waarbij) /) ?? [],
	'a definition that does not address the reader': ({definition}) =>
		definition.match(/\b(?:je|jij|jouw|u|uw)\b/i) ?? [],
} satisfies Record<string, Rule>

/** What the records of the general glossary are compared with. */
export interface RuleContext {
	/** The concepts of the documents. */
	readonly bundled: readonly Concept[]
	readonly commonWords: readonly string[]
	readonly brands: readonly string[]
}

/** A file of records: the name of the field, and its concepts. */
export interface RecordFile {
	readonly name: string
	readonly concepts: readonly Concept[]
}

/** Returns each problem of the records as `id: rule: what is wrong`. */
export function problemsOf(files: readonly RecordFile[], context: RuleContext): string[] {
	const concepts = files.flatMap(file => file.concepts)
	return [
		...files.flatMap(({name, concepts}) =>
			concepts.flatMap(concept => problemsOfOne(concept, name, context.brands)),
		),
		...sharedLabels(concepts, context.bundled),
		...relationProblems(concepts, context.bundled),
		...wordProblems(concepts, context),
	]
}

function problemsOfOne(concept: Concept, field: string, brands: readonly string[]): string[] {
	const {id, definition, prefLabel, altLabel, subject = [], rarity, source} = concept
	const rules: Record<string, Rule> = {
		...formRules,
		'no number with a unit': () => definition.match(numberWithUnit) ?? [],
		'no brand': () => brandsIn([definition, prefLabel, ...altLabel], brands),
		'a subject named as its file': () => (subject.includes(field.replaceAll('-', ' ')) ? [] : [field]),
		'a rarity': () => (rarity === undefined ? ['missing'] : []),
		'no document as source': () => source.map(({document}) => document),
	}
	return Object.entries(rules).flatMap(([rule, problems]) =>
		problems(concept).map(problem => `${id}: ${rule}: ${problem}`),
	)
}

/** A number, in figures or words, before a unit of measure: figures differ by hospital, and get old. */
const numberWithUnit =
	/(?:\d|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd))[\d.,]*(?: tot \d+)? ?(?:%|°|(?:procent|graden|[mkc]?m|[mkcd]?l|[mk]?g|mmol|mmHg|(?:milli|micro|kilo|centi|deci)?(?:gram|meter|liter)|kilo|uur|uren|minuten|dagen|weken|maanden|jaar|keer)\b)/i

function brandsIn(texts: readonly string[], brands: readonly string[]): string[] {
	const words = texts.flatMap(text => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])
	return brands.filter(brand => words.includes(brand))
}

/** Labels that the matcher takes for those of another concept, of either list. */
function sharedLabels(concepts: readonly Concept[], bundled: readonly Concept[]): string[] {
	const firsts = createLabelMap<Concept>()
	const equal = [...bundled, ...concepts].flatMap(concept =>
		labelsOf(concept).flatMap(label => {
			const first = firsts.get(label)
			if (first === undefined) firsts.add(label, concept)
			return first === undefined ? [] : [`${concept.id}: label of another concept: ${label} of ${first.id}`]
		}),
	)
	const owners = new Map<string, Concept>()
	for (const concept of [...bundled, ...concepts])
		for (const form of labelsOf(concept).flatMap(inflect)) owners.set(form, owners.get(form) ?? concept)
	const forms = [...bundled, ...concepts].flatMap(concept =>
		labelsOf(concept).flatMap(label => {
			const owner = owners.get(label) ?? concept
			return owner.id === concept.id ? [] : [`${concept.id}: label that is a form of ${owner.id}: ${label}`]
		}),
	)
	return [...equal, ...forms]
}

/** Relations that are not mutual, except with the documents' concepts, or to nothing; ids that two concepts have. */
function relationProblems(concepts: readonly Concept[], bundled: readonly Concept[]): string[] {
	const ids = [...bundled, ...concepts].map(({id}) => id)
	const byId = new Map(concepts.map(concept => [concept.id, concept]))
	return [
		...concepts
			.filter(({id}) => ids.indexOf(id) !== ids.lastIndexOf(id))
			.map(({id}) => `${id}: id of another concept`),
		...concepts.flatMap(({id, related, broader = []}) => [
			...[...related, ...broader]
				.filter(other => !ids.includes(other))
				.map(other => `${id}: unknown concept: ${other}`),
			...related
				.filter(other => byId.get(other)?.related.includes(id) === false)
				.map(other => `${id}: related concept that is not related to it: ${other}`),
		]),
	]
}

/** Words of a definition that nothing explains, and definitions that need each other. */
function wordProblems(concepts: readonly Concept[], {bundled, commonWords}: RuleContext): string[] {
	const ids = new Set(concepts.map(({id}) => id))
	const figures = measureDefinitions(createMatcher, [...bundled, ...concepts], new Set(commonWords))
	return [
		...[...figures.uncommon]
			.filter(([id]) => ids.has(id))
			.flatMap(([id, words]) => words.map(word => `${id}: unexplained word: ${word}`)),
		...figures.circles
			.filter(circle => circle.some(id => ids.has(id)))
			.map(circle => `${circle[0]}: circular definition: ${circle.join(', ')}`),
	]
}

function labelsOf({prefLabel, altLabel, hiddenLabel}: Concept): string[] {
	return [prefLabel, ...altLabel, ...hiddenLabel]
}
