import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import {describe, expect, test} from 'vitest'
import {createCompleter} from '../../src/cli/commands/repl.ts'
import {run} from '../../src/cli/run.ts'
import {concepts} from '../../src/index.ts'
import {zorgwoorden} from './zorgwoorden.ts'

const say = (...lines: readonly string[]) => zorgwoorden([], lines.join('\n'))

/** The labels of printed concepts: what is not indented, without the brackets. */
const labelsIn = (out: string) => [...out.matchAll(/^(\S.*?)(?: \(.*\))?$/gm)].map(([, label]) => label)

describe('a pipe is answered line by line, without prompt or greeting', () => {
	test('a word prints its concepts', async () => {
		const {code, out} = await say('trombocyt', '', 'cytokine')
		expect(code).toBe(0)
		expect(out).toMatch(/^bloedplaatje \(.*trombocyt.*\)\n {2}.*\n/)
		expect(out).toMatch(/^cytokine/m)
	})

	test.each([
		['a label', 'cytokine', '', ['cytokine']],
		['a form', 'stamcellen', '', ['stamcel']],
		['a label with other spaces', 'lymfe klier', '', ['lymfeklier']],
		['a question', 'ALS ziekte', '', ['amyotrofische laterale sclerose']],
		['a question with two labels', 'een antistof of een antigeen', '', ['antigeen', 'antistof']],
		['a compound', 'cytokine-onderzoek', 'It contains', ['cytokine']],
		[
			'a compound and a label',
			'beenmergdonor bij ALS',
			'It contains',
			['amyotrofische laterale sclerose', 'beenmerg'],
		],
		['the beginning of a word', 'cytokin', 'Did you mean', ['cytokine']],
		['a misspelt word', 'sitokine', 'Did you mean', ['cytokine']],
		['a misspelt word that contains a term', 'auto-immunziekte', 'Did you mean', ['auto-immuunziekte']],
		[
			'a meaning',
			'ziekte waarbij het lichaam zichzelf aanvalt',
			'Perhaps you are looking for',
			['auto-immuunziekte'],
		],
	])('%s: %s', async (_, line, introduction, labels) => {
		const {code, out, err} = await say(line)
		const heading = introduction && `\`${line}\` is not in the glossary. ${introduction}:\n`
		expect({code, err, heading: out.slice(0, heading.length)}).toEqual({code: 0, err: '', heading})
		expect(labelsIn(out.slice(heading.length)).slice(0, labels.length)).toEqual(labels)
	})

	test('a certain answer comes without less certain ones', async () => {
		const {out} = await say('ALS ziekte')
		expect(labelsIn(out)).toEqual(['amyotrofische laterale sclerose'])
	})

	test('of uncertain answers come at most three', async () => {
		const [, ...lines] = (await say('ziekte waarbij het lichaam zichzelf aanvalt')).out.split('\n')
		expect(labelsIn(lines.join('\n'))).toHaveLength(3)
	})

	test('an unknown word that is like none', async () => {
		expect((await say('fiets')).out).toBe('`fiets` is not in the glossary, and nothing similar was found.\n')
	})

	test('.mark marks a text', async () => {
		expect((await say('.mark **Een** cytokine.')).out).toBe('**Een** [cytokine](#woord-cytokine).\n')
	})

	test('.explain prints why a term was found', async () => {
		const {out} = await say('.explain De cytokine.', '.explain De fiets.')
		expect(out).toBe('cytokine: label of cytokine\nNo glossary terms found.\n')
	})

	test('.exit ends it', async () => {
		expect(await say('.exit', 'cytokine')).toEqual({code: 0, out: '', err: ''})
	})

	test('.help prints the commands', async () => {
		expect((await say('.help')).out).toContain('.mark <text>')
	})

	test('help and ? do so too, and exit and quit end it, unless the glossary has such a word', async () => {
		const {out} = await say('.help')
		expect(await say('help', 'exit', 'cytokine')).toEqual({code: 0, out, err: ''})
		expect(await say('?', 'quit', 'cytokine')).toEqual({code: 0, out, err: ''})
	})

	test('a command without its text is an error', async () => {
		const {out, err} = await say('.mark', '.explain ')
		expect({out, err: err.split('\n').length}).toEqual({out: '', err: 3})
		expect(err).toMatch(/^Expected \.mark to be followed by text, as in `\.mark Een stamcel\.`\n/)
	})

	test('another command is an error', async () => {
		expect(await say('.fiets')).toEqual({
			code: 0,
			out: '',
			err: 'Unknown command `.fiets`. Type .help for help.\n',
		})
	})
})

describe('Tab completes', () => {
	const complete = createCompleter(concepts)
	test.each([
		['CYT', 'cytokine'],
		['trombocy', 'trombocyt'],
		['.h', '.help'],
		['.m', '.mark '],
		['.e', '.explain '],
	])('%s', (line, choice) => {
		const [choices, replaced] = complete(line)
		expect(choices).toContain(choice)
		expect(replaced).toBe(line)
	})

	test('nothing, if no label starts with the line', () => {
		expect(complete('fiets')).toEqual([[], 'fiets'])
	})
})

test('in a terminal, Ctrl+C leaves the line and not the program', async () => {
	const terminal = () => Object.assign(new PassThrough(), {isTTY: true})
	const [stdin, stdout, stderr] = [terminal(), terminal(), terminal()]
	const code = run([], {stdin, stdout, stderr})
	for (const typed of ['cyto', '\x03', 'thymus\r', '.exit\r']) {
		stdin.write(typed)
		await new Promise(resolve => setTimeout(resolve, 50))
	}
	expect(await code).toBe(0)
	stdout.end()
	const out = await text(stdout)
	expect(out).toContain('cyto^C\n')
	expect(out).toContain('Orgaan achter het borstbeen')
	expect(out).not.toContain('cytothymus')
})
