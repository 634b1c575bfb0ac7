/** The rules of the language, for all other rooms. Named exports, so that bundlers leave out what isn't used. */

// Spelling and sound:

export {isEnglish} from './english.ts'
export {soundKey} from './sound.ts'
export {
	alignedKey,
	isStableAt,
	keyAfter,
	type StableKey,
	spellingKey,
	stableKey,
} from './spelling-variants.ts'
export {
	hasLooseDots,
	isPunctuation,
	isSameLabel,
	isSpelledAs,
	isWritingOf,
	phraseSeparator,
} from './writing.ts'

// Slips:

export {isOtherTerm} from './other-terms.ts'
export {isSwap, type Slip, slipBetween} from './slip.ts'
export {isMisspelt, isWrongTh} from './slips.ts'
export {isSplitCompound} from './split-compound.ts'
export {changesElement} from './word-elements.ts'

// Inflection:

export {FIRST_PART, firstParts, MIN_FIRST_PART} from './inflect/first-part.ts'
export {endsWord, type Form, isInUse} from './inflect/form.ts'
export {formsOf, inflect} from './inflect/index.ts'
export {singular} from './inflect/singular.ts'
export {extendPrefix, maxLettersOf, PREFIX_LENGTH, prefixAt, stablePrefix} from './inflect/stable-prefix.ts'

// Words and lines:

export {initialsOf, isAbbreviation, isSpeakable, unit} from './abbreviation.ts'
export {isConjunction, memberAfter, partnerAfter, partnerBefore} from './ellipsis.ts'
export {firstSentence} from './first-sentence.ts'
export {elidedWord, functionWord} from './function-words.ts'
export {layStems} from './lay-words.ts'
export {isVerbPrefix, lightStem, possibleLinks} from './light-stem.ts'
export {areWords, keepsHyphen, keepsSpaces} from './line-break.ts'

// Compounds:

export {mayFollow, mayPrecede, reasonBefore} from './compound.ts'
export {isFalseCompound, type TermSplit} from './false-compounds.ts'
export {linkingLetters} from './linking-letters.ts'
export {createWordEdges, type WordEdges} from './word-edges.ts'

// Word lists:

export {
	commaNames,
	containsSentenceEnd,
	isEnumeration,
	isGrammar,
	isRemark,
	joinsNames,
	joinsNextName,
	referredTerm,
	splitNames,
	splitReference,
	withoutIntroduction,
	withoutRemarks,
	withoutSeeAlso,
} from './headword.ts'
export {isAbbreviationList, isListKey, isListName, mayContainListName} from './list-names.ts'
export {
	bareFieldName,
	besidePageNumber,
	hasClauseNumber,
	isCaption,
	isClauseNumber,
	isCopyright,
	isMailField,
	isRejectedName,
	isRemarkName,
	isSourceNote,
} from './page-lines.ts'
export {continuesSentence, endsOpen, isSentence, isStatement, mayExplain} from './sentence.ts'
export {
	askedTerm,
	bareHeadword,
	entryFieldNames,
	explanationStart,
	isAboutDocument,
	isLetterIndex,
	isNameLink,
	isPartName,
	isRecordField,
	isRemarkLine,
	isTermColumn,
	mayBeTerm,
	withoutShouting,
} from './word-list.ts'
