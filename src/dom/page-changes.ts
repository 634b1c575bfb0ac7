import {isInline} from '../word-list/html-elements.ts'
import {type DomRoot, isElement} from './view.ts'

/** The attributes that decide whether a text is marked. */
const attributeFilter = ['aria-hidden', 'contenteditable', 'hidden', 'inert', 'lang', 'role', 'translate']

/** What a page has changed. */
export interface ChangedNodes {
	/** The blocks whose text has changed. */
	readonly blocks: ReadonlySet<Node>
	/** The text nodes that it has set. */
	readonly texts: ReadonlySet<Node>
}

/** Watches what a page changes. */
export interface PageChanges {
	/** Runs work whose own changes are not reported. */
	ignore(work: () => void): void
	stop(): void
}

/**
 * Reports each change of a page, after the code that changes it and before
 * it is shown.
 */
export function watchPage(root: Element | DomRoot, onChange: (changed: ChangedNodes) => void): PageChanges {
	const observer = new MutationObserver(report)
	observer.observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
		attributeFilter,
	})

	function report(records: readonly MutationRecord[]) {
		if (records.length === 0) return
		const targetsOf = (kind: RegExp) => records.filter(({type}) => kind.test(type)).map(({target}) => target)
		const blocks = new Set(targetsOf(/^(?:characterData|childList)$/).map(blockAround))
		const texts = new Set(targetsOf(/^characterData$/))
		ignore(() => onChange({blocks, texts}))
	}

	function ignore(work: () => void) {
		report(observer.takeRecords())
		try {
			work()
		} finally {
			observer.takeRecords()
		}
	}

	return {ignore, stop: () => observer.disconnect()}
}

/** Returns the nearest block that a node is or is in, or what is around all blocks. */
function blockAround(node: Node): Node {
	const isBlock =
		isElement(node) && !isInline({type: 'element', tagName: node.localName, properties: {}, children: []})
	return isBlock || !node.parentNode ? node : blockAround(node.parentNode)
}
