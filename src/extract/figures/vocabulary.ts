/** The vocabulary of all languages, compiled once for look-up on tokens. */
import { figureWords, numberWords, unitTables } from '../../language/index.js';
import { Lexicon } from '../../text/lexicon.js';
import { fold, Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordMap } from '../../text/word-map.js';
import type { FigureValue } from '../../timeline/schema.js';
import { currencyCodes, currencySigns, sameCurrency } from './iso4217.js';
import { ownStarters } from './numerals/own-words.js';
import { articles, collectivesAfter, denominators, halves, hanStarters, scales, starters } from './numerals/vocabulary.js';
import type { Unit } from './unit.js';
import type { FigureWords } from './words.js';

const lexicon = (tables: readonly (readonly Unit[])[]): Lexicon<Unit> =>
	Lexicon.of(tables.flat().flatMap((unit) => unit.names.map((name) => [name, unit] as const)));
const pairs = (tables: readonly (readonly (readonly [string, string])[])[]): Lexicon<string> => Lexicon.of(tables.flat());
type Choice<V> = (words: Partial<FigureWords>) => V | undefined;

const set = (pick: Choice<readonly string[]>): ReadonlySet<string> => new Set(figureWords.flatMap((words) => pick(words) ?? []).map(fold));
const phrases = (pick: Choice<readonly string[]>): Lexicon<true> =>
	Lexicon.of(figureWords.flatMap((words) => pick(words) ?? []).map((phrase) => [phrase, true] as const));
const bounds = (pick: Choice<FigureWords['before']>): Lexicon<FigureValue['comparator']> =>
	Lexicon.of(figureWords.flatMap((words) => pick(words) ?? []).flatMap(([comparator, list]) => list.map((phrase) => [phrase, comparator] as const)));
const numbered = (pick: Choice<readonly (readonly [string, number])[]>): Lexicon<number> => Lexicon.of(figureWords.flatMap((words) => pick(words) ?? []));

