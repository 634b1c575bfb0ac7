import {type CheckReport, checkText} from '../check/index.ts'
import type {Concept} from '../index.ts'
import type {LineColumn} from '../text/line-column.ts'
import {printJson} from './formats.ts'
import {readDocument} from './read-document.ts'
import type {Request} from './request.ts'
import {oneLine} from './terminal.ts'

/** `check [file]`: what an editor wants to know of a document and its word list, each with line and column. */
export async function runCheck(request: Request): Promise<number> {
	const {flags, glossary, terminal} = request
	const {text, name = 'standard input'} = await readDocument('check', request)
	const found = await checkText(text, glossary, {
		exclude: flags.exclude ?? [],
		compounds: !flags['no-compounds'],
	})
	terminal.stdout.write(flags.json ? printJson(forMachines(found)) : forPeople(found, name))
	return 0
}

function forMachines({occurring, unused, spelling, candidates}: CheckReport) {
	const short = ({id, prefLabel}: Concept) => ({id, prefLabel})
	return {
		occurring: occurring.map(({concept, ...rest}) => ({...short(concept), ...rest})),
		unused: unused.map(({concept, ...place}) => ({...short(concept), ...place})),
		spelling: spelling.map(({concept, ...rest}) => ({...rest, id: concept.id})),
		candidates,
	}
}

function forPeople({lists, occurring, unused, spelling, candidates}: CheckReport, name: string): string {
	const line = ({line, column}: LineColumn, says: string) => `${name}:${line}:${column} ${says}\n`
	const lacks = lists === 0 ? '' : ', not in the word list'
	return [
		...occurring.map(found =>
			line(found, `${found.concept.prefLabel}: ${times(found.count)}${found.listed ? '' : lacks}`),
		),
		...unused.map(found => line(found, `${found.concept.prefLabel}: in the word list, never in the text`)),
		...spelling.map(found => line(found, `${oneLine(found.word)}: is it ${found.expected}?`)),
		...candidates.map(found =>
			line(found, `${found.word}: ${times(found.count)}, unexplained; may need an explanation`),
		),
		...(lists === 0 ? [`${name} has no word list.\n`] : []),
	].join('')
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`
}
