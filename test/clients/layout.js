import {readFile} from 'node:fs/promises'

const styles = await readFile(new URL(import.meta.resolve('zorgwoorden/styles.css')), 'utf8')

/** Returns a complete page around an HTML fragment, for the clients that only produce the fragment. */
export function layout(title, body) {
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
html { background: Canvas; color: CanvasText; }
body { max-width: 40rem; margin: auto; padding: 1rem; font: 1.125rem/1.6 sans-serif; }
th, td { padding: 0 1rem 0 0; }
${styles}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
