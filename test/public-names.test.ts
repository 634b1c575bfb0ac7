import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'test/.examples')
const entries = [
	'index',
	'remark/index',
	'rehype/index',
	'dom/index',
	'check/index',
	'word-list/index',
	'exchange/index',
	'general/index',
	'plain-words/index',
].map(entry => join(root, 'src', `${entry}.ts`))
const program = ts.createProgram(entries, compilerOptions())
const checker = program.getTypeChecker()

const names = entries.flatMap(entry => exportsOf(entry).map(symbol => ({entry, symbol})))
const values = names
	.filter(({symbol}) => (symbol.flags & ts.SymbolFlags.Value) !== 0)
	.map(({symbol}) => ({name: nameOf(symbol), example: exampleOf(symbol)}))

beforeAll(() => mkdir(folder, {recursive: true}))
afterAll(() => rm(folder, {recursive: true}))

describe('every function and constant has an example that holds', () => {
	test.each(values)('$name', async ({name, example}) => {
		expect(example).toMatch(/ \/\/ => /)
		const file = join(folder, `${name}.ts`)
		await writeFile(file, withChecks(example))
		await import(/* @vite-ignore */ file)
	})

	test('an example that does not hold fails', () => {
		expect(withChecks('1 + 1 // => 3')).toContain('expect(1 + 1).toEqual(3)')
	})
})

describe('every type that a public name uses is public', () => {
	const exported = new Set(names.map(({symbol}) => symbol))

	test.each(names.map(({symbol}) => [nameOf(symbol), symbol] as const))('%s', (_, symbol) => {
		const used = (symbol.declarations ?? []).flatMap(typesUsedBy)
		const hidden = used.filter(type => !exported.has(type))
		expect(hidden.map(({name}) => name)).toEqual([])
	})
})

test('every name is documented', () => {
	const bare = names.filter(({symbol}) => symbol.getDocumentationComment(checker).length === 0)
	expect(bare.map(({symbol}) => symbol.name)).toEqual([])
})

function compilerOptions(): ts.CompilerOptions {
	const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
	return ts.parseJsonConfigFileContent(config, ts.sys, root).options
}

function exportsOf(entry: string): ts.Symbol[] {
	const source = program.getSourceFile(entry)
	const module = source && checker.getSymbolAtLocation(source)
	return (module ? checker.getExportsOfModule(module) : []).map(resolved)
}

function resolved(symbol: ts.Symbol): ts.Symbol {
	return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
}

/** The name of a function that is a default export is that of its declaration. */
function nameOf(symbol: ts.Symbol): string {
	const [declaration] = symbol.declarations ?? []
	return declaration && ts.isFunctionDeclaration(declaration) && declaration.name
		? declaration.name.text
		: symbol.name
}

function exampleOf(symbol: ts.Symbol): string {
	const tag = symbol.getJsDocTags(checker).find(({name}) => name === 'example')
	return /```ts\n([\s\S]*)\n```/.exec(ts.displayPartsToString(tag?.text))?.[1] ?? ''
}

/** Turns each line `expression // => value` into an assertion. */
function withChecks(example: string): string {
	const code = example.replace(/^(.*\S) \/\/ => (.*)$/gm, 'expect($1).toEqual($2)')
	return `import {expect} from 'vitest'\n${code}\n`
}

/** The types of this package that a declaration names outside the body of a function. */
function typesUsedBy(declaration: ts.Node): ts.Symbol[] {
	const used: ts.Symbol[] = []
	const visit = (node: ts.Node) => {
		if (ts.isBlock(node)) return
		if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
			const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression
			const symbol = checker.getSymbolAtLocation(name)
			const type = symbol && resolved(symbol)
			if (type && isOwnType(type)) used.push(type)
		}
		ts.forEachChild(node, visit)
	}
	visit(declaration)
	return used
}

function isOwnType(symbol: ts.Symbol): boolean {
	return (symbol.declarations ?? []).some(declaration => {
		const {fileName} = declaration.getSourceFile()
		return fileName.startsWith(join(root, 'src')) && !ts.isTypeParameterDeclaration(declaration)
	})
}
