/** Number words of all languages, compiled for look-up by token. */
import { numberCharacters, numberWords } from '../../../language/index.js';

const union = <V>(tables: readonly (readonly (readonly [string, V])[])[]): ReadonlyMap<string, V> => new Map(tables.flat());

export const small = union(numberWords.map((words) => words.small ?? []));
export const tens = union(numberWords.map((words) => words.tens ?? []));
export const scales = union(numberWords.map((words) => words.scales ?? []));
export const scaleSuffixes = union(numberWords.map((words) => words.scaleSuffixes ?? []));
export const stoppedScales: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.stoppedScales ?? []));
export const scaleLetters = union(numberWords.map((words) => words.scaleLetters ?? []));
export const collectives = union(numberWords.map((words) => words.collectives ?? []));
export const collectivesAfter = union(numberWords.map((words) => [...(words.collectives ?? []), ...(words.collectivePlurals ?? [])]));
export const denominators = union(numberWords.map((words) => words.denominators ?? []));
export const ordinalSuffixes: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.ordinalSuffixes ?? []));
export const articles: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.articles ?? []));
export const joiners: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.joiners ?? []));
export const points: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.points ?? []));
export const halves: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.halves ?? []));
export const beforeShare: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.beforeShare ?? []));
export const afterShare: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.afterShare ?? []));
export const partOfScale: ReadonlySet<string> = new Set(numberWords.flatMap((words) => words.partOf ?? []));

export const hanDigits = union(numberCharacters.map((words) => words.digits));
export const hanPairs: ReadonlySet<string> = new Set(numberCharacters.flatMap((words) => words.pairs));
export const hanSmallUnits = union(numberCharacters.map((words) => words.smallUnits));
export const hanLargeUnits = union(numberCharacters.map((words) => words.largeUnits));
export const hanContracted = union(numberCharacters.map((words) => words.contracted));
export const hanPoints: ReadonlySet<string> = new Set(numberCharacters.flatMap((words) => words.points));
export const hanExcess: ReadonlySet<string> = new Set(numberCharacters.flatMap((words) => words.excess));
export const hanReaching: ReadonlySet<string> = new Set(numberCharacters.flatMap((words) => words.reaching));
export const hanHalf: ReadonlySet<string> = new Set(numberCharacters.map((words) => words.half));
/** Characters that make 千 or 兆 part of a metric unit: 千瓦 is a kilowatt, not a thousand of anything. */
export const afterKilo: ReadonlySet<string> = new Set(numberCharacters.flatMap((words) => words.afterKilo));

/** Tokens at which a spelled-out numeral may begin. */
export const starters: ReadonlySet<string> = new Set([
	...small.keys(),
	...tens.keys(),
	...articles,
	...denominators.keys(),
	...scales.keys(),
	...collectives.keys(),
]);
export const hanStarters: ReadonlySet<string> = new Set([
	...hanDigits.keys(),
	...hanSmallUnits.keys(),
	...hanLargeUnits.keys(),
	...hanContracted.keys(),
	...hanHalf,
]);
