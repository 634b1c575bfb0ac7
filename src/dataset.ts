import microImmunotherapie from '../data/micro-immunotherapie.json' with {type: 'json'}
import informatiemap from '../data/patienten-informatiemap.json' with {type: 'json'}
import type {Concept} from './concept.ts'

/** The bundled glossary, sorted by id. */
export const concepts: readonly Concept[] = /* @__PURE__ */ sorted(microImmunotherapie, informatiemap)

function sorted(...lists: readonly (readonly Concept[])[]): Concept[] {
	return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
}
