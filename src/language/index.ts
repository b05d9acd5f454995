/**
 * The languages, in order. A language is a folder of vocabulary (`en/`, `zh/`): no logic. All of them are read at once,
 * since one article often mixes two. To add one: a folder with the same files, and a line here. Of some languages only the
 * names of bodies are read: their folders hold `bodies.ts` alone.
 */
import type { DateVocabulary } from '../extract/dates/vocabulary.js';
import type { NumberWords } from '../extract/figures/numerals/words-of-language.js';
import type { UnitTables } from '../extract/figures/unit.js';
import type { FigureWords } from '../extract/figures/words.js';
import type { SentenceVocabulary } from '../text/sentences.js';
import { dates as deDates } from './de/dates.js';
import * as deFigures from './de/figures.js';
import * as de from './de/sentences.js';
import * as deUnits from './de/units.js';
import { dates as enDates } from './en/dates.js';
import * as enDedupe from './en/dedupe.js';
import * as enFigures from './en/figures.js';
import * as enNumbers from './en/numbers.js';
import * as en from './en/sentences.js';
import * as enUnits from './en/units.js';
import { dates as esDates } from './es/dates.js';
import * as esFigures from './es/figures.js';
import * as es from './es/sentences.js';
import * as esUnits from './es/units.js';
import { dates as frDates } from './fr/dates.js';
import * as frFigures from './fr/figures.js';
import * as frUnits from './fr/units.js';
import { dates as itDates } from './it/dates.js';
import * as itFigures from './it/figures.js';
import * as it from './it/sentences.js';
import * as itUnits from './it/units.js';
import { dates as jaDates } from './ja/dates.js';
import { dates as koDates } from './ko/dates.js';
import { dates as nlDates } from './nl/dates.js';
import * as nlFigures from './nl/figures.js';
import * as nl from './nl/sentences.js';
import * as nlUnits from './nl/units.js';
import { dates as ptDates } from './pt/dates.js';
import * as ptFigures from './pt/figures.js';
import * as pt from './pt/sentences.js';
import * as ptUnits from './pt/units.js';
import { dates as svDates } from './sv/dates.js';
import * as svFigures from './sv/figures.js';
import * as svUnits from './sv/units.js';
import { dates as zhDates } from './zh/dates.js';
import * as zhDedupe from './zh/dedupe.js';
import * as zhFigures from './zh/figures.js';
import * as zhNumbers from './zh/numbers.js';
import * as zh from './zh/sentences.js';
import * as zhUnits from './zh/units.js';

const languages = [en, zh, de, es, it, nl, pt];

export const sentenceVocabulary: SentenceVocabulary = {
	abbreviations: new Set(languages.flatMap((language) => language.abbreviations)),
	openers: new Set(languages.flatMap((language) => language.openers)),
	numbered: new Set(de.numbered),
	numberLeads: new Set(de.numberLeads),
};

/** Words by which passages that otherwise agree are told apart, and words that say nothing of what a passage is about. */
export const dedupeVocabulary: { readonly distinguishing: ReadonlySet<string>; readonly functionWords: ReadonlySet<string> } = {
	distinguishing: new Set([enDedupe, zhDedupe].flatMap((language) => language.distinguishing)),
	functionWords: new Set([enDedupe, zhDedupe].flatMap((language) => language.functionWords)),
};
/** Numbers spelled in words, and numbers written in characters; a language says what it has. */
export const numberWords: readonly Partial<NumberWords>[] = [
	enNumbers,
	svFigures.numerals,
	deFigures.numerals,
	frFigures.numerals,
	esFigures.numerals,
	itFigures.numerals,
	nlFigures.numerals,
	ptFigures.numerals,
];
export const numberCharacters = [zhNumbers];
export const unitTables: readonly Partial<UnitTables>[] = [enUnits, zhUnits, svUnits, deUnits, frUnits, esUnits, itUnits, nlUnits, ptUnits];
export const figureWords: readonly Partial<FigureWords>[] = [
	enFigures,
	zhFigures,
	svFigures.figures,
	deFigures.figures,
	frFigures.figures,
	esFigures.figures,
	itFigures.figures,
	nlFigures.figures,
	ptFigures.figures,
];
/** Dates are read in more languages than measures are: a folder with `dates.ts` and `numbers.ts` is enough. */
export const dateVocabularies: readonly DateVocabulary[] = [enDates, deDates, frDates, svDates, esDates, itDates, nlDates, ptDates, zhDates, jaDates, koDates];

/** Codes of the languages that the folders hold. */
export const languageCodes: readonly string[] = ['en', 'zh'];
