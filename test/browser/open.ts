import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'

const types = new Map([
	['.html', 'text/html; charset=utf-8'],
	['.css', 'text/css'],
	['.js', 'text/javascript'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml'],
])

/** Starts Debian's Chromium. */
export function openBrowser(): Promise<Browser> {
	const quiet = ['background-networking', 'component-update', 'sync'].map(name => `--disable-${name}`)
	return chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
	})
}

/** Serves a folder on a free local port. `/link` serves `link.html` or `link/index.html`. */
export async function serve(folder: string) {
	const server = createServer(async ({url = '/'}, response) => {
		const path = decodeURI(new URL(url, 'http://localhost').pathname)
		for (const file of [path, `${path}.html`, join(path, 'index.html')]) {
			const body = await readFile(join(folder, file)).catch(() => undefined)
			if (!body) continue
			response.writeHead(200, {'content-type': types.get(extname(file)) ?? 'application/octet-stream'})
			return response.end(body)
		}
		response.writeHead(404).end()
	})
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
	const address = server.address()
	const port = typeof address === 'object' ? address?.port : undefined
	return {url: `http://127.0.0.1:${port}`, close: () => server.close()}
}
