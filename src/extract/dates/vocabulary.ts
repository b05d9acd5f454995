/** What a language's `dates.ts` may say: a list of terms and the phrases that stand for each. Data, no logic. */
import type { Base, DayPart, Part, Season, Unit } from './expression.js';

export type Relation = 'at' | 'within' | 'by' | 'before' | 'since' | 'after' | 'range';

export type Role = 'announced' | 'issued' | 'adopted' | 'effective' | 'deadline' | 'period' | 'as-of' | 'held' | 'published';

/** What keeps a phrase from being the term: tokens glued to it, set apart by spaces. 初 is no beginning in 初步, 年内 no year in 三年内. */
export interface Guard {
	readonly notBefore?: string;
	readonly notAfter?: string;
	readonly onlyBefore?: string;
	/** Not directly before or after a number. */
	readonly notBeforeNumber?: true;
	readonly notAfterNumber?: true;
}

/** What a number is no part of when a word of counting stands before it: 第14号, 近3月. */
export type Counted = 'year' | 'month' | 'day' | 'offset' | 'within';

export type Term = Guard &
	(
		| /** `weak` names are other words too (`may`, `march`) and need company. */ {
				readonly class: 'month';
				readonly month: number;
				readonly weak?: true;
				readonly abbreviated?: true;
		  }
		/** `by`: the word itself says which one (`i måndags`: the last Monday). */
		| { readonly class: 'weekday'; readonly weekday: number; readonly weak?: true; readonly by?: -1 | 1 }
		| { readonly class: 'weekend' }
		/** What is counted: `days`, `个月`. */
		| { readonly class: 'unit'; readonly unit: Unit; readonly plural?: true }
		/** A name for several units: a fortnight is two weeks. */
		| { readonly class: 'units'; readonly unit: Unit; readonly times: number }
		/** What follows the number of a date part: `年`, `月`, `日`. `weak` ones number other things as well (`14号`); `fiscal` is the month in which a year so called begins (年度). */
		| { readonly class: 'field'; readonly field: 'year' | 'month' | 'day'; readonly weak?: true; readonly fiscal?: number }
		/** Words that stand where an ordinal does: -1 is the last. Ordinals proper are among the numbers. */
		| { readonly class: 'ordinal'; readonly value: number }
		| { readonly class: 'ordinal-mark' }
		| { readonly class: 'ordinal-prefix' }
		/** `side: after` in languages that say `l'année dernière`; `season`: the shifted year alone is said (去|冬); `dates`: it stands before a day or month: 오는|9월 1일. */
		| { readonly class: 'shift'; readonly by: number; readonly base: Base; readonly side?: 'after'; readonly season?: true; readonly dates?: true }
		/** A whole relative expression in a word: `yesterday`, `去年`; `ofEach`: of every year, where the sentence speaks of each: 每年公布|上一年度|的账目. */
		| { readonly class: 'deictic'; readonly unit: Unit; readonly by: number; readonly base: Base; readonly ofEach?: true; readonly fiscal?: number }
		/** The year about to begin or just begun: `the new year`. */
		| { readonly class: 'new-year' }
		/** Several units told from now: 今明两年. */
		| { readonly class: 'deictic-span'; readonly unit: Unit; readonly from: number; readonly to: number }
		/** `early`, `the end of` before; `底`, `上旬` after; `unit` where the word itself names whose part it is (`月底`). */
		| { readonly class: 'part'; readonly part: Part; readonly side: 'before' | 'after'; readonly unit?: 'month' | 'year'; readonly tenth?: true }
		| { readonly class: 'slice'; readonly unit: Unit; readonly from: number; readonly count: number }
		/** Opens a number of units from the front or the back: 前|5个月. */
		| { readonly class: 'slice-lead'; readonly from: 1 | -1 }
		/** `weak` names are other words too (`fall`, `spring`). */
		| { readonly class: 'season'; readonly season: Season; readonly weak?: true }
		/** `feast`: of the church, and as often part of a name (`the Whitsunday Council`, `Lady Day sang`): read on demand, where it dates. */
		| { readonly class: 'holiday'; readonly holiday: string; readonly weak?: true; readonly feast?: true }
		| { readonly class: 'decade'; readonly tens: number }
		/** After the number of a decade: 90|年代. */
		| { readonly class: 'decade-mark' }
		/** Glued to digits that end in 0: `1990|s`, `1990|-talet`. */
		| { readonly class: 'decade-suffix' }
		/** Before such digits: `les années|90`. */
		| { readonly class: 'decade-prefix' }
		/** `plural`: after the last of several: `the 15th and 17th| centuries`. */
		| { readonly class: 'century-mark'; readonly plural?: true }
		| { readonly class: 'last-century'; readonly by: number }
		/** The whole name of a century, in languages that number it in Roman letters: `siglo XIX`. */
		| { readonly class: 'century'; readonly number: number }
		/** Of a year of the calendar that is now used, or before it began: `490 BC`. */
		| { readonly class: 'era'; readonly before: boolean; readonly side: 'before' | 'after' }
		/** A reign by which years are counted, with the year before its first: 令和|6年; `year` where the words hold the number: 令和元|年. */
		| { readonly class: 'reign'; readonly before: number; readonly year?: number }
		/** Before a number in brackets and the mark of its field: 昨|（9）日. */
		| { readonly class: 'glossed' }
		/** A place that counts its years by a reign: in a text that names it a number of three digits before 年 is one of them. */
		| { readonly class: 'reign-place'; readonly before: number }
		| { readonly class: 'plan'; readonly number: number | null }
		| { readonly class: 'plan-mark' }
		| { readonly class: 'plan-tail' }
		/** `short`: two digits after it are a year too (`FY16`, but not `Year 10`); `plural`: years must follow (`the years 1931 and 1932`). */
		| { readonly class: 'year-prefix'; readonly short?: true; readonly plural?: true }
		| { readonly class: 'lunar' }
		/** Months that only the lunar calendar has a name for; `festival` names one only with a day after it (大年|初一). */
		| { readonly class: 'lunar-month'; readonly month: number; readonly festival?: true }
		| { readonly class: 'leap-month' }
		/** Stands before the number of one of its first ten days: 初五. */
		| { readonly class: 'lunar-day' }
		/** `compares`: after a word of comparison it only compares (`up from last year`). */
		| {
				readonly class: 'relation';
				readonly side: 'before' | 'after';
				readonly relation: Relation;
				readonly role: Role | null;
				readonly compares?: true;
				/** What it stands before is still to come: `ahead of Friday`. */
				readonly nears?: true;
				/** A word for a stretch of time alone: `during`, but not `in`. */
				readonly spans?: true;
				/** A word for how long something lasts: `over| the next year`. */
				readonly lasts?: true;
				/** Before a word for years it says how often: `40 kronor |per| år 2029–2031`. */
				readonly rates?: true;
		  }
		| { readonly class: 'connector'; readonly joins: 'to' | 'and' }
		| { readonly class: 'opener'; readonly joins: 'from' | 'between' }
		/** After the first of two dates it begins what the word after the second ends: 8月1日|开始，9月30日|结束. */
		| { readonly class: 'begins' }
		| { readonly class: 'ends' }
		/** After the second of two dates, as what stands between them opened the range: 4月から6月|まで. */
		| { readonly class: 'closes' }
		/** Before a weekday that a rule provides for: 如遇|周六. */
		| { readonly class: 'chance' }
		/** Stands after two dates and makes a range of them: 2015年和2018年|之间. */
		| { readonly class: 'amid' }
		/** `final`: only where no word follows (`a year before`, not `a year before the vote`). */
		| {
				readonly class: 'ago';
				readonly direction: -1 | 1;
				readonly base: Base | 'event';
				readonly side?: 'before';
				readonly open?: true;
				readonly final?: true;
		  }
		/** `infix` stands between the number and its unit: `cinq|dernières|années`; `side: after` behind both: 五年|来. */
		| { readonly class: 'rolling'; readonly direction: -1 | 1; readonly infix?: true; readonly side?: 'after' }
		| { readonly class: 'within'; readonly side: 'before' | 'after' }
		/** After it a length of time counts from an event: 起|20日内. */
		| { readonly class: 'event-mark' }
		| { readonly class: 'amount'; readonly value: number | null }
		/** Makes the number before it more than it says: `三|多|年`, `two|more|weeks`; after the number or after the unit. */
		| { readonly class: 'excess'; readonly after: 'number' | 'unit' }
		/** A half more: `two|and a half|years`, 两|个半|月, 三年|半. */
		| { readonly class: 'half-more'; readonly after: 'number' | 'unit' }
		| { readonly class: 'classifier' }
		| { readonly class: 'article'; readonly definite: boolean }
		/** Links what is small to what holds it: a day to its month, a unit to its holder (the third quarter of), a month or day to its year, tails to what they narrow. */
		| { readonly class: 'of'; readonly links: readonly ('day' | 'unit' | 'year' | 'tail')[] }
		| { readonly class: 'possessive' }
		| { readonly class: 'approx' }
		/** Says of an amount what TIMEX3 calls its mod; `after` where it stands behind it. */
		| { readonly class: 'hedge'; readonly mod: 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS'; readonly after?: true }
		/** `complete` needs no year after it: `the year-ago quarter`. */
		| { readonly class: 'same-period'; readonly complete?: true }
		| { readonly class: 'week-of' }
		/** Before the number of a week; `alone` where its year may be unsaid: `vecka|36`, but not `week|12 of the trial`. */
		| { readonly class: 'week-number'; readonly alone?: true }
		/** Before a weekday: it names a day that comes again, `Patch Tuesday`. */
		| { readonly class: 'day-name' }
		/** After a month or a named day, with a capital: together they are a name (`the October| Revolution`). */
		| { readonly class: 'event' }
		/** Between a number and what it counts: `2045 confirmed| cases`. */
		| { readonly class: 'counted-as' }
		/** What a number of four digits counts: `1963| cases`. */
		| { readonly class: 'counted' }
		/** The period an earnings report is about: `the latest period`. */
		| { readonly class: 'reported' }
		/** After `the year`: it is a length that ends then (`the year ended June 30`). */
		| { readonly class: 'ending' }
		/** A point of time that a day or year may own: `Friday's| deadline`, `the year| end`. */
		| { readonly class: 'limit' }
		/** Makes of the participle behind it what is yet to be done: `can| be| filed`. */
		| { readonly class: 'duty' }
		/** In the clause of a number of days before now or a day of the month, 20日前: which of the two it is. */
		| { readonly class: 'days-before'; readonly means: 'ago' | 'deadline' }
		| { readonly class: 'whole' }
		/** `whole`: all of one unit, never of several (`all day`). */
		| { readonly class: 'every'; readonly whole?: true }
		| { readonly class: 'set'; readonly value: string }
		| { readonly class: 'vague'; readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
		/** `recent|weeks`: a length nobody can tell. */
		| { readonly class: 'vague-span' }
		/** `alone`: a time of day without a day beside it, `point` behind a preposition (`at| dawn`); `today`: of the day of writing (`tonight`). */
		| { readonly class: 'day-part'; readonly part: DayPart; readonly alone?: true; readonly point?: true; readonly today?: true }
		| { readonly class: 'clock-mark'; readonly mark: 'am' | 'pm' | 'hour' | 'minute' | 'half' | 'exact' | 'oclock' }
		/** A word between a time of day and its day: `5 p.m.|local time|on Friday`. */
		| { readonly class: 'time-zone' }
		/** `only: before`: farther on it is another clause's (`to be`); `far`: it rules what stands far behind it in its clause (`will`); `told`: somebody tells what will be: 시행한다고 밝혔다. */
		| {
				readonly class: 'tense';
				readonly tense: 'future' | 'past';
				readonly only?: 'before';
				readonly far?: true;
				readonly dropped?: true;
				readonly told?: true;
		  }
		/** Before a year in history: what it dates was before the story (`had been founded in 1922`). */
		| { readonly class: 'pluperfect' }
		| { readonly class: 'role'; readonly role: Role; readonly side: 'before' | 'after' | 'any' }
		/** Directly before a date that something is compared with: `higher than| last year`, 较|上年. */
		| { readonly class: 'against' }
		/** A verb that tells in the present how things are: `today| faces`; what it tells of today is true these days. */
		| { readonly class: 'stative' }
		/** After `today's`: with it the word speaks of the age, not of the day (`today's| young people`). */
		| { readonly class: 'of-the-age' }
		/** Directly before `today` it is no day: `still| today`, `the leaders of| tomorrow`. */
		| { readonly class: 'nowadays' }
		/** A verb that puts off to a later day: `extended`, `postponed`. */
		| { readonly class: 'deferral' }
		/** Behind a comma it opens a clause about what stands before: `the dues, |which`. */
		| { readonly class: 'relative' }
		/** `up 3 % from last year` compares: it does not say since when. */
		| { readonly class: 'comparison' }
		/** A kind of instrument: the year after it or in brackets is part of its name; so is the year before it, unless that dates it: `the 2031 Treaty`. */
		| { readonly class: 'instrument'; readonly dated?: true }
		/** A token directly beside a number that shows it is none of a date: `No.`, `第`; `weak`: not at the head of a sentence (`By 2031| other`). */
		| { readonly class: 'refusal'; readonly side: 'before' | 'after'; readonly weak?: true }
		/** Directly before a number of a Chinese date: it counts or labels. */
		| { readonly class: 'counting'; readonly spoils: readonly Counted[] }
		/** Directly after the number of a day or month: it counts them (30日|内). */
		| { readonly class: 'counted' }
		/** A numeral that counts and never dates: 两日. */
		| { readonly class: 'count-numeral' }
		/** After a length of time: it is an age. */
		| { readonly class: 'age' }
		/** Before four digits or a year in words: they are a year, however old; `surely` even before a noun they could count. */
		| { readonly class: 'dating'; readonly surely?: true }
		/** In the clause of two figures of three digits: years are told of who reigned or of what lasted (`abbot| from 717 to 745`). */
		| { readonly class: 'lasting' }
		/** Before four digits and a word for hours: a time of day, as armies tell it (`at| 1500 hours`). */
		| { readonly class: 'hour-opener' }
		/** After digits that would count a noun: they are a year (`in 1043| they`). */
		| { readonly class: 'year-follower' }
		/** Glued by a hyphen before a year: `post-2020`. */
		| { readonly class: 'prefix'; readonly relation?: Relation }
		/** Before a bare ordinal with its article, it is a day: `on the 27th`. */
		| { readonly class: 'day-opener' }
		/** After a bare ordinal, it is a day: what follows is no noun that it could count. */
		| { readonly class: 'day-follower' }
		/** Before a weak month, it is the month. */
		| { readonly class: 'company' }
		/** After the first date of a story: it was the dateline (新华社北京11月18日|电). */
		| { readonly class: 'dateline-mark' }
	);

export type TermClass = Term['class'];
export type TermOf<C extends TermClass> = Extract<Term, { class: C }>;

/** Numbers spelled in words, as `src/language/<code>/numbers.ts` has them. */
export interface NumberWords {
	/** Words that count for themselves. */
	readonly small: readonly (readonly [string, number])[];
	/** Twenty to ninety: a word below ten may follow. */
	readonly tens: readonly (readonly [string, number])[];
	/** Powers of ten that multiply what stands before them. */
	readonly scales: readonly (readonly [string, number])[];
	readonly ordinals: readonly (readonly [string, number])[];
	/** `one hundred|and|five`. */
	readonly joiners: readonly string[];
}

/** Numbers written in characters. */
export interface NumberCharacters {
	readonly digits: readonly (readonly [string, number])[];
	/** Powers of ten. */
	readonly smallUnits: readonly (readonly [string, number])[];
	readonly largeUnits: readonly (readonly [string, number])[];
	/** Twenty and thirty in one character. */
	readonly contracted: readonly (readonly [string, number])[];
}

export interface DateVocabulary {
	/** BCP 47. */
	readonly language: string;
	/**
	 * Frequent words that the other languages of its script lack: a text shows by them which language it is written in.
	 * Empty where the script itself shows it; such a language is read beside any other.
	 */
	readonly signs: readonly string[];
	readonly words: NumberWords | null;
	readonly characters: NumberCharacters | null;
	/** Endings of verb forms that look back where no other cue tells the tense (`-ed`), those that only look like them (`-eed`), and those of what goes on (`-ing`). */
	readonly participles: { readonly endings: readonly string[]; readonly not: readonly string[]; readonly ongoing?: readonly string[] };
	/** Each term with the phrases that stand for it; phrases are folded as text is. */
	readonly terms: readonly (readonly [Term, ...string[]])[];
	/** `4/5/2017` is the fourth of May unless other dates of the document show otherwise. */
	readonly dayFirst?: true;
	/** Its script tells its texts, and they are read with no other vocabulary beside it. */
	readonly alone?: true;
	/** The verb closes the sentence: its ending tells the tense of what stands before. */
	readonly closingVerbs?: true;
	/** Nouns are written with a capital, as German has them. */
	readonly capitalNouns?: true;
}
