import {type CheckReport, checkText} from '../../check/index.ts'
import type {Concept} from '../../index.ts'
import type {LineColumn} from '../../text/line-column.ts'
import {readDocument} from '../read-document.ts'
import type {Request} from '../request.ts'
import {shown, shownJson, shownProse} from '../terminal.ts'

/** `check [file]`: reports to an editor on a document and its word list, with line and column. */
export async function runCheck(request: Request): Promise<number> {
	const {flags, glossary, terminal} = request
	const {text, name = 'standard input'} = await readDocument('check', request)
	const report = checkText(text, glossary.concepts, {
		exclude: flags.exclude ?? [],
		compounds: !flags['no-compounds'],
	})
	terminal.stdout.write(flags.json ? shownJson(toJson(report)) : toText(report, name))
	return 0
}

function toJson({occurring, ambiguous, unused, entries, spelling, candidates}: CheckReport) {
	const idAndLabel = ({id, prefLabel}: Concept) => ({id, prefLabel})
	return {
		occurring: occurring.map(({concept, ...rest}) => ({
			...idAndLabel(concept),
			...rest,
			...(concept.scopeNote && {scopeNote: concept.scopeNote}),
		})),
		ambiguous: ambiguous.map(({word, concept, ...position}) => ({
			word,
			...idAndLabel(concept),
			...position,
			...(concept.scopeNote && {scopeNote: concept.scopeNote}),
		})),
		unused: unused.map(({concept, ...position}) => ({...idAndLabel(concept), ...position})),
		entries,
		spelling: spelling.map(({concept, ...rest}) => ({...rest, id: concept.id})),
		candidates,
	}
}

function toText(
	{lists, occurring, ambiguous, unused, entries, spelling, candidates}: CheckReport,
	name: string,
): string {
	const line = ({line, column}: LineColumn, message: string) =>
		`${shown(name)}:${line}:${column} ${shownProse(message)}\n`
	const unlisted = lists === 0 ? '' : ', not in the word list'
	return [
		...occurring.map(item => {
			const {prefLabel} = item.concept
			return line(
				item,
				`${prefLabel}: ${times(item.count)}${item.listed ? '' : unlisted}${otherMeaningOf(item.concept)}`,
			)
		}),
		...ambiguous.map(({word, concept, ...start}) =>
			line(
				start,
				`${word}: not marked, since nothing else in the text names ${concept.prefLabel} or a related word${otherMeaningOf(concept)}`,
			),
		),
		...unused.map(item => line(item, `${item.concept.prefLabel}: in the word list, but never in the text`)),
		...entries.map(item => line(item, `\`${item.text}\` differs from the glossary: \`${item.expected}\``)),
		...spelling.map(item =>
			line(item, `${item.word}: ${item.isMisnomer ? 'a misnomer, ' : ''}did you mean ${item.expected}?`),
		),
		...candidates.map(item =>
			line(item, `${item.word}: ${times(item.count)}, not explained; may need an explanation`),
		),
		...(lists === 0 ? [`${shown(name)} has no word list.\n`] : []),
	].join('')
}

function otherMeaningOf({scopeNote}: Concept): string {
	return scopeNote ? `. Other meaning: ${scopeNote}` : ''
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`
}
