// Written by `npm run data`: the files of data/general, and the concepts in them that are not agreed on.
import hartEnVaten from '../../data/general/hart-en-vaten.json' with {type: 'json'}
import longen from '../../data/general/longen.json' with {type: 'json'}
import onderzoekEnBehandeling from '../../data/general/onderzoek-en-behandeling.json' with {type: 'json'}
import spijsvertering from '../../data/general/spijsvertering.json' with {type: 'json'}

export const fields = [hartEnVaten, longen, onderzoekEnBehandeling, spijsvertering]
export const unpublished: readonly string[] = []
export const hash = '518c8b7a9bbc'
