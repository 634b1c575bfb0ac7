import type {Concept} from '../index.ts'
import type {Glossary} from './glossary.ts'

/** What can be said of a word that the glossary doesn't have. */
export interface UnknownWord {
	/** A sentence without its end: `concepts` follow, if any. */
	readonly message: string
	readonly concepts: readonly Concept[]
}

/** First the terms that the word holds (*beenmergdonor* holds *beenmerg*), else the nearest three. */
export function explainUnknown(word: string, {match, search}: Glossary): UnknownWord {
	const says = `\`${word}\` is not in the glossary`
	const held = new Set(match(word).flatMap(({concepts}) => concepts))
	if (held.size > 0) return {message: `${says}, but it holds`, concepts: [...held]}
	const nearest = search(word, {limit: 3}).map(({concept}) => concept)
	if (nearest.length > 0) return {message: `${says}. Did you mean`, concepts: nearest}
	return {message: `${says}, nor is a word like it`, concepts: []}
}
