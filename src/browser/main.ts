import type {Marked} from '../dom/index.ts'
import {start} from './start.ts'

/*
 * dist/browser.js: a classic script for a page without a build. What this file exports is what its one global,
 * `zorgwoorden`, contains.
 */

/** The text of styles.css, which the build fills in. */
declare const STYLES: string

export {markElement} from '../dom/index.ts'

/** The marks of the page; `undefined` if its script element has no `data-zorgwoorden`, or if there is no glossary. */
export const marked: Promise<Marked | undefined> = start(document.currentScript, STYLES)
