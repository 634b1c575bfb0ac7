export {
	type DocumentFile,
	type LinePosition,
	type Message,
	type ParseOptions,
	parseWordLists,
	type WordList,
} from './parse.ts'
export {type PrintOptions, printWordList} from './print.ts'
