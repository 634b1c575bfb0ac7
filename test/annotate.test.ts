import {execFile, spawn} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {promisify} from 'node:util'
import fc from 'fast-check'
import {build} from 'tsup'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createAnnotator} from '../src/annotate/annotate-line.ts'
import {annotateStream} from '../src/annotate/filter.ts'
import {readFlags} from '../src/annotate/flags.ts'
import {readBatches} from '../src/annotate/ndjson-lines.ts'
import {rawId} from '../src/annotate/raw-id.ts'
import {concepts} from '../src/glossary/dataset.ts'

const annotate = createAnnotator(concepts, 'utf16')
const byCodePoint = createAnnotator(concepts, 'code-points')
const bytes = (text: string) => new TextEncoder().encode(text)
const ask = (record: unknown, annotator = annotate) =>
	JSON.parse(annotator(bytes(JSON.stringify(record))).line)

describe('a line', () => {
	test('returns its matches with their offsets', () => {
		expect(ask({id: 'a', text: 'Uw T- en B-cellen.', url: 'not read'})).toEqual({
			id: 'a',
			glossary: expect.stringMatching(/^[0-9a-f]{16}$/),
			matches: [
				{start: 3, end: 5, text: 'T-', kind: 'ellipsis', label: 'T-cel', concepts: ['t-lymfocyt']},
				{start: 9, end: 17, text: 'B-cellen', kind: 'inflection', label: 'B-cel', concepts: ['b-lymfocyt']},
			],
		})
	})

	test.each([
		['plain letters', 'Uw trombocyten', 3],
		['a character of two units before it', '😀 trombocyten', 2],
		['two of them, one after it', '😀😀 trombocyten 😀', 3],
		['half a character', '\ud83d trombocyten', 2],
	])('counts code points: %s', (_, text, start) => {
		expect(ask({id: 1, text}, byCodePoint).matches).toMatchObject([{start, end: start + 11}])
		expect([...text].slice(start, start + 11).join('')).toBe('trombocyten')
	})

	test('identifies the glossary by its concepts', () => {
		const other = createAnnotator(concepts.slice(1), 'utf16')
		expect(ask({id: 1, text: ''}, other).glossary).not.toBe(ask({id: 1, text: ''}).glossary)
	})
})

describe('the offsets of Markdown refer to its source', () => {
	test.each([
		['plain', 'Uw trombocyten.', 'trombocyten'],
		['after a byte order mark', '\uFEFFUw trombocyten.', 'trombocyten'],
		['across marks', 'Uw **trombo**cyten.', 'trombo**cyten'],
		['in a quote, over two lines', '> Een verworven\n> aandoening.', 'verworven\n> aandoening'],
		['after front matter', '---\ntitle: stamcel\n---\n\nUw stamcel.', 'stamcel'],
		['in a table', '| a |\n| - |\n| stamcel |', 'stamcel'],
		['after an entity in a separate node', 'Eé&eacute;n *stamcel*.', 'stamcel'],
	])('%s', (_, markdown, written) => {
		const [match, ...others] = ask({id: 1, markdown}).matches
		expect(others).toEqual([])
		expect(markdown.slice(match.start, match.end)).toBe(written)
	})

	test.each([
		['after an entity', 'E&eacute;n stamcel.'],
		['after an escape', 'E\\*n stamcel.'],
	])('and are null if they can’t be proven: %s', (_, markdown) => {
		expect(ask({id: 1, markdown}).matches).toMatchObject([{start: null, end: null, text: 'stamcel'}])
	})

	test('also a term that a mark would split', () => {
		expect(ask({id: 1, markdown: '**mooie B**-lymfocyt'}).matches).toMatchObject([
			{text: 'B-lymfocyt', start: 8},
		])
	})

	test.each([
		'# Stamcel',
		'[stamcel](u)',
		'`stamcel`',
		'<b title="stamcel">',
		'[[stamcel]]',
		'## Begrippen\n\n- Stamcel: cel',
		'<!-- zorgwoorden: off stamcel -->\n\nstamcel',
	])('none in %s', markdown => {
		expect(ask({id: 1, markdown}).matches).toEqual([])
	})
})

