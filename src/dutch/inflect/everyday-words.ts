import {wordsIn} from './last-part.ts'

/**
 * Words in lower case that everyone reads as another word than the form of a label that they also are: teken is a
 * sign rather than ticks (teek), and moest is had to rather than most tired (moe). No label has them as a form.
 * Compounds keep theirs (verstandskiezen), and so does a verb that means the same as its noun (hoesten).
 */
export const everydayWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
	/* @__PURE__ */ wordsIn(`
	beetje beetjes blazen genomen kiezen kopers kuren middels moes moest overgangen pesten
	plakken polsen rozen schorsen slagen spraken staartje staartjes stuiten teken trekken uitslagen
	vochten weetje weetjes zinken zorgen
	`),
)
