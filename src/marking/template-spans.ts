import type {Span} from '../text/span.ts'
import {blockEnd, type TemplateSyntax, templateSyntaxes} from './template-syntax.ts'

/** The syntaxes that may open with a character, in the order of the table. */
const syntaxesByFirst: ReadonlyMap<string, readonly TemplateSyntax[]> = /* @__PURE__ */ groupByFirst()

/** Finds the characters that a syntax may open with. */
const openers = /* @__PURE__ */ new RegExp(
	`[${[...syntaxesByFirst.keys()].join('').replace(/[\\^]/g, '\\$&')}]`,
	'g',
)

/**
 * Returns the spans of each text in which nothing is marked because a template engine or a dialect of Markdown reads
 * them, in order. The texts are the blocks of a document, in order: a template may start in one and end in another.
 *
 * The blocks are scanned as one text, if any syntax opens in one. Linear in its length.
 */
export function templateSpansIn(texts: readonly string[]): Span[][] {
	const spans = texts.some(hasOpener) ? scan(texts.join(blockEnd)) : []
	let offset = 0
	let next = 0
	return texts.map(text => {
		const end = offset + text.length
		const inText: Span[] = []
		for (let span = spans[next]; span && span.start < end; span = spans[++next]) {
			inText.push({start: Math.max(span.start, offset) - offset, end: Math.min(span.end, end) - offset})
			if (span.end > end) break
		}
		offset = end + blockEnd.length
		return inText
	})
}

/** Whether a syntax opens in a text, closed or not. */
function hasOpener(text: string): boolean {
	for (const {0: first, index} of text.matchAll(openers))
		if (syntaxesByFirst.get(first)?.some(({opens}) => matchAt(opens, text, index))) return true
	return false
}

function scan(text: string): Span[] {
	const spans: Span[] = []
	const endOf = createEndOf(text)
	let from = 0
	openers.lastIndex = 0
	for (let opener = openers.exec(text); opener; opener = openers.exec(text)) {
		const {0: first, index} = opener
		for (const syntax of syntaxesByFirst.get(first) ?? []) {
			const end = endOf(syntax, index)
			if (end === undefined || end === index) continue
			spans.push({start: Math.max(from, startOf(syntax, text, index)), end})
			from = end
			openers.lastIndex = end
			break
		}
	}
	return spans
}

function matchAt(expression: RegExp, text: string, index: number): RegExpExecArray | null {
	expression.lastIndex = index
	return expression.exec(text)
}

/** Returns where a syntax that opens at an offset starts. A line with an explanation is not a term. */
function startOf({takes}: TemplateSyntax, text: string, index: number): number {
	if (!takes) return index
	const line = startOfLine(text, index)
	if (takes === 'line') return line
	const lineBefore = startOfLine(text, line - 1)
	return text.startsWith(':', lineBefore) ? line : lineBefore
}

/** Returns the offset at which the line around an offset starts. */
function startOfLine(text: string, index: number): number {
	let start = Math.max(index, 0)
	while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== blockEnd) start--
	return start
}

function groupByFirst(): Map<string, TemplateSyntax[]> {
	const groups = new Map<string, TemplateSyntax[]>()
	for (const syntax of templateSyntaxes) {
		for (const first of syntax.first) groups.set(first, [...(groups.get(first) ?? []), syntax])
	}
	return groups
}

/** Creates a function that returns where a syntax that opens at an offset ends; `undefined` if it isn't closed. */
function createEndOf(text: string): (syntax: TemplateSyntax, start: number) => number | undefined {
	const find = createFinder(text)
	let braces: ReadonlyMap<number, number> | undefined

	return ({opens, closes, without, reach = 'block'}, start) => {
		const opener = matchAt(opens, text, start)
		if (!opener) return
		const [{length}, name = ''] = opener
		const from = start + length
		if (closes === undefined) return from
		if (closes === 'groups') {
			braces ??= matchBraces(text)
			return endOfGroups(from, braces)
		}
		const closer = find(typeof closes === 'function' ? closes(name) : closes, from)
		if (!closer) return
		if (without && (find(without, from)?.start ?? Infinity) < closer.start) return
		if (reach === 'block' && (find(blockEnds, from)?.start ?? Infinity) < closer.start) return
		return closer.end
	}
}

const blockEnds = /* @__PURE__ */ new RegExp(blockEnd, 'g')

/**
 * Creates a function that finds the first match of a global expression from an offset. What it finds is kept for the
 * next offset, so that all searches for an expression together are linear if their offsets ascend.
 */
function createFinder(text: string): (expression: RegExp, from: number) => Span | undefined {
	const last = new Map<RegExp, {from: number; found: Span | undefined}>()
	return (expression, from) => {
		const known = last.get(expression)
		if (known && known.from <= from && (known.found?.start ?? Infinity) >= from) return known.found
		const match = matchAt(expression, text, from)
		const found = match ? {start: match.index, end: expression.lastIndex} : undefined
		last.set(expression, {from, found})
		return found
	}
}

/** Returns the offset of the closing brace for each opening one that is closed in its block. */
function matchBraces(text: string): ReadonlyMap<number, number> {
	const closing = new Map<number, number>()
	let open: number[] = []
	for (const {0: character, index} of text.matchAll(/[{}\u2029]/g)) {
		if (character === blockEnd) open = []
		else if (character === '{') open.push(index)
		else {
			const start = open.pop()
			if (start !== undefined) closing.set(start, index)
		}
	}
	return closing
}

function endOfGroups(from: number, braces: ReadonlyMap<number, number>): number {
	let end = from
	for (let close = braces.get(end); close !== undefined; close = braces.get(end)) end = close + 1
	return end
}
