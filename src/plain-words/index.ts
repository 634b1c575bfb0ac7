import plain from '../../data/plain-words.json' with {type: 'json'}

/**
 * Words that readers of plain Dutch know, most common first, without those of which an earlier word has the stem. For
 * the option `plainWords` of `checkText`: a word that is not made of these may need an explanation. Everyday words of
 * health care, and frequent words of subtitles. About 100 kB: not for a browser.
 *
 * @example
 * ```ts
 * import {checkText} from 'zorgwoorden/check'
 * import {plainWords} from 'zorgwoorden/plain-words'
 *
 * const {candidates} = checkText('U krijgt een tablet tegen hypertensie.', [], {plainWords})
 * candidates.map(({word}) => word) // => ['hypertensie']
 * ```
 */
export const plainWords: readonly string[] = /* @__PURE__ */ Object.freeze(
	/* @__PURE__ */ plain.words.split(' '),
)
