import type {HtmlElement} from './html-element.ts'
import {unmarkable} from './unmarkable.ts'

/*
 * A page is more than its article. What is around the article, what a visitor operates and what no one sees is
 * not running text, so nothing is marked there.
 */

const furnitureNames = /^(?:aside|dialog|footer|form|header|nav|search)$/
const furnitureRoles =
	/^(?:alertdialog|banner|complementary|contentinfo|dialog|doc-endnotes|doc-footnote|doc-toc|form|menu|menubar|navigation|search|tablist|toolbar)$/
const controlRoles =
	/^(?:button|checkbox|combobox|link|listbox|menuitem|menuitemcheckbox|menuitemradio|option|radio|searchbox|slider|spinbutton|switch|tab|textbox|treeitem)$/

/** Whether an element is around an article and not part of its text: a header, a menu, a form, a dialog. */
export function isFurniture(element: HtmlElement): boolean {
	return furnitureNames.test(element.tagName) || furnitureRoles.test(roleOf(element))
}

/** Whether an element is not shown, at least not until something is clicked. */
export function isInvisible({properties: {hidden, popover}}: HtmlElement): boolean {
	return isPresent(hidden) || isPresent(popover)
}

/** Whether some readers do not see an element, or can't reach it. */
export function isHidden(element: HtmlElement): boolean {
	const {inert, ariaHidden} = element.properties
	return isInvisible(element) || isPresent(inert) || String(ariaHidden) === 'true'
}

/** Whether an element is a heading by its name or role. */
export function isHeading(element: HtmlElement): boolean {
	return /^h[1-6]$/.test(element.tagName) || roleOf(element) === 'heading'
}

/** Whether nothing in an element is ever marked. */
export function isClosed(element: HtmlElement): boolean {
	const {translate, contentEditable} = element.properties
	return (
		unmarkable.test(element.tagName) ||
		isFurniture(element) ||
		isHidden(element) ||
		isHeading(element) ||
		controlRoles.test(roleOf(element)) ||
		/^(?:no|false)$/i.test(String(translate)) ||
		(isPresent(contentEditable) && !/^false$/i.test(String(contentEditable)))
	)
}

/** Returns the first role of an element, or an empty string. */
function roleOf({properties: {role}}: HtmlElement): string {
	const [first = ''] = Array.isArray(role)
		? role
		: String(role ?? '')
				.trim()
				.split(/\s+/)
	return String(first).toLowerCase()
}

function isPresent(value: unknown): boolean {
	return value !== undefined && value !== null && value !== false
}
