// Checks every regular expression of src/ with recheck: none may take more than linear time, whatever the text. Prints the
// others, each with an input that it is slow on.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {check} from 'recheck'
import ts from 'typescript'

interface Expression {
	readonly source: string
	readonly flags: string
	readonly place: string
}

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
	.filter(file => file.endsWith('.ts'))
	.map(file => join('src', file))
	.sort()
const expressions = [...files.flatMap(written), ...(await computed())]
let failures = 0
for (const {source, flags, place} of expressions) {
	const diagnostics = await check(source, flags)
	if (diagnostics.status === 'safe') continue
	const {status} = diagnostics
	const reason = status === 'vulnerable' ? `slow on ${diagnostics.attack.pattern}` : diagnostics.error.kind
	failures++
	console.log(`${place}: /${source}/${flags} is ${status}: ${reason}`)
}
console.log(`${expressions.length} regular expressions, ${failures} may be slow`)
process.exitCode = failures === 0 && expressions.length > 0 ? 0 : 1

/** The literals in a file, and the texts that it passes to `unicodeRegExp`. */
function written(file: string): Expression[] {
	const text = readFileSync(join(root, file), 'utf8')
	const sourceFile = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
	const expressions: Expression[] = []
	visit(sourceFile)
	return expressions

	function visit(node: ts.Node): void {
		const line = sourceFile.getLineAndCharacterOfPosition(node.getStart()).line + 1
		const place = `${file}:${line}`
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/')
			expressions.push({source: node.text.slice(1, end), flags: node.text.slice(end + 1), place})
		} else if (ts.isCallExpression(node) && node.expression.getText() === 'unicodeRegExp') {
			const [source, flags] = node.arguments
			if (!source || !ts.isStringLiteralLike(source)) throw new Error(`Expected a text at ${place}`)
			expressions.push({
				source: source.text,
				flags: flags && ts.isStringLiteralLike(flags) ? flags.text : 'u',
				place,
			})
		}
		ts.forEachChild(node, visit)
	}
}

/** The expressions that files put together when they are loaded. */
async function computed(): Promise<Expression[]> {
	const expressions: Expression[] = []
	const original = globalThis.RegExp
	for (const file of files) {
		if (!/^[^\t*]*(?:\/\* @__PURE__ \*\/ )?new RegExp\(/m.test(readFileSync(join(root, file), 'utf8')))
			continue
		globalThis.RegExp = new Proxy(original, {
			construct(target, [source, flags = '']: [string, string?]) {
				expressions.push({source, flags, place: file})
				return new target(source, flags)
			},
		})
		await import(join(root, file))
		globalThis.RegExp = original
	}
	return expressions
}
