import UFuzzy from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type {Concept} from '../../src/glossary/concept.ts'
import {createSearch} from '../../src/search/index.ts'

/** A searchable index. `create` returns a function from a query to at most ten concept ids, best first. */
export interface Engine {
	readonly name: string
	readonly create: (concepts: readonly Concept[]) => (query: string) => string[]
}

/** This search and three libraries, each set up as its documentation recommends for misspelt labels. */
export const engines: readonly Engine[] = [
	{name: 'zorgwoorden', create: zorgwoorden},
	{name: 'fuse.js', create: fuse},
	{name: 'minisearch', create: minisearch},
	{name: 'uFuzzy', create: uFuzzy},
]

function zorgwoorden(concepts: readonly Concept[]) {
	const search = createSearch(concepts)
	return (query: string) => search(query).map(({concept}) => concept.id)
}

function fuse(concepts: readonly Concept[]) {
	const index = new Fuse(concepts, {keys: ['prefLabel', 'altLabel'], ignoreDiacritics: true})
	return (query: string) => index.search(query, {limit: 10}).map(({item}) => item.id)
}

function minisearch(concepts: readonly Concept[]) {
	const index = new MiniSearch<Concept>({
		fields: ['prefLabel', 'altLabel'],
		processTerm: term => plain(term),
		searchOptions: {fuzzy: 0.25, prefix: true},
	})
	index.addAll(concepts)
	return (query: string) =>
		index
			.search(query)
			.slice(0, 10)
			.map(({id}): string => id)
}

/** Minisearch over labels and definitions. Returns a function from a query to concept ids, best first. */
export function searchDefinitions(concepts: readonly Concept[]): (query: string) => string[] {
	const index = new MiniSearch<Concept>({
		fields: ['prefLabel', 'altLabel', 'definition'],
		processTerm: term => plain(term),
		searchOptions: {fuzzy: 0.2, prefix: true},
	})
	index.addAll(concepts)
	return query => index.search(query).map(({id}): string => id)
}

function uFuzzy(concepts: readonly Concept[]) {
	const labels = concepts.flatMap(({id, prefLabel, altLabel}) =>
		[prefLabel, ...altLabel].map(label => ({id, label: plain(label)})),
	)
	const haystack = labels.map(({label}) => label)
	const index = new UFuzzy({intraMode: 1})
	return (query: string) => {
		const [indexes, info, order] = index.search(haystack, plain(query), 1)
		const best = order && info ? order.map(i => info.idx[i]) : (indexes ?? [])
		return [...new Set(best.flatMap(i => labels[i ?? -1]?.id ?? []))].slice(0, 10)
	}
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
