import {describe, expect, test} from 'vitest'
import {readGlossary} from '../../src/cli/glossary-formats.ts'
import {jsonFiles} from './shapes/json.ts'
import {neighbours} from './shapes/neighbours.ts'
import type {Shape} from './shapes/shape.ts'
import {thesauri} from './shapes/skos.ts'
import {tables} from './shapes/tables.ts'

async function read({file, source}: Shape) {
	const {concepts, problems} = await readGlossary(file, source)
	return {
		concepts: concepts.map(
			({prefLabel, altLabel, definition}) => `${[prefLabel, ...altLabel].join(', ')} = ${definition}`,
		),
		messages: problems,
	}
}

describe.each([
	['tables', tables],
	['JSON', jsonFiles],
	['thesauri', thesauri],
	['neighbours', neighbours],
])('%s as people write them', (_, shapes) => {
	test.each(shapes)('$name', async shape => {
		const {concepts, messages} = await read(shape)
		expect(concepts).toEqual(shape.concepts)
		expect(messages).toEqual(shape.messages.map(message => expect.stringContaining(message)))
	})
})
