import type {Concept} from '../glossary/concept.ts'
import type {Span} from '../text/span.ts'
import {compile, compileSpelling} from './compile.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Prose} from './inline-text.ts'
import {type Mark, markProse, type Room, type Sight} from './mark-block.ts'
import {createLedger, type Ledger} from './marked-concepts.ts'
import {checkSpelling} from './misspellings.ts'
import type {SharedOptions, SharedSettings} from './options.ts'
import {createReplacements, type Slice} from './replace.ts'
import {createReporter, type ReportFile} from './report.ts'
import {createPositions} from './source-position.ts'
import {type Content, createSlice, placeIn} from './text-node.ts'

/** What the reporter is told of. */
type Seen<N> = Pick<Sight<N>, 'text' | 'concepts' | 'leaves'> & {readonly match: Span}

/** One document while it is marked, whatever its kind of tree. */
export interface Document<N> {
	/** The glossary, checked. */
	readonly concepts: readonly Concept[]
	readonly ledger: Ledger
	/** Makes the marks for the next block; `closed` are spans of its text to leave alone, in order. */
	mark(prose: Prose<N>, closed: readonly Span[]): void
	/** Places all marks. Mutates the tree. */
	place(): void
	/** Tells the file what is known once all is marked. */
	close(): void
}

/**
 * Opens a document: compiles the glossary if it is new, and reads the front matter. `undefined` where that says that
 * nothing is marked.
 */
export function openDocument<N extends Content>(
	file: ReportFile,
	options: SharedOptions,
	settings: SharedSettings,
	createMark: (concepts: readonly Concept[], slice: Slice<N>) => Mark<N>,
): Document<N> | undefined {
	const {concepts, match} = compile(options.concepts, options.compounds)
	const page = readFrontMatter(file.data)
	if (page.off) return
	const excluded = new Set([...settings.exclude, ...page.exclude])
	const ledger = createLedger(settings.occurrences)
	const positionOf = createPositions(String(file))
	const reporter = createReporter<Seen<N>>(file, settings.report, seen => placeIn(seen, positionOf))
	const slice = createSlice<N>(positionOf)
	const replacements = createReplacements(slice)
	const check = settings.report.includes('spelling') ? compileSpelling(options.concepts) : undefined
	const room: Room<N> = {
		match,
		ledger,
		mark: createMark(concepts, slice),
		excluded,
		slice,
		put: replacements.put,
		onMarked: reporter.marked,
		onTorn: reporter.torn,
	}
	reporter.excluded([...excluded], concepts, match)
	return {
		concepts,
		ledger,
		mark(prose, closed) {
			markProse(prose, closed, room)
			if (!check) return
			for (const sight of checkSpelling(prose, closed, check)) reporter.misspelt(sight, sight.match)
		},
		place: replacements.place,
		close() {
			reporter.definitions(ledger, excluded, match)
			file.data['zorgwoorden'] = [...ledger.marked]
		},
	}
}