describe('an id comes back as it is written', () => {
	test.each([
		['9007199254740993'],
		['1e400'],
		['-0'],
		['1.0'],
		['1E2'],
		['"a"'],
		['"\\u00e9\\/é"'],
		['"\\\\"'],
		['"a\\"b, {\\"id\\": 2}"'],
	])('%s', id => {
		for (const json of [
			`{"id":${id},"text":"x"}`,
			`{"text":"x" , "id" : ${id} }`,
			`{"text":"\\"id\\": 3, \\\\","meta":{"id":4,"list":[{"id":5},"id"]},"id":${id}}`,
			`{"id":6,"\\u0069d":${id},"text":"id"}`,
		]) {
			const {line, failed} = annotate(bytes(json))
			expect([line.slice(0, line.indexOf(',"glossary"')), failed]).toEqual([`{"id":${id}`, false])
		}
	})

	test('also with an error', () => {
		expect(annotate(bytes('{"id":1.0}')).line).toMatch(/^\{"id":1\.0,"error":"Expected either /)
	})

	test('of any object', () => {
		const value = fc.jsonValue()
		fc.assert(
			fc.property(value, fc.jsonValue(), fc.oneof(fc.string(), fc.integer()), (before, after, id) => {
				const json = JSON.stringify({before, id, after}, null, 1)
				expect(rawId(json)).toBe(JSON.stringify(id))
			}),
		)
	})
})

describe('a bad line becomes an error in its place', () => {
	test.each([
		['no JSON', 'kapot', null, 'Expected a line to be a JSON object, received `kapot`'],
		['an empty one', '', null, 'Expected a line to be a JSON object, received ``'],
		['no object', '[1]', null, 'Expected a line to be a JSON object, received `[1]`'],
		['no id', '{"text":"x"}', null, 'Expected id to be a string or a number, received `undefined`'],
		[
			'an id of another kind',
			'{"id":{},"text":"x"}',
			null,
			'Expected id to be a string or a number, received `{}`',
		],
		[
			'no text',
			'{"id":7}',
			7,
			'Expected either text or markdown to be a string, received `undefined` and `undefined`',
		],
		[
			'both',
			'{"id":7,"text":"a","markdown":"b"}',
			7,
			'Expected either text or markdown to be a string, received `"a"` and `"b"`',
		],
		[
			'a long one',
			`"${'x'.repeat(500)}"`,
			null,
			`Expected a line to be a JSON object, received \`"${'x'.repeat(59)}\``,
		],
	])('%s', (_, line, id, error) => {
		const {line: answer, failed} = annotate(bytes(line))
		expect([JSON.parse(answer), failed]).toEqual([{id, error}, true])
	})

	test('bytes that are not UTF-8', () => {
		const {line, failed} = annotate(Uint8Array.of(0x7b, 0xff, 0x7d))
		expect([JSON.parse(line).id, failed]).toEqual([null, true])
	})

	test('Markdown nested too deep to read', () => {
		const {line} = annotate(bytes(JSON.stringify({id: 1, markdown: `${'> '.repeat(20_000)}x`})))
		expect(JSON.parse(line).id).toBe(1)
	})
})

describe('the stream', () => {
	const run = async (pieces: (string | Uint8Array)[]) => {
		let output = ''
		const sink = new Writable({
			highWaterMark: 1,
			write(chunk, _encoding, done) {
				output += chunk
				setImmediate(done)
			},
		})
		const options = {concepts, units: 'utf16', workers: 0, workerFile: new URL('file:///none')} as const
		const code = await annotateStream(Readable.from(pieces, {objectMode: true}), sink, options)
		return {
			code,
			ids: output
				.split('\n')
				.slice(0, -1)
				.map(line => JSON.parse(line).id),
		}
	}

	test.each([
		['whole lines', ['{"id":1,"text":""}\n{"id":2,"text":""}\n'], 0, [1, 2]],
		['a last line without its end', ['{"id":1,"text":""}\n{"id":2,"text":""}'], 0, [1, 2]],
		['lines split anywhere', ['{"id":', '1,"text":""}\n{"i', 'd":2,"text"', ':""}\n'], 0, [1, 2]],
		['Windows line ends', ['{"id":1,"text":""}\r\n{"id":2,"text":""}\r\n'], 0, [1, 2]],
		['a line separator in a text', ['{"id":1,"text":"a\u2028b\u0085"}\n'], 0, [1]],
		['a bad line', ['{"id":1,"text":""}\nkapot\n{"id":2,"text":""}\n'], 2, [1, null, 2]],
		['blank lines', ['\n{"id":1,"text":""}\n \t\n\r\n{"id":2,"text":""}\n\n'], 0, [1, 2]],
		['a blank last line without its end', ['{"id":1,"text":""}\n  '], 0, [1]],
		['only blank lines', ['\n \n'], 0, []],
		['nothing', [], 0, []],
	])('%s: one line of output for each line of input that is not blank', async (_, pieces, code, ids) => {
		expect(await run(pieces)).toEqual({code, ids})
	})

	test('a character split in two', async () => {
		const line = bytes('{"id":"é","text":""}\n')
		expect(await run([line.subarray(0, 8), line.subarray(8)])).toEqual({code: 0, ids: ['é']})
	})

	test('is not read far ahead of what is written', async () => {
		let chunkCount = 0
		const endless = new Readable({
			read() {
				chunkCount++
				this.push(bytes('{"id":1,"text":""}\n'.repeat(1000)))
			},
		})
		const batches = readBatches(endless)
		await batches.next()
		await new Promise(resolve => setTimeout(resolve, 20))
		expect(chunkCount).toBeLessThan(20)
		await batches.return(undefined)
	})

	test.each([
		['at its start', 'process.exit(3)', 1, 'exit code 3'],
		['by an error', 'throw new Error("kapot")', 1, 'kapot'],
		[
			'after a batch',
			'let count = 0; parentPort.on("message", () => count++ ? process.exit(0) : parentPort.postMessage({output: "1\\n2\\n", failures: 0, lines: 3}))',
			4,
			'exit code 0',
		],
	])('a worker that stops %s is an error with its line', async (_, code, line, reason) => {
		const script = `import {parentPort} from 'node:worker_threads'; ${code}`
		const workerFile = new URL(`data:text/javascript,${encodeURIComponent(script)}`)
		const options = {concepts, units: 'utf16', workers: 1, workerFile} as const
		const written: string[] = []
		const sink = new Writable({
			write(chunk, _encoding, done) {
				written.push(String(chunk))
				done()
			},
		})
		// The first batch has a blank line.
		const input = Readable.from(['{"id":1,"text":""}\n\n{"id":2,"text":""}\n', '{"id":3,"text":""}\n'])
		await expect(annotateStream(input, sink, options)).rejects.toThrow(
			`A worker stopped (${reason}) at the batch from line ${line}`,
		)
		expect(written).toEqual(line === 1 ? [] : ['1\n2\n'])
	})

	test.each([
		[{}, /--ndjson/],
		[{ndjson: true, units: 'bytes'}, /utf16 or code-points, received `bytes`/],
		[{ndjson: true, workers: 'x'}, /0 to 256, received `x`/],
		[{ndjson: true, workers: '257'}, /0 to 256, received `257`/],
	])('flags %o are refused', (flags, message) => {
		expect(() => readFlags(flags)).toThrow(message)
	})
})

describe('annotate.js by itself', () => {
	let folder: string
	let file: string

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'annotate-'))
		file = join(folder, 'annotate.js')
		await build({
			config: false,
			silent: true,
			entry: {annotate: 'src/annotate/main.ts'},
			format: 'esm',
			target: 'node20',
			noExternal: [/./],
			outDir: folder,
		})
	}, 60_000)

	afterAll(() => rm(folder, {recursive: true}))

	const annotateFile = (flags: string[], input: string) =>
		new Promise<{code: number | null; output: string}>(resolve => {
			const child = spawn(process.execPath, [file, '--ndjson', ...flags], {cwd: folder})
			let output = ''
			child.stdout.on('data', piece => {
				output += piece
			})
			child.on('close', code => resolve({code, output}))
			child.stdin.end(input)
		})

	const lines = Array.from({length: 20_000}, (_, id) =>
		JSON.stringify({id, text: `Regel ${id}: trombocyten`}),
	)

	test('workers keep the order, and print the same as one thread', async () => {
		const input = `${lines.join('\n')}\nkapot\n`
		const single = await annotateFile([], input)
		expect(single.code).toBe(2)
		expect(single.output.split('\n')).toHaveLength(lines.length + 2)
		expect(await annotateFile(['--workers', '2'], input)).toEqual(single)
	}, 60_000)

	test('wrong usage is one line and exit code 2', async () => {
		const failure = await promisify(execFile)(process.execPath, [file]).catch(error => error)
		expect([failure.code, failure.stderr]).toEqual([
			2,
			'annotate: Expected annotate to be given --ndjson, the only format that it reads\n',
		])
	})

	test.each([['0'], ['2']])(
		'a closed pipe ends quietly, with %s workers',
		async workers => {
			const child = spawn(process.execPath, [file, '--ndjson', '--workers', workers])
			let errors = ''
			child.stderr.on('data', piece => {
				errors += piece
			})
			child.stdin.on('error', () => {})
			child.stdout.once('data', () => child.stdout.destroy())
			const closed = new Promise(resolve => child.on('close', resolve))
			child.stdin.end(lines.join('\n'))
			expect([await closed, errors]).toEqual([0, ''])
		},
		30_000,
	)
})