export const timeUnits = lexicon(unitTables.map(({ time }) => time ?? []));
export const shareUnits = lexicon(unitTables.map(({ shares }) => shares ?? []));
/** A currency by its code or sign, also with the letters that make it thousands or millions: MSEK, kEUR. */
const codes: readonly Unit[] = [
	...currencyCodes.map((code): Unit => ({ unit: sameCurrency.get(code) ?? code, kind: 'money', names: [code.toLowerCase()] })),
	...currencySigns.map(([sign, unit]): Unit => ({ unit, kind: 'money', names: [sign] })),
	...['EUR', 'USD', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF', 'AUD', 'CAD', 'CNY', 'INR', 'JPY'].flatMap((code): Unit[] => [
		{ unit: code, kind: 'money', names: [`m${code.toLowerCase()}`], scale: 6 },
		{ unit: code, kind: 'money', names: [`k${code.toLowerCase()}`, `t${code.toLowerCase()}`], scale: 3 },
		{ unit: code, kind: 'money', names: [`bn${code.toLowerCase()}`], scale: 9 },
	]),
];
export const moneyUnits = lexicon([...unitTables.map(({ money }) => money ?? []), codes]);
/** `a 2,000-square-foot house`: a unit of several words, joined by hyphens as well. */
const hyphenated = (unit: Unit): Unit => ({
	...unit,
	names: unit.names.flatMap((name) => (/^[a-z]+(?: [a-z]+)+$/.test(name) ? [name, name.replaceAll(' ', '-')] : [name])),
});
export const physicalUnits = lexicon(unitTables.map(({ physical }) => (physical ?? []).map(hyphenated)));
export const timesUnits = lexicon(unitTables.map(({ times }) => times ?? []));
export const cents: Lexicon<readonly [string, number]> = Lexicon.of(
	unitTables.flatMap(({ cents }) => (cents ?? []).map(([name, unit, power]) => [name, [unit, power] as const] as const)),
);
/** Parts of a currency after a whole amount of it, where shorter names will do: 8元5角3分. */
export const lowerCents: Lexicon<readonly [string, number]> = Lexicon.of(
	unitTables.flatMap(({ cents, shortCents }) =>
		[...(cents ?? []), ...(shortCents ?? [])].map(([name, unit, power]) => [name, [unit, power] as const] as const),
	),
);
export const sharedPlaces = pairs(unitTables.map(({ sharedPlaces }) => sharedPlaces ?? []));
export const doubtfulMoney = pairs(unitTables.map(({ doubtfulMoney }) => doubtfulMoney ?? []));
export const centLetters: ReadonlyMap<string, readonly [string, number]> = new Map(
	unitTables.flatMap(({ centLetters }) => (centLetters ?? []).map(([name, unit, power]) => [name, [unit, power] as const] as const)),
);
/** Codes as words are folded. */
export const currencyCodeNames: ReadonlySet<string> = new Set(codes.flatMap(({ names }) => names));
const codePrefixes = codes.flatMap(({ unit, names }) => names.map((name) => [name, unit] as const));
export const moneyPrefixes = pairs([...unitTables.map(({ moneyPrefixes }) => moneyPrefixes ?? []), codePrefixes]);
export const moneyPrefixValues: ReadonlyMap<string, string> = new Map([...codePrefixes, ...unitTables.flatMap(({ moneyPrefixes }) => moneyPrefixes ?? [])]);
/** The power of ten of a code that says it itself: MSEK. */
export const moneyPrefixScales: ReadonlyMap<string, number> = new Map(
	codes.flatMap(({ names, scale }) => (scale === undefined ? [] : names.map((name) => [name, scale] as const))),
);
export const letterCurrencies: ReadonlyMap<string, string> = new Map(unitTables.flatMap(({ letterCurrencies }) => letterCurrencies ?? []));
/** What a word for a country or a place says of money. */
interface CountryMoney {
	readonly unit: string;
	/** Whether the money is dollars: they need more than one mention. */
	readonly dollar: boolean;
	/** Whether it is a city or a province, whose name stands elsewhere too. */
	readonly place: boolean;
}
/** Words for countries and their places with the currency that each decides for. */
export const countryMoney = new WordMap<CountryMoney>(
	unitTables.flatMap(({ moneyContext = [], dollarContext = [], dollarPlaces = [] }) => [
		...moneyContext.map(([word, unit]) => [word, { unit, dollar: false, place: false }] as const),
		...dollarContext.map(([word, unit]) => [word, { unit, dollar: true, place: false }] as const),
		...dollarPlaces.map(([word, unit]) => [word, { unit, dollar: true, place: true }] as const),
	]),
);
/** Letters of countries as written, by their first token. */
export const letteredCountries: ReadonlyMap<string, string> = new Map(
	unitTables.flatMap(({ letteredCountries }) => (letteredCountries ?? []).map((written) => [fold(written.split('.', 1)[0] as string), written] as const)),
);
export const worldPriced: ReadonlySet<string> = new Set(unitTables.flatMap(({ worldPriced }) => worldPriced ?? []));
export const lowerUnits: Lexicon<readonly [string, number]> = Lexicon.of(
	unitTables.flatMap(({ lowerUnits }) => (lowerUnits ?? []).map(([name, unit, size]) => [name, [unit, size] as const] as const)),
);
export const unitsOfLarge: ReadonlyMap<string, readonly [string, number]> = new Map(
	unitTables.flatMap(({ unitsOfLarge }) => (unitsOfLarge ?? []).map(([name, unit, least]) => [name, [unit, least] as const] as const)),
);
/** Symbols that need a word beside them which shows what they are. */
const spoken = unitTables.flatMap(({ gluedLetters = [], spokenLetters = [] }) => [...gluedLetters, ...spokenLetters]);
export const letterUnits: ReadonlyMap<string, Unit> = new Map([
	...unitTables.flatMap(({ letters }) => letters ?? []),
	...spoken.map(([letter, unit]) => [letter, unit] as const),
]);
export const gluedLetters: ReadonlySet<string> = new Set(unitTables.flatMap(({ gluedLetters }) => (gluedLetters ?? []).map(([letter]) => letter)));
/** By letter the words that show what it stands for, of all languages. */
export const letterContext: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	spoken.map(([letter]) => [letter, new Set(spoken.filter(([other]) => other === letter).flatMap(([, , words]) => words))]),
);
export const designated: ReadonlySet<string> = new Set(unitTables.flatMap(({ designated }) => designated ?? []));
export const leadUnits = pairs(unitTables.map(({ leadUnits }) => leadUnits ?? []));
export const beforeTime: ReadonlySet<string> = new Set(unitTables.flatMap(({ beforeTime }) => beforeTime ?? []));

