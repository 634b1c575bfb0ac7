import {by, type Form} from './form.ts'

/** Whether the word is read letter by letter or ends in a sign: ECG, ecg, IgG, CD4, x. */
export function isInitialism(word: string): boolean {
	if (/[\d\p{Lu}]$/u.test(word) && !/^\p{Lu}\p{Ll}/u.test(word)) return true
	if (word.length === 1) return true
	const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
	if (capitals > 1 && capitals * 2 >= word.length) return true
	return word.length < 5 && (!/[aeiouyà-ÿ]/i.test(word) || lowerCase.includes(word))
}

// Lower case, and a vowel among the letters
const lowerCase = ['eeg', 'emg', 'hiv', 'ivf', 'eug', 'adhd', 'copd', 'aids']

/** 's, behind a sibilant 'en: ecg's, MS'en. */
export function initialismForms(word: string): Form[] {
	const sibilant = /[sxz]$/i.test(word)
	return [
		...by(`initialism ${sibilant ? "'en" : "'s"}`, sibilant ? `${word}'en` : `${word}'s`),
		...by('diminutive', `${word}'${sibilant ? 'je' : 'tje'}`, `${word}'${sibilant ? 'je' : 'tje'}s`),
	]
}
