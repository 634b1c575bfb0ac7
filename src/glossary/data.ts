// Everything that changes with the glossary. The build puts it in a separate file, dist/data.js.
export {default as lopendeTekst} from '../../data/lopende-tekst.json' with {type: 'json'}
export {default as microImmunotherapie} from '../../data/micro-immunotherapie.json' with {type: 'json'}
export {default as informatiemap} from '../../data/patienten-informatiemap.json' with {type: 'json'}
export {default as publishedDefinitions} from '../../data/published-definitions.json' with {type: 'json'}
export {hash} from './hash.ts'