export const boundsBefore = bounds((words) => words.before);
export const boundsAfter = bounds((words) => words.after);
export const partedBounds = bounds((words) => words.parted);
export const extents = set((words) => words.extents);
export const spread = set((words) => words.spread);
export const extentTails = phrases((words) => words.extentTails);
export const increase = phrases((words) => words.increase);
export const decrease = phrases((words) => words.decrease);
export const turn = phrases((words) => words.turn);
export const to = set((words) => words.to);
export const from = set((words) => words.from);
export const beforeStart = set((words) => words.beforeStart);
export const by = set((words) => words.by);
export const ofPeople = set((words) => words.ofPeople);
export const pairJoiners = set((words) => words.pairJoiners);
export const lengths = set((words) => words.lengths);
export const comparing = set((words) => words.comparing);
export const passed = set((words) => words.passed);
export const gathers = set((words) => words.gathers);
export const particled = set((words) => words.particled);
export const rangeJoiners = set((words) => words.rangeJoiners);
export const between = set((words) => words.between);
export const and = set((words) => words.and);
export const or = set((words) => words.or);
export const per = phrases((words) => words.per);
export const perArticle = set((words) => words.perArticle);
export const perEach = set((words) => words.perEach);
export const frequencies = pairs(figureWords.map((words) => words.frequencies ?? []));
export const perUnits = pairs(figureWords.map((words) => words.perUnits ?? []));
export const stops = phrases((words) => words.stops);
export const passes = phrases((words) => words.passes);
export const actions = phrases((words) => words.actions);
export const actionTails = phrases((words) => words.actionTails);
export const actors = set((words) => words.actors);
export const measureTails: ReadonlyMap<string, readonly string[]> = new Map(figureWords.flatMap((words) => words.measureTails ?? []));
export const eventMeasures = set((words) => words.eventMeasures);
export const afterEvents = phrases((words) => words.afterEvents);
export const eventNouns: readonly string[] = figureWords.flatMap((words) => words.eventNouns ?? []);
export const properties = phrases((words) => words.properties);
export const deeds = phrases((words) => words.deeds);
export const deedMeasures = set((words) => words.deedMeasures);
export const moneyWords = phrases((words) => words.moneyWords);
export const peopled = set((words) => words.peopled);
export const gathered = set((words) => words.gathered);
export const thresholds = set((words) => words.thresholds);
export const inhabitant: readonly string[] = figureWords.flatMap((words) => words.inhabitant ?? []);
export const collectiveMoney = Lexicon.of(figureWords.flatMap((words) => words.collectiveMoney ?? []));
export const vague = set((words) => words.vague);
export const moneyNouns: readonly string[] = figureWords.flatMap((words) => words.moneyNouns ?? []);
export const ownCurrency: readonly string[] = figureWords.flatMap((words) => words.ownCurrency ?? []);
export const ageGroups = phrases((words) => words.ageGroups);
export const trailing = set((words) => words.trailing);
export const voting = set((words) => words.voting);
export const voteWords = set((words) => words.voteWords);
export const scoreWords = set((words) => words.scoreWords);
export const weakTallyWords = set((words) => words.weakTallyWords);
export const tallyNouns = set((words) => words.tallyNouns);
export const numberedBefore = set((words) => words.numberedBefore);
export const notTallied = set((words) => words.notTallied);
export const tallyDeterminers = set((words) => words.tallyDeterminers);
export const tallyPlaces = set((words) => words.tallyPlaces);
export const voteSideStarts = set((words) => words.voteSides?.map((phrase) => phrase.split(' ', 1)[0] as string));
export const voteSides = phrases((words) => words.voteSides);
export const tallies = set((words) => words.tallies);
export const aspects = set((words) => words.aspects);
export const premodifiers = set((words) => words.premodifiers);
export const falsePlurals = set((words) => words.falsePlurals);
export const persons = set((words) => words.persons);
export const verbsInS = set((words) => words.verbsInS);
export const beginsObject = set((words) => words.beginsObject);
export const invariant = set((words) => words.invariant);
export const kinds = set((words) => words.kinds);
export const labels = set((words) => words.labels);
export const looseLabels = set((words) => words.looseLabels);
export const capitalLabels = set((words) => words.capitalLabels);
export const namedAfter = set((words) => words.namedAfter);
export const citations = phrases((words) => words.citations);
export const beforeValue = set((words) => words.beforeValue);
export const months = set((words) => words.months);
export const ellipticAfter = set((words) => words.ellipticAfter);
export const hours = set((words) => words.hours);
export const clock = phrases((words) => words.clock);
export const idioms = phrases((words) => words.idioms);
export const idiomGuards = set((words) => words.idiomGuards);
export const sayings = set((words) => words.sayings);
export const plainVerbs = set((words) => words.plainVerbs);
export const countingOne = phrases((words) => words.countingOne);
export const multiples = numbered((words) => words.multiples);
export const multiplyingVerbs: ReadonlyMap<string, number> = new Map(figureWords.flatMap((words) => words.multiplyingVerbs ?? []));
export const infinitiveLeads = set((words) => words.infinitiveLeads);
export const doubleNouns = set((words) => words.doubleNouns);
export const durationBounds = phrases((words) => words.durationBounds);
export const lasting = set((words) => words.lasting);
export const fileSizes = set((words) => words.fileSizes);
export const fileTypes = set((words) => words.fileTypes);
export const percentWords = numbered((words) => words.percentWords);
export const shareVerbs = numbered((words) => words.shareVerbs);
export const bodyNouns = set((words) => words.bodyNouns);
export const others = set((words) => words.others);
export const otherBefore = set((words) => words.otherBefore);
export const classifiers = phrases((words) => words.classifiers);
export const countable = phrases((words) => words.countable);
export const kindsOfThing = set((words) => words.kindsOfThing);
export const pointUnits = set((words) => words.pointUnits);
export const selfCounting = set((words) => words.selfCounting);
export const clauseStops = set((words) => words.clauseStops);
export const percentLeads = numbered((words) => words.percentLeads);
export const inShare = phrases((words) => words.inShare);
export const partOf = phrases((words) => words.partOf);
export const tenthShares = set((words) => words.tenthShares);
export const tenthShareBlocks = set((words) => words.tenthShareBlocks);
export const afterHalf = set((words) => words.afterHalf);
export const beforeHalf = set((words) => words.beforeHalf);
export const ordinalBefore = set((words) => words.ordinalBefore);
export const halfAfter = phrases((words) => words.halfAfter);
export const yearMarks = set((words) => words.yearMarks);
export const dayMarks = set((words) => words.dayMarks);
export const sampleSigns = set((words) => words.sampleSigns);
export const compoundAdjectives: ReadonlyMap<string, string> = new Map(figureWords.flatMap((words) => words.compoundAdjectives ?? []));
export const pointWords = numbered((words) => words.pointWords);
export const timesWords: ReadonlyMap<string, number> = new Map(figureWords.flatMap((words) => words.timesWords ?? []));
export const besides = set((words) => words.besides);
export const agedNouns = set((words) => words.agedNouns);
export const ageBounds = set((words) => words.ageBounds);
export const ageLeads = phrases((words) => words.ageLeads);
export const notCompound = set((words) => words.notCompound);
export const valueLeads = set((words) => words.valueLeads);
export const ofNouns = set((words) => words.ofNouns);
export const ordinals: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.ordinals ?? []).map(([word]) => word));
export const ordinalMarks = set((words) => words.ordinalMarks);
export const numberMarks = set((words) => words.numberMarks);
export const namedTails = set((words) => words.namedTails);
export const dateMarks = phrases((words) => words.dateMarks);
export const yearOld = phrases((words) => words.yearOld);
export const ago = phrases((words) => words.ago);
export const rollingLeads = phrases((words) => words.rollingLeads);
export const rollingLimits = phrases((words) => words.rollingLimits);
export const averages = set((words) => words.averages);
export const partitives = set((words) => words.partitives);
export const adjectives = phrases((words) => words.adjectives);
export const nounJoiners = set((words) => words.nounJoiners);
export const sortMeasures = set((words) => words.sortMeasures);
export const demonymEndings = [...set((words) => words.demonymEndings)];
export const peopleLeads = set((words) => words.peopleLeads);
export const relatives = set((words) => words.relatives);
export const rangeAsides = phrases((words) => words.rangeAsides);
export const ofAll = set((words) => words.ofAll);
export const totals = set((words) => words.totals);
export const exceptions = set((words) => words.exceptions);
export const countLeads = phrases((words) => words.countLeads);
export const countedNouns = phrases((words) => words.countedNouns);
export const countedAs = phrases((words) => words.countedAs);
export const yearLeads = phrases((words) => words.yearLeads);
export const countedTails = phrases((words) => words.countedTails);
export const referenceUnits = phrases((words) => words.referenceUnits);
export const signLeads = phrases((words) => words.signLeads);
export const risesBehind = set((words) => words.risesBehind);
export const fallsBehind = set((words) => words.fallsBehind);
export const products = set((words) => words.products);
export const eras = phrases((words) => words.eras);
export const still = phrases((words) => words.still);
export const openers = phrases((words) => words.openers);
export const chequeDigits = set((words) => words.chequeDigits);
export const ordinalDigits = set((words) => words.ordinalDigits);
export const dependentUnits = set((words) => words.dependentUnits);
export const vagueUnits = set((words) => words.vagueUnits);
export const digitUnits = set((words) => words.digitUnits);
export const minus = phrases((words) => words.minus);
export const degreeLeads = pairs(unitTables.map(({ degreeLeads }) => degreeLeads ?? []));
export const barePredicates = set((words) => words.barePredicates);
export const notSold = set((words) => words.notSold);
export const clausal = set((words) => words.clausal);
export const afterOnce = set((words) => words.afterOnce);
export const pastVerbs = set((words) => words.pastVerbs);
export const notPer = set((words) => words.notPer);
export const strength = set((words) => words.strength);
export const counted = set((words) => words.counted);
export const partPronouns = set((words) => words.partPronouns);
export const clauseOpeners = set((words) => words.clauseOpeners);
export const pronouns = set((words) => words.pronouns);

