// All that changes with the words: the build puts it in a file of its own.
export {default as lopendeTekst} from '../../data/lopende-tekst.json' with {type: 'json'}
export {default as microImmunotherapie} from '../../data/micro-immunotherapie.json' with {type: 'json'}
export {default as informatiemap} from '../../data/patienten-informatiemap.json' with {type: 'json'}
export {hash} from './hash.ts'
