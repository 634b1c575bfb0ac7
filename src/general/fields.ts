// Written by `npm run data`: the files of data/general, and the concepts in them that are not agreed on.
import hartEnVaten from '../../data/general/hart-en-vaten.json' with {type: 'json'}

export const fields = [hartEnVaten]
export const unpublished: readonly string[] = ['angina-pectoris']
export const hash = '0bdf848e85be'
