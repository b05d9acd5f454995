/** The shape of a language's vocabulary of figures. */
import type { FigureValue } from '../../timeline/schema.js';

type Bound = readonly (readonly [FigureValue['comparator'], readonly string[]])[];

export interface FigureWords {
	/** Bounds that stand before and after a quantity. */
	readonly before: Bound;
	readonly after: Bound;
	/** Bounds that a noun may part from their percentage: 不超过|投资总额|30%. */
	readonly parted: Bound;
	/** Bounds that before a length of time may be prepositions of extent: `paid |over| 3 years`; what is told to extend, right before them, and what shows it behind the length. */
	readonly extents: readonly string[];
	readonly spread: readonly string[];
	readonly extentTails: readonly string[];
	/** Words of change; a value that follows `to` is where it ends, one that follows `from` where it starts. */
	readonly increase: readonly string[];
	readonly decrease: readonly string[];
	/** Phrases with a word of change in them that change nothing: `made up`. */
	readonly still: readonly string[];
	readonly turn: readonly string[];
	/** Before a year they count it: 公元|596年. */
	readonly eras: readonly string[];
	/** Before a minus that is glued to its number: 利润为|-44美元. */
	readonly signLeads: readonly string[];
	/** Right behind a difference they say which way it goes: `a 3% |fall|`. */
	readonly risesBehind: readonly string[];
	readonly fallsBehind: readonly string[];
	readonly to: readonly string[];
	readonly from: readonly string[];
	/** Between `from` and the value a step starts at: `from |the current| $150`. */
	readonly beforeStart: readonly string[];
	readonly by: readonly string[];
	/** Before `of` and a length of time they say what lasts, and no step: `for a |period| of 60 days`. */
	readonly lengths: readonly string[];
	/** Before `to` they compare: `compared| to £1.09 billion`. Bounds that a step leads over: `climbed above| $46`. */
	readonly comparing: readonly string[];
	readonly passed: readonly string[];
	/** Money right behind them is got: `raised| £68,000`. */
	readonly gathers: readonly string[];
	/** Verbs whose particle `up` or `down` is, and no part of the bound `up to`: `revised| up to 95%`. */
	readonly particled: readonly string[];
	readonly rangeJoiners: readonly string[];
	readonly between: readonly string[];
	readonly and: readonly string[];
	readonly or: readonly string[];
	/** Between two numbers that share the unit of the second: 4.2|和|2.1个百分点. */
	readonly pairJoiners: readonly string[];
	readonly per: readonly string[];
	readonly perArticle: readonly string[];
	readonly perUnits: readonly (readonly [string, string])[];
	/** Behind money, of each of the things counted: `$5| apiece`. How often, behind what is counted: `10,000 units| annually`. */
	readonly perEach: readonly string[];
	readonly frequencies: readonly (readonly [string, string])[];
	/** Words that a noun phrase does not pass, and those that pass right after the number. */
	readonly stops: readonly string[];
	readonly premodifiers: readonly string[];
	/** Verbs that end a Chinese noun phrase unless they open it, and endings that make a kind of thing of them. */
	readonly actions: readonly string[];
	readonly actionTails: readonly string[];
	/** Measure words of those who act; by measure word, endings of what it may be followed by; those of events, what may follow a noun behind them, and how nouns for events end; particles behind a verb. */
	readonly actors: readonly string[];
	readonly measureTails: readonly (readonly [string, readonly string[]])[];
	readonly eventMeasures: readonly string[];
	readonly afterEvents: readonly string[];
	readonly eventNouns: readonly string[];
	/** Ends of nouns that are told in money, in a language where the currency goes without saying; that currency. */
	readonly moneyNouns: readonly string[];
	readonly ownCurrency: readonly string[];
	/** What a counted thing has: 三种药品|采购额. Deeds at the end of a noun phrase, and the measure words that count deeds. */
	readonly properties: readonly string[];
	readonly deeds: readonly string[];
	readonly deedMeasures: readonly string[];
	/** Words beside a large number without a unit that make it money: 亏损|3亿. */
	readonly moneyWords: readonly string[];
	/** Places whose inhabitants a number behind `of` tells, and what it counts: `a town of| 26,000`. */
	readonly peopled: readonly string[];
	readonly inhabitant: readonly string[];
	/** Verbs behind a bare number that only people do: `5,000| fled`. */
	readonly ofPeople: readonly string[];
	/** Those of whom a number behind `of` tells how many they are: `gatherings of more than| 80`. */
	readonly gathered: readonly string[];
	/** What a number is a step on the way of: `the 2,000-mark`. */
	readonly thresholds: readonly string[];
	/** Units of money that are powers of ten of the own currency: 7|个亿. */
	readonly collectiveMoney: readonly (readonly [string, number])[];
	/** Before a round number they leave open how many: 数|百万元. */
	readonly vague: readonly string[];
	/** Words for a total behind what it is of: `the death| toll`. */
	readonly tallies: readonly string[];
	/** Before the two numbers of a vote: `voted| 9 to 1`. */
	readonly voting: readonly string[];
	/** Beside two numbers set against each other they make votes or a score of them; behind one of them, its side: `seven| against`. */
	readonly voteWords: readonly string[];
	readonly scoreWords: readonly string[];
	readonly voteSides: readonly string[];
	/** Words of votes and scores that count right beside the pair alone; nouns that a pair stands before; what numbers it, and what makes it a proportion, a price or an age. */
	readonly weakTallyWords: readonly string[];
	readonly tallyNouns: readonly string[];
	readonly numberedBefore: readonly string[];
	readonly notTallied: readonly string[];
	readonly tallyPlaces: readonly string[];
	readonly tallyDeterminers: readonly string[];
	readonly aspects: readonly string[];
	readonly falsePlurals: readonly string[];
	readonly invariant: readonly string[];
	/** Those of them that are persons, and begin no longer noun. */
	readonly persons: readonly string[];
	/** Plurals that are verbs as well, and what an object begins with: behind another plural they are its verb: `three officials| claims that`. */
	readonly verbsInS: readonly string[];
	readonly beginsObject: readonly string[];
	readonly irregular: readonly (readonly [string, string])[];
	readonly labels: readonly string[];
	/** Of those the ones that are small words of another language: a number with a unit behind it is no label there. */
	readonly looseLabels?: readonly string[];
	/** Kinds of thing that are told apart by a number behind them: `type| 2`, `scope| 3`. */
	readonly products: readonly string[];
	readonly kinds: readonly string[];
	readonly capitalLabels: readonly string[];
	readonly namedAfter: readonly string[];
	readonly citations: readonly string[];
	/** A number right behind one of them is a value of its own, and the first of no list: `aged| 18, 25 and 30 people left`. */
	readonly beforeValue: readonly string[];
	readonly months: readonly string[];
	readonly clock: readonly string[];
	readonly idioms: readonly string[];
	/** Before an idiom that begins before its number they make another word: 全|国六分之一. */
	readonly idiomGuards: readonly string[];
	/** Verbs and adverbs of one character: a quotation that holds one is no name: “只买|六条”. */
	readonly plainVerbs: readonly string[];
	/** Before a quotation they say that somebody speaks in it: 他说|“采购七条”. */
	readonly sayings: readonly string[];
	readonly countingOne: readonly string[];
	/** Verbs for it in the form that a modal or `to` leads; those words; nouns before which they are adjectives: `to double| taxation`. */
	readonly multiplyingVerbs: readonly (readonly [string, number])[];
	readonly infinitiveLeads: readonly string[];
	readonly doubleNouns: readonly string[];
	/** A hyphen joins them to a unit of time that lasts once: `month-|long`. */
	readonly lasting: readonly string[];
	/** Before `a week` they make a length of time of it: `less than`. */
	readonly durationBounds: readonly string[];
	/** Kinds of file, before whose size they stand, and what that is told in: `PDF|, 1.4|MB`. */
	readonly fileTypes: readonly string[];
	readonly fileSizes: readonly string[];
	readonly multiples: readonly (readonly [string, number])[];
	readonly percentWords: readonly (readonly [string, number])[];
	readonly shareVerbs: readonly (readonly [string, number])[];
	readonly bodyNouns: readonly string[];
	readonly others: readonly string[];
	readonly otherBefore: readonly string[];
	/** Measure words; nouns counted without one; words that begin like a stop and are none; measure words that can stand alone. */
	readonly classifiers: readonly string[];
	readonly countable: readonly string[];
	readonly passes: readonly string[];
	readonly selfCounting: readonly string[];
	/** Before a percentage (百分之, with the power of ten that makes it percent), between the two numbers of a share (`in`, `out of`), between whole and part (分之). */
	readonly percentLeads: readonly (readonly [string, number])[];
	readonly inShare: readonly string[];
	readonly partOf: readonly string[];
	/** A tenth part (三成) and what must not follow it (三成功). */
	readonly tenthShares: readonly string[];
	readonly tenthShareBlocks: readonly string[];
	/** What makes a lone `half` a figure, before and after it, and what makes it a half-year. */
	readonly afterHalf: readonly string[];
	readonly beforeHalf: readonly string[];
	readonly ordinalBefore: readonly string[];
	/** A half between a measure word and its noun: 两个半月. */
	readonly halfAfter: readonly string[];
	/** Units of time that also write dates. */
	readonly yearMarks: readonly string[];
	readonly dayMarks: readonly string[];
	/** People whose number after a bound is their age: `adults over 65`. */
	/** After a number and a hyphen: `a 300-strong crowd`. */
	readonly strength: readonly string[];
	/** What statistics count, also one by one: `one death`. */
	readonly counted: readonly string[];
	/** Words between a small number and a noun that make it a list of the main ones: 三大指数. */
	readonly kindsOfThing: readonly string[];
	/** What an index is told in: 3217.53点. */
	readonly pointUnits: readonly string[];
	/** After four digits a time of day: 2400 hours. */
	readonly hours: readonly string[];
	/** After a number alone they leave out what was counted before: `and 35 in Malta`. */
	readonly ellipticAfter: readonly string[];
	/** Between an amount and one that is told beside it without its unit: `120 dollars against| 110`. */
	readonly besides: readonly string[];
	/** Before the size of a sample: `n =`. */
	readonly sampleSigns: readonly string[];
	/** Adjectives that a number is joined to, with the noun they are of: `two-pronged`. */
	readonly compoundAdjectives: readonly (readonly [string, string])[];
	/** Differences between percentages that are words: `a quarter-point cut`. */
	readonly pointWords: readonly (readonly [string, number])[];
	/** Times told by a word before how often: `once| a week`. */
	readonly timesWords: readonly (readonly [string, number])[];
	readonly agedNouns: readonly string[];
	readonly ageBounds: readonly string[];
	readonly ageLeads: readonly string[];
	/** Nouns that a hyphen joins to a number without being counted: `two-way`. */
	readonly notCompound: readonly string[];
	/** Words before and verbs of a bare number that is a value all the same: `rose to 205`, `a total of 205`. */
	readonly valueLeads: readonly string[];
	/** Collective nouns that a number follows with `of`: `a population of 590,000`. */
	readonly ofNouns: readonly string[];
	/** Before a number: 第. After one: 号 of a document number, 后 of a generation, 月 of a date. */
	readonly ordinalMarks: readonly string[];
	readonly numberMarks: readonly string[];
	readonly namedTails: readonly string[];
	readonly dateMarks: readonly string[];
	/** `-year-old` and `years ago`, after a number. */
	readonly yearOld: readonly string[];
	/** Those of them that stand for people of some ages. */
	readonly ageGroups: readonly string[];
	readonly ago: readonly string[];
	/** Before a length of time they make a window of it (`the past| five years`), unless it is a limit (`within| the next 30 days`); after one: `seven-day| average`. */
	readonly rollingLeads: readonly string[];
	readonly rollingLimits: readonly string[];
	readonly averages: readonly string[];
	/** Between a share and what it is a share of: `of`. Between a clause and its noun: 的. */
	readonly partitives: readonly string[];
	readonly relatives: readonly string[];
	/** Ends of words for a people or of it, written with a capital wherever they stand: `12 Danish ships`. */
	readonly demonymEndings: readonly string[];
	/** Before the name of a people whose land bears them as well: `3,000 South| Africans`. */
	readonly peopleLeads: readonly string[];
	/** Chinese adjectives before 的 and a noun that is counted: 5个|重要|的领域; conjunctions that a noun phrase may end before; measures of sorts and goes, which are told themselves where no noun follows (分为三|档). */
	readonly adjectives: readonly string[];
	readonly nounJoiners: readonly string[];
	readonly sortMeasures: readonly string[];
	/** Asides between the ends of a range: （含）. */
	readonly rangeAsides: readonly string[];
	/** Opens `three of the ministries`; words for a total: `the number of cases`; what may stand before a bare number: `all but three`. */
	readonly ofAll: readonly string[];
	readonly totals: readonly string[];
	readonly exceptions: readonly string[];
	/** Nouns that a year does not stand before, and words between it and its noun: `2045 confirmed| cases`. */
	readonly countedNouns: readonly string[];
	readonly countedAs: readonly string[];
	/** Before a number of four digits they make a year of it all the same: `in| 2018 cases rose`. */
	readonly yearLeads: readonly string[];
	/** Between a noun and the count that follows it: 民办幼儿园|共有|312家. */
	readonly countLeads: readonly string[];
	/** What is counted, where it stands before its count: 外来务工者|415人. */
	readonly countedTails: readonly string[];
	/** Units in which 万 alone is a reference: 万元产值能耗. */
	readonly referenceUnits: readonly string[];
	/** Verbs that may open a Chinese noun phrase; digits that are ordinals before a measure word; units that need a number before them. */
	readonly openers: readonly string[];
	readonly ordinalDigits: readonly string[];
	/** Digits in the form that cheques have, which are parts of other words elsewhere. */
	readonly chequeDigits: readonly string[];
	readonly dependentUnits: readonly string[];
	/** Units that are vague after 数 and the like; units of measure behind digits alone. */
	readonly vagueUnits: readonly string[];
	readonly digitUnits: readonly string[];
	/** Say that the number after them is below zero. */
	readonly minus: readonly string[];
	/** Verbs after a bare number that counts what was spoken of. */
	readonly barePredicates: readonly string[];
	/** Verbs that no noun holds: `200 cattle| ate crops`; after `a year` the others make a date of it; heads that stand for what was counted before (`two others`). */
	readonly pastVerbs: readonly string[];
	readonly notPer: readonly string[];
	/** Nouns that an amount is not told by each, and verbs that make a clause of a noun: `a fine| was due`. */
	readonly notSold: readonly string[];
	readonly clausal: readonly string[];
	/** Behind `once a week` they make a clause of it. */
	readonly afterOnce: readonly string[];
	readonly pronouns: readonly string[];
	/** Words that a clause with a subject of its own begins with: `shows| that`. */
	readonly clauseOpeners: readonly string[];
	/** After `of` they stand for what was counted before: `48 of| them`. */
	readonly partPronouns: readonly string[];
	readonly clauseStops: readonly string[];
	/** Words that a phrase does not end in: `GDP| in`. */
	readonly trailing: readonly string[];
}