/** First tokens of multiples and shares that need no number. */
const verbalStarts: ReadonlySet<string> = new Set(
	figureWords
		.flatMap(({ multiples = [], multiplyingVerbs = [], shareVerbs = [], percentWords = [], pointWords = [], timesWords = [] }) => [
			...multiples,
			...multiplyingVerbs,
			...shareVerbs,
			...percentWords,
			...pointWords,
			...timesWords,
		])
		.map(([phrase]) => (/^[a-z]/.test(phrase) ? (phrase.split(/[ -]/, 1)[0] as string) : phrase.charAt(0))),
);

/** What makes a number of an article: `a million`, `a dozen`, `a third`, `a month and a half`. */
const afterArticle: ReadonlySet<string> = new Set([
	...scales.keys(),
	...collectivesAfter.keys(),
	...denominators.keys(),
	...halves,
	...unitTables.flatMap(({ time }) => (time ?? []).flatMap(({ names }) => names.map((name) => name.split(' ', 1)[0] as string))),
]);

/** Words that a figure may begin with, and whether it does before the word that follows: most words begin none, and are asked once. */
const wordStarts = new WordMap<(next: string) => boolean>([
	...[...starters, ...ownStarters, ...verbalStarts].map((word) => [word, () => true] as const),
	...[...articles].map((word) => [word, (next: string) => afterArticle.has(next)] as const),
]);
const hanStarts = new WordMap([...hanStarters, ...verbalStarts].map((character) => [character, true] as const));

/** Whether a figure may begin at a token: the test that most tokens fail. */
export function mayBegin(tokens: Tokens, at: number): boolean {
	const norm = tokens.norm[at] as string;
	switch (tokens.kind[at]) {
		case TokenKind.digits:
			return true;
		case TokenKind.word:
			return wordStarts.at(tokens, at)?.(tokens.norm[at + 1] ?? '') ?? (tokens.norm[at + 1] === '-' && lasting.has(tokens.norm[at + 2] ?? ''));
		case TokenKind.han:
			return hanStarts.at(tokens, at) === true;
		default:
			return norm.includes('⁄') || (norm === '.' && tokens.kind[at + 1] === TokenKind.digits && tokens.gap[at + 1] === Gap.none && tokens.gap[at] !== Gap.none);
	}
}
