import styles from 'zorgwoorden/styles.css?raw'

/** Downloads a text as a file. */
export function save(name: string, type: string, text: string): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Returns a complete page around an HTML fragment. */
export function page(html: string): string {
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Tekst met uitleg</title>
<style>
body { max-width: 40rem; margin: auto; padding: 1rem; font: 1.125rem/1.6 sans-serif; }
${styles}</style>
</head>
<body>
<main>
${html}
</main>
</body>
</html>
`
}
