import {readFileSync} from 'node:fs'
import {dictionary} from '@zxcvbn-ts/language-nl-be'
import {expect, test} from 'vitest'
import {readCommonWords} from '../evaluate/definitions.ts'
import {lightStem} from '../src/dutch/index.ts'
import {foldText} from '../src/text/fold.ts'

const healthWords = readFileSync('data/plain-health-words.txt', 'utf8').trimEnd().split('\n')

/** Returns the first of the words that have each stem, without those that are not words. */
function firstOfEachStem(words: readonly string[]): string[] {
	const firsts = new Map<string, string>()
	for (const word of words.filter(word => /^\p{L}[\p{L}-]+$/u.test(word))) {
		const stem = lightStem(foldText(word))
		if (!firsts.has(stem)) firsts.set(stem, word)
	}
	return [...firsts.values()]
}

// A snapshot, so that `npm run data` writes it.
test('the plain words are those of their sources (`npm run data` writes them)', async () => {
	const words = firstOfEachStem([...healthWords, ...readCommonWords(), ...dictionary.commonWords])
	const written = {
		source:
			'data/plain-health-words.txt, data/common-words.txt and, from there on, commonWords of @zxcvbn-ts/language-nl-be (MIT), which are frequent words of subtitles: FrequencyWords by Hermit Dave (CC BY-SA 4.0), from OpenSubtitles 2018 (opus.nlpl.eu)',
		licence: 'CC BY-SA 4.0',
		words: words.join(' '),
	}
	await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot('../data/plain-words.json')
})

test('the everyday words of health care are listed once, in order', () => {
	expect(healthWords).toEqual([...new Set(healthWords)].sort())
})
