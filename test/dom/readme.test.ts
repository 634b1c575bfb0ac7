// @vitest-environment jsdom
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'

const folder = join(import.meta.dirname, '.readme')

afterAll(() => rm(folder, {recursive: true}))

test('the program of the README', async () => {
	const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
	const [, program = ''] = /```js\n(import \{markElement\}.*?)```/s.exec(readme) ?? []
	const file = join(folder, 'program.js')
	await mkdir(folder, {recursive: true})
	await writeFile(file, program)

	const html = '<main>De thymus en uw bloedplaatjes.</main><button id="zonder-uitleg">x</button>'
	document.body.innerHTML = html
	await import(/* @vite-ignore */ file)
	expect(document.querySelector('main button')?.outerHTML).toBe(
		'<button type="button" class="woord" popovertarget="uitleg-bloedplaatje" data-concept="bloedplaatje">bloedplaatjes</button>',
	)
	document.querySelector<HTMLElement>('#zonder-uitleg')?.click()
	expect(document.body.innerHTML).toBe(html)
})
