export {type DocumentFile, type Message, parseWordLists, type WordList} from './parse.ts'
export {type PrintOptions, printWordList} from './print.ts'
