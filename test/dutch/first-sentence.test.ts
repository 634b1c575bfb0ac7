import {expect, test} from 'vitest'
import {firstSentence} from '../../src/dutch/index.ts'

// `|` is where the first sentence ends.
test.each([
	'Klein eiwit.| Het geeft een boodschap.',
	'Klein eiwit!| Het geeft een boodschap.',
	'Klein eiwit',
	'Klein eiwit. het geeft een boodschap.|',
	'Klein eiwit.  het geeft een boodschap.|',
	'',
	// An abbreviation before a number.
	'Buisje van ca. 5 millimeter.| Het houdt een ader open.',
	'Dosis van max. 20 druppels.| Meer mag niet.',
	'Slaap van min. 6 uur.| Minder is slecht.',
	'Zie blz. 12 en nr. 3.| Daar staat meer.',
	'Onderzoek van 10 min.| Daarna mag u naar huis.',
	'Dat duurt maar een tel.| Soms langer.',
	// Before a name.
	'Ziekte die prof. Sjögren beschreef.| De ogen zijn droog.',
	'Test van dr. H. Rorschach.| Met vlekken.',
	'Ziekte van dhr. Parkinson.| Met trillen.',
	'Gezwel, bijv. Kaposi.| Het is kwaadaardig.',
	'Ziekte, o.a. Crohn.| De darm is ontstoken.',
	'Buikpijn, misselijkheid e.d.| Bel dan een arts.',
	'Pijn, koorts enz.| Bel dan een arts.',
	// Initials, and a letter that is no initial.
	'Naar A. Alzheimer.| Hij was arts.',
	'Genoemd naar J.C. Down en M. Fabry.| Zij waren arts.',
	'Ontsteking door hepatitis B.| Een prik helpt.',
	'Stof die lijkt op vitamine C.| Die zit in fruit.',
	'Eiwit van type A.| Er zijn er meer.',
	// A number at the start.
	'1. Klein eiwit.| 2. Stof.',
	'12. Klein eiwit.| Het geeft een boodschap.',
	'Kans van 1 op de 10.| Soms meer.',
])('%s', marked => {
	const end = marked.includes('|') ? marked.indexOf('|') : marked.length
	expect(firstSentence(marked.replace('|', ''))).toBe(marked.slice(0, end))
})
