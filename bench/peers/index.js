import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import docusaurusGlossary from 'docusaurus-plugin-glossary/remark/glossary-terms'
import lunr from 'lunr'
import MarkdownIt from 'markdown-it'
import abbreviations from 'markdown-it-abbr'
import AhoCorasick from 'modern-ahocorasick'

/** Returns a function that counts the matches of one regular expression of all labels, as many scripts do. */
export function plainExpression(labels) {
	const escaped = labels
		.map(label => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.sort((a, b) => b.length - a.length)
	const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
	return text => [...text.matchAll(expression)].length
}

/** Returns a function that counts the matches of an Aho-Corasick automaton. */
export function ahoCorasick(labels) {
	const matcher = new AhoCorasick(labels)
	return text => matcher.search(text).length
}

/** Returns a function that parses and marks in one pass; without definitions markdown-it only parses. */
export function markdownItAbbr(labels) {
	const parser = new MarkdownIt().use(abbreviations)
	const definitions = labels.map(label => `*[${label}]: uitleg\n`).join('')
	return text => parser.parse(`${definitions}\n${text}`, {})
}

/** Returns a function that marks an mdast tree. */
export function docusaurus(labels) {
	return docusaurusGlossary({terms: labels.map(term => ({term, definition: 'Uitleg.'}))})
}

/**
 * Returns the seconds that the command takes for one file, or why it failed. The command reads and writes
 * folders.
 */
export function glossarify(labels, text) {
	const folder = mkdtempSync(join(tmpdir(), 'glossarify-'))
	mkdirSync(join(folder, 'docs'))
	writeFileSync(
		join(folder, 'docs/glossary.md'),
		`# Woorden\n\n${labels.map(label => `## ${label}\n\nUitleg.\n`).join('\n')}`,
	)
	writeFileSync(join(folder, 'docs/text.md'), `# Tekst\n\n${text}`)
	writeFileSync(
		join(folder, 'conf.json'),
		JSON.stringify({
			$schema: './conf/v5/schema.json',
			baseDir: './docs',
			outDir: '../out',
			glossaries: [{file: './glossary.md'}],
		}),
	)
	const script = join(import.meta.dirname, 'node_modules/glossarify-md/bin/index.js')
	const start = performance.now()
	const {status, stderr} = spawnSync(process.execPath, [script, '--config', './conf.json'], {
		cwd: folder,
		timeout: 300_000,
	})
	const seconds = (performance.now() - start) / 1000
	rmSync(folder, {recursive: true})
	return status === 0 ? seconds : `failed: ${String(stderr).split('\n')[0]}`
}

/** Returns a function that searches labels, a slip or a beginning of each word allowed. */
export function lunrSearch(labels) {
	const index = lunr(builder => {
		builder.pipeline.reset()
		builder.searchPipeline.reset()
		builder.ref('id')
		builder.field('label')
		for (const [id, label] of labels.entries()) builder.add({id, label})
	})
	return text => {
		const words = text
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean)
		return index.query(query => {
			for (const word of words) {
				query.term(word, {boost: 10})
				query.term(word, {wildcard: lunr.Query.wildcard.TRAILING})
				query.term(word, {editDistance: 2})
			}
		})
	}
}
