import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createLookup} from '../src/engine/lookup.ts'
import {createMatcher} from '../src/engine/matcher.ts'
import {concepts, listedConcepts} from '../src/glossary/dataset.ts'
import {parseConcepts, parsePartOfConcepts} from '../src/glossary/parse-concepts.ts'
import {hashDefinition, isPublishedDefinition} from '../src/glossary/published.ts'
import {formRules} from './data-rules.ts'

const lists = ['lopende-tekst', 'micro-immunotherapie', 'patienten-informatiemap']
const documents = [
	'Herstel, microbiomen en immunocommunicatie',
	'Immunotherapie voor kanker: wat je moet weten',
	'Patiënten Informatiemap afweerstoornissen en auto-immuunziekten',
	'Wat is immunotherapie?',
	'Wat is micro-immunotherapie',
]
const lookup = createLookup(concepts)
const match = createMatcher(concepts)
const byId = new Map(concepts.map(concept => [concept.id, concept]))
const rows = concepts.map(concept => [concept.id, concept] as const)

test('parses, unchanged', () => {
	expect(parseConcepts(concepts)).toEqual(concepts)
})

// The file is a snapshot, so that `npm run data`, which updates it, needs no program of its own.
test('has an up-to-date version (`npm run data` writes it)', async () => {
	const hash = createHash('sha256').update(JSON.stringify(concepts)).digest('hex').slice(0, 12)
	const written = `// Written by \`npm run data\`: the first 12 digits of the SHA-256 of the bundled glossary.\nexport const hash = '${hash}'\n`
	await expect(written, 'the words changed, and `npm run data` writes their version').toMatchFileSnapshot(
		'../src/glossary/hash.ts',
	)
})

describe('published definitions', () => {
	const path = 'data/published-definitions.json'
	const readHashes = (text: string): string[] => JSON.parse(text)
	const hashes = readHashes(readFileSync(path, 'utf8'))

	// A snapshot too. What is in the file already stays in it, so that a list with an old definition is known.
	test('contain the hash of every definition (`npm run data` adds them)', async () => {
		const all = new Set([...hashes, ...concepts.map(({definition}) => hashDefinition(definition))])
		const written = `${JSON.stringify([...all].sort(), null, 2)}\n`
		await expect(written, 'a definition changed, and `npm run data` adds its hash').toMatchFileSnapshot(
			`../${path}`,
		)
	})

	test('are recognised, whatever their white space', () => {
		// Not those that this run adds to the file, which was loaded before.
		const published = concepts.filter(({definition}) => hashes.includes(hashDefinition(definition)))
		for (const {definition} of published) {
			expect(isPublishedDefinition(definition)).toBe(true)
			expect(isPublishedDefinition(` ${definition.replaceAll(' ', '\n  ')}\n`)).toBe(true)
			expect(isPublishedDefinition(definition.slice(0, -1))).toBe(false)
			expect(isPublishedDefinition(`${definition} En meer.`)).toBe(false)
		}
		expect(isPublishedDefinition('')).toBe(false)
	})

	test('have hashes that differ', () => {
		expect(new Set(concepts.map(({definition}) => hashDefinition(definition))).size).toBe(concepts.length)
	})

	test('keep every hash that a committed version has', () => {
		const git = (...args: string[]) => spawnSync('git', args, {encoding: 'utf8'}).stdout ?? ''
		// Without git, or outside a repository, there are no earlier versions to compare with.
		const commits = git('log', '--format=%H', '--', path).split('\n').filter(Boolean)
		const versions = commits.map(commit => git('show', `${commit}:./${path}`)).filter(Boolean)
		const once = new Set(versions.flatMap(readHashes))
		expect([...once].filter(hash => !hashes.includes(hash))).toEqual([])
	})
})

test('is sorted by id over the lists', () => {
	expect(concepts.map(({id}) => id)).toEqual(concepts.map(({id}) => id).sort())
})

test.each(lists)('%s is sorted by id and formatted consistently', list => {
	const text = readFileSync(`data/${list}.json`, 'utf8')
	const parsed = parsePartOfConcepts(JSON.parse(text))
	expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
	expect(text.match(/^ {4}"(?:altLabel|hiddenLabel|related|source)"/gm)).toHaveLength(4 * parsed.length)
	expect(parsed.map(({id}) => id)).toEqual(parsed.map(({id}) => id).sort())
})

test.each([
	['Woordenlijst', 23],
	['Moeilijke woorden uitgelegd', 5],
	['Moeilijke woorden uitgelegd v2', 5],
])('the list "%s" has its %i words', (list, count) => {
	expect(concepts.filter(({source}) => source.some(origin => origin.list === list))).toHaveLength(count)
})

