import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {select, selectAll} from 'hast-util-select'
import {toString as textOf} from 'hast-util-to-string'

/** What a page must contain. */
interface Expectation {
	/** The selector of marked words. */
	readonly mark: string
	/** Words that must be marked. If there are none, nothing may be marked. */
	readonly words: readonly string[]
	/** Selectors and the number of elements they must match. */
	readonly counts?: Readonly<Record<string, number>>
	readonly texts?: readonly string[]
}

const words = [
	'beenmerg',
	'bloedplaatjes',
	'T-',
	'B-cellen',
	'aneurysma',
	'corticosteroïden',
	'Lumbaalpunctie',
]
const transplant = 'stamceltransplantatie'
const explained = ['zachte binnenkant van de botten', 'Zachte binnenkant van de botten']

const expectations = new Map<string, Expectation>([
	['link', {mark: 'a.woord[href^="#woord-"]', words: [...words, transplant]}],
	['emphasis', {mark: 'em.woord', words}],
	['popover', {mark: 'button.woord[popovertarget^="uitleg-"]', words: [...words, transplant]}],
	['inline', {mark: '.woord', words: [], texts: [`beenmerg (${explained[0]}`]}],
	['footnote', {mark: '.woord', words: [], counts: {'a[data-footnote-ref]': 8}, texts: ['Voetnoten']}],
	[
		'eigen',
		{
			mark: 'a.woord',
			words: ['huisartsenposten', 'spoedafspraak'],
			texts: ['Een <b>HAP</b> & {een} kliniek zijn anders.'],
		},
	],
	['uit', {mark: '.woord', words: []}],
	[
		'twee',
		{
			mark: 'button.woord',
			words: ['beenmerg', 'stamcellen', 'beenmerg', 'stamcellen'],
			counts: {'#deel-1-uitleg-beenmerg': 1, '#deel-2-uitleg-beenmerg': 1},
		},
	],
	[
		'onderdelen',
		{
			mark: 'button.woord',
			words: ['beenmerg', 'bloedplaatjes', 'stamcellen', 'lymfoom'],
			counts: {'aside[aria-label="Over uw beenmerg"] button.woord': 3},
			texts: ['van mevrouw Beenmerg'],
		},
	],
])

const lists = new Set(['link', 'emphasis', 'eigen'])

/** Reads each page that a client built and returns the problems of each. */
export function check(client: string) {
	return [...expectations]
		.filter(([page]) => page !== 'onderdelen' || !['unified', 'eleventy'].includes(client))
		.map(([page, expectation]) => ({page, problems: problemsOf(client, page, expectation)}))
}

function problemsOf(
	client: string,
	page: string,
	{mark, words, counts = {}, texts = []}: Expectation,
): string[] {
	const build = join(import.meta.dirname, client, 'build')
	const path = readdirSync(build, {recursive: true, encoding: 'utf8'}).find(
		file => file === `${page}.html` || file === join(page, 'index.html'),
	)
	if (path === undefined) return ['Expected the page to be built']
	const tree = fromHtml(readFileSync(join(build, path), 'utf8'))
	const main = select('main', tree)
	if (!main) return ['Expected a main element']
	const marked = selectAll(mark, main).map(textOf)
	const text = textOf(main).replace(/\s+/g, ' ')
	return [
		...words
			.filter(word => !marked.includes(word))
			.map(word => `Expected ${word} to be marked, received ${marked.join(', ')}`),
		...(words.length === 0 && marked.length > 0 ? [`Expected no mark, received ${marked.join(', ')}`] : []),
		...Object.entries(counts).flatMap(([selector, count]) => {
			const received = selectAll(selector, main).length
			return received === count ? [] : [`Expected ${count} of ${selector}, received ${received}`]
		}),
		...texts.filter(expected => !text.includes(expected)).map(expected => `Expected the text "${expected}"`),
		...(lists.has(page) ? listProblems(main) : []),
		...generalProblems(tree, main),
	]
}

/** Returns the problems of the list of words: it must have items, and a heading. */
function listProblems(main: Element): string[] {
	const items = selectAll('ul.woordenlijst > li[id^="woord-"] > dfn', main)
	const headings = selectAll('h2', main).map(heading => textOf(heading).replace(/\u200B/g, ''))
	return [
		...(items.length > 0 ? [] : ['Expected a list of words']),
		...(headings.some(heading => heading.startsWith('Moeilijke woorden'))
			? []
			: ['Expected a heading above the list']),
	]
}

/**
 * Returns violations of the rules for every page: ids are unique, each link and button has a target, and some
 * elements contain no marks.
 */
function generalProblems(tree: Root, main: Element): string[] {
	const ids = selectAll('[id]', tree).map(({properties}) => String(properties['id']))
	const targets = [
		...selectAll('a.woord[href^="#"]', main).map(({properties}) => String(properties['href']).slice(1)),
		...selectAll('button.woord', main).map(({properties}) => String(properties['popoverTarget'])),
	]
	return [
		...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `Expected the id ${id} to be unique`),
		...targets.filter(target => !ids.includes(target)).map(target => `Expected ${target} to be on the page`),
		...selectAll(':is(h1, h2, h3, code, a, button) .woord', main).map(
			node => `Expected no mark on ${textOf(node)} there`,
		),
		...selectAll('.woord-uitleg:not([popover])', main).map(
			node => `Expected ${textOf(node)} to be a popover`,
		),
	]
}
