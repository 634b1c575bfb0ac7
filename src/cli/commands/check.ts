import {type CheckReport, checkHtml, checkText} from '../../check/index.ts'
import type {Concept} from '../../index.ts'
import type {LineColumn} from '../../text/line-column.ts'
import {withoutByteOrderMark} from '../../text/white-space.ts'
import {excludedIds} from '../mark-options.ts'
import {readDocument} from '../read-document.ts'
import type {Request} from '../request.ts'
import {shown, shownJson, shownProse} from '../terminal.ts'

/** `check [file]`: reports to an editor on a document and its word list, with line and column. */
export async function runCheck(request: Request): Promise<number> {
	const {flags, glossary, terminal} = request
	const {text, format, name = 'standard input'} = await readDocument('check', request)
	const {plainWords} = await import('../../plain-words/index.ts')
	const options = {
		exclude: excludedIds(flags, glossary.concepts),
		compounds: !flags['no-compounds'],
		plainWords,
	}
	const page = format === 'html' ? await parsePage(withoutByteOrderMark(text)) : undefined
	const report = page
		? checkHtml(page.tree, page.source, glossary.concepts, options)
		: checkText(text, glossary.concepts, options)
	const nearestTo = (word: string) =>
		glossary.search(word, {limit: 1}).find(({score}) => score >= NEAR)?.concept
	terminal.stdout.write(flags.json ? shownJson(toJson(report, nearestTo)) : toText(report, name, nearestTo))
	return 0
}

async function parsePage(html: string) {
	return (await import('../../html/parse.ts')).parseHtml(html)
}

/** The score of a search from which a concept is near enough to name it. */
const NEAR = 0.7

type NearestTo = (word: string) => Concept | undefined

function toJson(
	{occurring, ambiguous, unused, entries, spelling, candidates}: CheckReport,
	nearestTo: NearestTo,
) {
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
		candidates: candidates.map(candidate => {
			const nearest = nearestTo(candidate.word)
			return {...candidate, ...(nearest && {nearest: idAndLabel(nearest)})}
		}),
	}
}

function toText(
	{lists, occurring, ambiguous, unused, entries, spelling, candidates}: CheckReport,
	name: string,
	nearestTo: NearestTo,
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
		...candidates.map(item => {
			const nearest = nearestTo(item.word)
			const near = nearest ? ` (the glossary has ${nearest.prefLabel})` : ''
			return line(item, `${item.word}: ${times(item.count)}, not explained; may need an explanation${near}`)
		}),
		...(lists === 0 ? [`${shown(name)} has no word list.\n`] : []),
	].join('')
}

function otherMeaningOf({scopeNote}: Concept): string {
	return scopeNote ? `. Other meaning: ${scopeNote}` : ''
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`
}