describe.each(rows)('%s', (id, concept) => {
	const {prefLabel, altLabel, hiddenLabel, related, source} = concept
	const labels = [prefLabel, ...altLabel, ...hiddenLabel]

	test('is the only concept of each of its labels', () => {
		for (const label of labels) expect(lookup(label).map(found => found.id)).toEqual([id])
	})
	test('has related concepts that are related to it too', () => {
		for (const relatedId of related) expect(byId.get(relatedId)?.related).toContain(id)
	})
	test('has a rarity', () => {
		expect(concept.rarity).toBeGreaterThan(0)
	})
	test('comes from a known document', () => {
		expect(source).not.toHaveLength(0)
		for (const {document} of source) expect(documents).toContain(document)
	})
	test.each(Object.entries(formRules))('keeps the rule: %s', (_, problemsOf) => {
		expect(problemsOf(concept)).toEqual([])
	})
})

test('the listed concepts are a complete glossary', () => {
	expect(parseConcepts(listedConcepts)).toEqual(listedConcepts)
	expect(listedConcepts).toHaveLength(33)
	for (const {id, related, broader = [], ...rest} of listedConcepts) {
		expect(byId.get(id)).toMatchObject(rest)
		expect(byId.get(id)?.related).toEqual(expect.arrayContaining([...related]))
		expect(byId.get(id)?.broader ?? []).toEqual(expect.arrayContaining([...broader]))
		expect(rest.source.every(({list}) => list !== null)).toBe(true)
	}
})

test('the words of the running text are in no list, and there are more than fifty', () => {
	const listed = new Set(listedConcepts.map(({id}) => id))
	const unlisted = concepts.filter(({id}) => !listed.has(id))
	expect(unlisted.length).toBeGreaterThan(50)
	expect(unlisted.flatMap(({source}) => source).filter(({list}) => list !== null)).toEqual([])
})

test('claims no effect of micro-immunotherapie, and says that none has been shown', () => {
	const [first, second] = byId.get('micro-immunotherapie')?.definition.split('. ') ?? []
	expect(first).toContain('zonder bewijs dat die werken')
	expect(second).toMatch(/^Wie de behandeling aanbiedt, zegt dat /)
})

test.each(['EMG', 'CIDP', 'MMN', 'ALS', 'IVIg', 'SCIg', 'IgG', 'PZS'])(
	'has the abbreviation %s',
	abbreviation => {
		expect(lookup(abbreviation).flatMap(({altLabel}) => altLabel)).toContain(abbreviation)
	},
)

test.each([
	['BMR', 'the basal metabolic rate'],
	['shock', 'a fright, and an elektroshock'],
	['eerstelijns', 'the care of a general practitioner'],
	['isolatielaag', 'the coating of a wire'],
	['ruggenprik', 'an epidural'],
])('leaves %s alone, since it is also %s', label => {
	expect(lookup(label)).toEqual([])
})

test.each([
	['GBS', 'Bent u zwanger en draagt u GBS?', 'Plasmaferese bij GBS.'],
	['LP', 'LP geeft jeuk op de huid.', 'Een LP, om hersenvocht te onderzoeken.'],
	['MMN', 'De MMN na een toon, op een EEG.', 'MMN is een neuropathie.'],
	['PID', 'PID door chlamydia.', 'PID, een afweerstoornis.'],
	['zwezerik', 'Eet bij jicht geen zwezerik.', 'De zwezerik, waar T-cellen rijp worden.'],
])('finds the ambiguous label %s only beside a concept that it goes with', (label, other, meant) => {
	const [concept] = lookup(label)
	const idsIn = (text: string) => match(text).flatMap(found => found.concepts.map(({id}) => id))
	expect(concept?.ambiguousLabel).toEqual([label])
	expect(concept?.scopeNote).toBeDefined()
	expect(idsIn(other)).not.toContain(concept?.id)
	expect(idsIn(meant)).toContain(concept?.id)
})

test('no concept is related to one above it, at any level', () => {
	const above = (id: string): string[] =>
		(byId.get(id)?.broader ?? []).flatMap(broader => [broader, ...above(broader)])
	for (const {id, related} of concepts) expect(related.filter(other => above(id).includes(other))).toEqual([])
})

test.each([
	['antifungaal', 'antimycoticum'],
	['asymmetrisch', 'asymmetrie'],
	['congenitaal', 'congenitale-aandoening'],
	['immunosuppressief', 'immunosuppressivum'],
	['immuunmodulerend', 'immuunmodulerende-therapie'],
	['mucosaal', 'slijmvlies'],
	['pathogeen', 'ziekteverwekker'],
	['profylactisch', 'profylaxe'],
	['resistent', 'resistentie'],
	['serologisch', 'serologie'],
	['sublinguaal', 'sublinguale-toediening'],
	['uitgezaaid', 'uitzaaiing'],
])('explains the adjective %s apart from the noun, and relates it to %s', (adjective, noun) => {
	expect(lookup(adjective).map(({id}) => id)).toEqual([adjective])
	expect(byId.get(adjective)?.related).toContain(noun)
})

test.each(['afweer', 'cel', 'bloed', 'lichaam', 'ziekte', 'medicijn'])(
	'leaves the everyday word %s alone',
	word => {
		expect(lookup(word)).toEqual([])
	},
)
